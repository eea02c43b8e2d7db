import { describe, expect, it } from 'vitest';
import { recogniseIndicator } from '../../../../scripts/derive/indicators/recognise-indicator.ts';
import {
  type IndicatorDefinition,
  indicatorDefinition,
} from '../../../../scripts/inputs/indicator-definition.ts';
import { unitsFile } from '../../../../src/model/units.ts';

const bilingual = { zh: '文字', en: 'Words' };
const units = unitsFile.parse({
  units: [
    { unit: '%', en: '%', spellings: ['%', '％'] },
    { unit: '米', en: 'm', spellings: ['米'] },
    { unit: '千米', en: 'km', spellings: ['km'], of: '米', factor: 1000 },
  ],
});

function define(unit: string | null, recognise?: unknown, printedAs: string[] = []): IndicatorDefinition {
  return indicatorDefinition.parse({
    ...{ name: bilingual, unit, printedAs, direction: 'higher', topic: 'goals' },
    ...{ definition: bilingual, comparability: bilingual, recognise },
  });
}

const definitions = new Map([
  ['city-sewage', define('%', { names: ['污水 处理率 城市|城区'], not: ['农村'] })],
  ['town-sewage', define('%', { names: ['污水 处理率 乡镇'] })],
  ['good-sections', define('%', { names: ['断面 Ⅲ类', '优良水体'] })],
  ['strip', define('千米', { names: ['缓冲带'] }, ['里'])],
  ['stem-class', define(null, { names: ['干流 水质'] })],
  ['institutions', define('%', { names: ['公共机构'], clause: ['节水'] })],
  ['any-sewage', define('%', { names: ['污水'] })],
  ['unknown', define('%')],
]);
const recognise = recogniseIndicator(definitions, units);
const of = (name: string, unit: string | null = '%', more = {}): string | null =>
  recognise({ name, unit, ...more }).indicator;

describe('an indicator is recognised', () => {
  it.each([
    ['by all words of one of its names, in whatever order', '城市生活污水集中处理率', 'city-sewage'],
    ['by either of two words', '城区污水处理率', 'city-sewage'],
    ['by another of its names', '优良水体比例', 'good-sections'],
    ['however numerals and white space are printed', 'III 类断面', 'good-sections'],
    ['unless a word makes it something else', '农村和城市污水处理率', 'any-sewage'],
    ['not where a word is missing', '断面比例', null],
  ])('%s', (_, name, expected) => {
    expect(of(name)).toBe(expected);
  });

  it('only in a unit of its dimension, or as it is printed there', () => {
    expect(of('缓冲带长度', '米')).toBe('strip');
    expect(of('缓冲带长度', '里')).toBe('strip');
    expect(of('缓冲带长度', '%')).toBeNull();
    expect(of('干流水质', null)).toBe('stem-class');
    expect(of('干流水质', '类')).toBe('stem-class');
    expect(of('干流水质', '%')).toBeNull();
    // Values in words have no unit.
    expect(of('优良水体', null)).toBe('good-sections');
  });

  it('by the words around a name that says too little', () => {
    expect(of('公共机构', '%', { clause: '70%的公共机构建成节水型单位' })).toBe('institutions');
    expect(of('公共机构', '%', { clause: '70%的公共机构' })).toBeNull();
  });

  it('by the heading of its rows, but not across its end', () => {
    expect(of('集中处理率', '%', { group: '城市污水' })).toBe('city-sewage');
    expect(of('体比例', '%', { group: '优良水' })).toBeNull();
  });

  it('where more of it is in the name than of another, which is named too', () => {
    expect(recognise({ name: '城市污水处理率', unit: '%' })).toEqual({
      indicator: 'city-sewage',
      confidence: 5 / 7,
      others: ['any-sewage'],
    });
  });

  it('not where two claim it with equal right; both are named', () => {
    expect(recognise({ name: '城市、乡镇污水处理率', unit: '%' })).toEqual({
      indicator: null,
      confidence: 0,
      others: ['city-sewage', 'town-sewage', 'any-sewage'],
    });
  });
});
