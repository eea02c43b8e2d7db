import { expect, it } from 'vitest';
import { hanRuns } from '../../../src/site/han-runs.ts';

it.each([
  ['“森林覆盖率” was 69.7%', '“[森林覆盖率]” was 69.7%'],
  ['as “万元/吨标准煤” (0.369万元/吨标准煤), which', 'as “[万元/吨标准煤]” (0.369[万元/吨标准煤]), which'],
  ['“集中式水源（建制镇）” in 2020', '“[集中式水源（建制镇）]” in 2020'],
  ['nothing Chinese', 'nothing Chinese'],
])('the Chinese of a sentence is told apart: %s', (sentence, expected) => {
  const runs = hanRuns(sentence);
  expect(runs.map(({ text, isHan }) => (isHan ? `[${text}]` : text)).join('')).toBe(expected);
});
