import { describe, expect, test } from 'vitest';
import {
  countWithValue,
  fitsProjectQuery,
  formatProjectQuery,
  orderProjects,
  parseProjectQuery,
  projectFacts,
  withProjectValue,
} from '../../../src/site/project-query.ts';

const known = {
  plan: ['dong', 'xi'],
  funding: ['fiscal', 'social', 'other', 'none'],
  category: ['治水', '治气'],
  lead: ['东县水利局', '东县林业局'],
};
const facts = (
  plan: string,
  leads: readonly string[],
  funding: Parameters<typeof projectFacts>[0]['funding'],
  investment: number | null,
) => projectFacts({ plan, category: '治水', leads, funding, investment });
const shared = facts('dong', known.lead, { fiscal: 10, social: 5, other: 0 }, 15);
const unsplit = facts('xi', [], null, 20);
const without = facts('xi', [], { fiscal: null, social: null, other: null }, null);

describe('a query of projects', () => {
  test.each([
    ['', ''],
    ['?plan=xi', '?plan=xi'],
    ['?funding=social,fiscal&plan=dong&sort=investment', '?plan=dong&funding=fiscal,social&sort=investment'],
    ['?plan=nowhere&sort=colour&x=1', ''],
    ['?lead=%E4%B8%9C%E5%8E%BF%E6%B0%B4%E5%88%A9%E5%B1%80', `?lead=${encodeURIComponent('东县水利局')}`],
  ])('read from %s is written as %s', (search, written) => {
    expect(formatProjectQuery(parseProjectQuery(search, known))).toBe(written);
  });

  test('finds a project by each of its leads and sources, and one without sources by that', () => {
    const fits = (search: string): boolean[] =>
      [shared, unsplit, without].map((each) => fitsProjectQuery(each, parseProjectQuery(search, known)));
    expect(fits('')).toEqual([true, true, true]);
    expect(fits(`?lead=${encodeURIComponent('东县林业局')}`)).toEqual([true, false, false]);
    expect(fits('?funding=social')).toEqual([true, false, false]);
    expect(fits('?funding=other')).toEqual([false, false, false]);
    expect(fits('?funding=none')).toEqual([false, true, true]);
    expect(fits('?funding=none,fiscal&plan=xi')).toEqual([false, true, true]);
  });

  test('counts a value under the filters of the others, and toggles it', () => {
    const query = parseProjectQuery('?plan=dong&funding=none', known);
    const all = [shared, unsplit, without];
    expect(countWithValue(all, query, 'plan', 'xi')).toBe(2);
    expect(countWithValue(all, query, 'plan', 'dong')).toBe(0);
    expect(withProjectValue(query, 'plan', 'dong').filters.plan).toEqual([]);
    expect(withProjectValue(query, 'plan', 'xi').filters.plan).toEqual(['dong', 'xi']);
  });

  test('orders by investment, those without one last, and else leaves the order of the text', () => {
    expect(orderProjects([without, shared, unsplit], 'investment')).toEqual([unsplit, shared, without]);
    expect(orderProjects([without, shared, unsplit], 'text')).toEqual([without, shared, unsplit]);
  });
});
