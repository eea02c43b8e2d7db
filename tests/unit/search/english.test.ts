import { describe, expect, it } from 'vitest';
import { matchesEnglish } from '../../../src/search/english.ts';

const groups = [['sewage', 'wastewater']];

describe('an English query fits an English name', () => {
  it.each([
    ['rural sewage', 'rural domestic sewage'],
    ['sewage rural', 'rural domestic sewage'],
    ['rivers of ecological flow', 'Rivers meeting their ecological flow'],
    ['agency', 'Agencies'],
    ['wastewater treatment', 'sewage treatment'],
    ['eco flow', 'ecological flow'],
    ['The Wetland', 'wetlands'],
    ['boxes', 'box'],
    ['COD', 'chemical oxygen demand (COD)'],
  ])('with all of its words, in any order and number: %s, %s', (query, name) => {
    expect(matchesEnglish(query, name, groups)).toBeGreaterThan(0);
  });

  it.each([
    ['urban sewage', 'rural domestic sewage'],
    ['sewage sewage', 'sewage'],
    ['of the', 'state of the air'],
    ['ox', 'oxygen'],
    ['', 'sewage'],
  ])('and with no other: %s, %s', (query, name) => {
    expect(matchesEnglish(query, name, groups)).toBe(0);
  });

  it('the better, the more of the name it says, and the less where a word is only begun', () => {
    const of = (query: string, name: string): number => matchesEnglish(query, name, groups);
    expect(of('car', 'car')).toBe(1);
    expect(of('sewage', 'rural sewage')).toBeLessThan(of('rural sewage', 'rural sewage'));
    expect(of('car', 'carbon')).toBeLessThan(of('car', 'electric car'));
  });
});
