import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { asChoice, chosenPlans, namedPlans, plansQuery, withPlans } from '../../../src/site/chosen-plans.ts';

const known = ['jia', 'yi', 'bing'];

describe('the plans of an address', () => {
  it.each([
    ['', [], null],
    ['?plans=', [], null],
    ['?plans=yi', ['yi'], ['yi']],
    ['?own=1&plans=bing,jia', ['bing', 'jia'], ['jia', 'bing']],
    ['?plans=yi,,yi', ['yi'], ['yi']],
    ['?plans=yi&plans=jia', ['yi', 'jia'], ['jia', 'yi']],
    ['?plans=yi%2Cjia', ['yi', 'jia'], ['jia', 'yi']],
    ['?plans=atlantis', ['atlantis'], null],
    ['?plans=atlantis,yi', ['atlantis', 'yi'], ['yi']],
    ['?plans=bing,yi,jia', ['bing', 'yi', 'jia'], null],
    ['?plan=yi', [], null],
  ])('of %s are %j, and the choice %j', (search, named, chosen) => {
    expect(namedPlans(search)).toEqual(named);
    expect(chosenPlans(search, known)).toEqual(chosen);
  });

  it('are written so that they can be read again', () => {
    for (const plans of [['jia'], ['jia', 'bing']]) {
      expect(chosenPlans(plansQuery(plans), known)).toEqual(plans);
      const address = withPlans('https://example.org/topics/rural/?plans=yi&own=1#also', plans);
      expect(chosenPlans(address.search, known)).toEqual(plans);
      expect(address.searchParams.get('own')).toBe('1');
      expect(withPlans(address, null).href).toBe('https://example.org/topics/rural/?own=1#also');
    }
  });

  it('are no choice when they are none or all', () => {
    expect([[], ['yi'], known].map((plans) => asChoice(plans, known))).toEqual([null, ['yi'], null]);
  });

  it('are read and written here only', () => {
    const source = join(import.meta.dirname, '../../../src');
    const files = readdirSync(source, { recursive: true, encoding: 'utf8' });
    const others = files
      .filter((file) => /\.(ts|astro)$/.test(file) && !/chosen-plans|^words/.test(file))
      .filter((file) => {
        // What a comment or an example in a docstring says does not count.
        const code = readFileSync(join(source, file), 'utf8').replaceAll(/\/\*.*?\*\/|\/\/.*/gs, '');
        return /\?plans=|get(?:All)?\(['"]plans|const \w+ = 'plans'/.test(code);
      });
    expect(others).toEqual([]);
  });
});
