import { expect, it } from 'vitest';
import { darkestShade, shadeOf } from '../../../src/site/shade.ts';

it.each([
  ['nothing', 0, 100, 0],
  ['the smallest', 1, 100_000, 1],
  ['a quarter', 25, 100, 3],
  ['the largest', 100, 100, darkestShade],
  ['where nothing is large', 0, 0, 0],
])('the shade of %s', (_case, value, largest, shade) => {
  expect(shadeOf(value, largest)).toBe(shade);
});
