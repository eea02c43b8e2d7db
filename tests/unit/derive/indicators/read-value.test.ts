import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { indicatorWords } from '../../../../scripts/inputs/indicator-words.ts';
import { readValue } from '../../../../scripts/derive/indicators/read-value.ts';

const file = join(import.meta.dirname, '../../../../content/vocabulary/indicator-tables.yaml');
const { values } = indicatorWords.parse(parse(readFileSync(file, 'utf8')));
const units = ['%', 'km', '亿立方米', '个'];

/** What is read, in a line: form, comparator and value, `[ ]` for a total, unit, qualifier, marks. */
function read(raw: string): string {
  const found = readValue(raw, values, units);
  if (!found) return 'unknown';
  const { value: form, marks } = found;
  const told = ((): string[] => {
    switch (form.form) {
      case 'number': {
        const total = form.cumulative ? '[ ]' : '';
        return [`${form.comparator} ${String(form.value)}`, total, form.unit ?? '', form.qualifier ?? ''];
      }
      case 'class':
        return [`class ${String(form.rank)}`, form.qualifier ?? ''];
      default:
        return [form.form];
    }
  })();
  return [...told, ...marks.map((mark) => `mark ${mark}`)].filter((part) => part !== '').join(', ');
}

describe('a printed value', () => {
  it.each([
    ['100', '= 100'],
    ['0.567', '= 0.567'],
    ['3290.52', '= 3290.52'],
    ['1,234.5', '= 1234.5'],
    ['100 %', '= 100, %'],
    ['≥330*', '>= 330, mark *'],
    ['≧330', '>= 330'],
    ['≤60', '<= 60'],
    ['95以上', '>= 95'],
    ['95%以上', '>= 95, %'],
    ['10%以内', '<= 10, %'],
    ['不低于13.8%', '>= 13.8, %'],
    ['控制在100亿立方米以内', '<= 100, 亿立方米'],
    ['[16]', '= 16, [ ]'],
    ['［16.5］', '= 16.5, [ ]'],
    ['[ 16 ]', '= 16, [ ]'],
    ['≥[16]', '>= 16, [ ]'],
    ['[≥16]', '>= 16, [ ]'],
    ['[16]*', '= 16, [ ], mark *'],
    ['[16][3]', '= 16, [ ], mark [3]'],
    ['≥311（AQI）[3]', '>= 311, （AQI）, mark [3]'],
    ['364（API）', '= 364, （API）'],
    ['100[2]', '= 100, mark [2]'],
    ['新增20', '= 20, 新增'],
    ['新增20km左右', '= 20, km, 新增左右'],
  ])('%s is a number: %s', (raw, expected) => {
    expect(read(raw)).toBe(expected);
  });

  it.each([
    ['Ⅱ类', 'class 2'],
    ['Ⅱ', 'class 2'],
    ['II类', 'class 2'],
    ['III', 'class 3'],
    ['二类', 'class 2'],
    ['总体II类', 'class 2, 总体'],
    ['Ⅲ类以上', 'class 3, 以上'],
    ['良好', 'class null'],
  ])('%s is a class: %s', (raw, expected) => {
    expect(read(raw)).toBe(expected);
  });

  it.each([
    ['3条河流的5个断面', 'counts'],
    ['由重庆市下达', 'delegated'],
    ['以市级下达目标为准', 'delegated'],
    ['完成市级下达减排目标', 'delegated'],
    ['完成省定目标', 'delegated'],
    ['满足水域功能要求，水质不降低', 'statement'],
    ['-', 'dash'],
    ['—', 'dash'],
    ['/', 'dash'],
  ])('%s is no number: %s', (raw, expected) => {
    expect(read(raw)).toBe(expected);
  });

  it.each(['', '二', '3/5', '≥', '[]', '约', '20公顷', '≥20以内', '显著提高', '2020年', '5个断面'])(
    '“%s” has no known form',
    (raw) => {
      expect(read(raw)).toBe('unknown');
    },
  );
});
