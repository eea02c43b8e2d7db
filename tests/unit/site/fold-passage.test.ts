import { describe, expect, it } from 'vitest';
import { foldAt } from '../../../src/site/fold-passage.ts';

const words = (count: number): string => '水'.repeat(count);

describe('where a passage is folded', () => {
  it.each([
    ['nowhere when it is short', words(150), 150],
    ['after the last clause that fits', `${words(40)}，${words(20)}、${words(100)}`, 62],
    ['after a clause that ends just where the beginning does', `${words(71)}。${words(100)}`, 72],
    ['not after a clause that ends too early', `${words(10)}，${words(150)}`, 72],
    ['not after a clause that ends too late', `${words(72)}，${words(100)}`, 72],
  ])('%s', (_case, text, place) => {
    expect(foldAt(text)).toBe(place);
  });
});
