import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { withParameter } from '../../../src/site/query-parameter.ts';

const page = 'https://example.org/topics/rural/';
const search = (before: string, name: string, value: string | null) =>
  withParameter(page + before, name, value).search;

describe('an address with one parameter changed', () => {
  it('keeps the others, and commas as they are written', () => {
    expect(search('?own=1', 'plans', 'baishi,qingxi')).toBe('?own=1&plans=baishi,qingxi');
    expect(search('?plans=baishi,qingxi', 'own', '1')).toBe('?plans=baishi,qingxi&own=1');
    expect(search('?plans=baishi,qingxi&own=1', 'plans', 'luhe')).toBe('?own=1&plans=luhe');
    expect(search('?plans=baishi,qingxi&own=1', 'own', null)).toBe('?plans=baishi,qingxi');
  });

  it('keeps the fragment, and has no question mark when nothing is left', () => {
    expect(withParameter(`${page}?plans=luhe#also`, 'plans', null).href).toBe(`${page}#also`);
  });

  it('does not take a parameter for another that begins like it', () => {
    expect(search('?plansx=1&x-plans=2', 'plans', null)).toBe('?plansx=1&x-plans=2');
  });

  it('gives back any value that is set', () => {
    fc.assert(
      fc.property(fc.string(), fc.webQueryParameters(), (value, before) => {
        const { searchParams } = withParameter(`${page}?${before}`, 'plans', value);
        expect(searchParams.getAll('plans')).toEqual([value]);
      }),
    );
  });
});
