import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { indicatorWords } from '../../../../scripts/inputs/indicator-words.ts';
import { normaliseUnit, unitSpellings } from '../../../../scripts/derive/indicators/normalise-unit.ts';
import { splitName } from '../../../../scripts/derive/indicators/split-name.ts';
import { unitsFile } from '../../../../src/model/units.ts';

const vocabulary = (name: string): unknown =>
  parse(readFileSync(join(import.meta.dirname, '../../../../content/vocabulary', name), 'utf8'));
const words = indicatorWords.parse(vocabulary('indicator-tables.yaml'));
const units = unitsFile.parse(vocabulary('units.yaml'));
const place = { file: 'source.txt', line: 7 };

describe('a printed name is taken apart', () => {
  it.each([
    ['12．断面水质达到或优于Ⅲ类的比例（%）', '12', '断面水质达到或优于Ⅲ类的比例', '%', ''],
    ['2. 耕地面积总量（万亩）', '2', '耕地面积总量', '万亩', ''],
    ['单位GDP用水量（立方米/万元）', null, '单位GDP用水量', '立方米/万元', ''],
    ['城市生活污水处理率（％）', null, '城市生活污水处理率', '％', ''],
    ['湿地恢复（建设）面积（km2）', null, '湿地恢复（建设）面积', 'km2', ''],
    ['细颗粒物（PM2.5）年平均浓度', null, '细颗粒物（PM2.5）年平均浓度', null, ''],
    ['15．PM2.5年均浓度（μg/m3）', '15', 'PM2.5年均浓度', 'μg/m3', ''],
    ['地表水水质优良（达到或好于Ⅲ类）比例', null, '地表水水质优良（达到或好于Ⅲ类）比例', null, ''],
    ['主要污染物排放总量减少*（%）', null, '主要污染物排放总量减少', '%', '*'],
    ['森林覆盖率（%）*', null, '森林覆盖率', '%', '*'],
    ['化学需氧量排放量下降率 ', null, '化学需氧量排放量下降率', null, ''],
    ['2.5微米颗粒物浓度', null, '2.5微米颗粒物浓度', null, ''],
  ])('%s', (printed, no, name, unit, marks) => {
    const split = splitName(printed, words, unitSpellings(units), place);
    expect({ ...split, marks: split.marks.join('') }).toEqual({ no, name, unit, marks });
  });

  it('and nobody guesses what brackets at its end hold', () => {
    expect(() => splitName('湿地面积（顷亩）', words, unitSpellings(units), place))
      .toThrowErrorMatchingInlineSnapshot(`
      [InputProblem: source.txt:7: The name “湿地面积（顷亩）” ends in brackets that hold no known unit (“顷亩”).
        Add the unit to content/vocabulary/units.yaml, or, if the brackets belong to the name, to \`names.brackets\` in content/vocabulary/indicator-tables.yaml.]
    `);
    const known = { ...words, names: { brackets: ['建成区'] } };
    expect(splitName('绿化率（建成区）', known, unitSpellings(units), place).name).toBe('绿化率（建成区）');
  });
});

describe('a value is converted to the unit of its indicator', () => {
  it.each([
    [0.567, '亿m3', '亿立方米', 0.567],
    [0.8, '亿立方米', '万立方米', 8000],
    [8000, '万m3', '亿立方米', 0.8],
    [5000, '米', '千米', 5],
    [20, 'km', '米', 20_000],
    [0.33, '平方公里', '公顷', 33],
    [20.77, '万亩', '平方千米', 138.466666667],
    [15, '亩', '公顷', 1],
    [0.1, '万吨', '吨', 1000],
    [112.8, 'kg/万元', '千克/万元', 112.8],
    [95.8, '％', '%', 95.8],
    [0.56, null, '1', 0.56],
    [3, '立方米 / 万元', '立方米/万元', 3],
  ])('%s %s in %s is %s', (value, printed, wanted, expected) => {
    expect(normaliseUnit(value, printed, wanted, units, place)).toEqual({ value: expected, unit: wanted });
  });

  it.each([
    ['a unit that measures something else', 5, 'km', '立方米'],
    ['a unit that nobody has listed', 5, '里', '千米'],
    ['an indicator whose unit nobody has listed', 5, 'km', '里'],
    ['a value without unit', 5, null, '%'],
  ])('%s stops the derivation', (_, value, printed, wanted) => {
    expect(() => normaliseUnit(value, printed, wanted, units, place)).toThrowErrorMatchingSnapshot();
  });
});

describe('the list of units', () => {
  it.each([
    [
      'has each unit once',
      [
        { unit: 'm', spellings: ['m'] },
        { unit: 'm', spellings: ['米'] },
      ],
    ],
    [
      'has each spelling once',
      [
        { unit: 'm', spellings: ['米'] },
        { unit: 'km', spellings: ['米'] },
      ],
    ],
    [
      'has a factor for each conversion',
      [
        { unit: 'm', spellings: ['m'] },
        { unit: 'km', spellings: ['km'], of: 'm' },
      ],
    ],
    ['converts to a unit that it has', [{ unit: 'km', spellings: ['km'], of: 'm', factor: 1000 }]],
  ])('%s', (_, list) => {
    expect(unitsFile.safeParse({ units: list }).success).toBe(false);
  });
});
