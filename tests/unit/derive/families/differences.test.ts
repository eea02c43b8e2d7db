import { describe, expect, it } from 'vitest';
import { differencesOf } from '../../../../scripts/derive/families/differences.ts';
import { familyValues } from '../../../../scripts/derive/families/family-values.ts';
import { quantityFinder } from '../../../../scripts/derive/families/quantities.ts';
import { wordCutter } from '../../../../scripts/derive/families/words-to-compare.ts';

const units = {
  bounds: ['以上', '以内'],
  units: ['公里', 'km', '个', '条', '次', '万亩', '立方米', 'm3', 'm³', '吨/日', '%'],
  groups: [
    ['立方米', 'm3', 'm³'],
    ['千米', 'km', '公里'],
  ],
};
const cut = wordCutter({
  ...units,
  actors: ['全县', '全市', '全区', '县级', '市级', '县', '区', '市', '生态环境局'],
  regions: new Map([
    ['a', ['甲县']],
    ['b', ['乙区']],
  ]),
});
const differences = (a: string, b: string) => differencesOf(cut(a, ['a', 'b']), cut(b, ['a', 'b']));

/** The two passages, what differs in brackets. */
function marked(a: string, b: string): [string, string] {
  const { changedA, changedB } = differences(a, b);
  const show = (text: string, changed: typeof changedA): string =>
    [...changed]
      .reverse()
      .reduce(
        (shown, { start, end }) => `${shown.slice(0, start)}[${text.slice(start, end)}]${shown.slice(end)}`,
        text,
      );
  return [show(a, changedA), show(b, changedB)];
}

describe('what differs between two passages', () => {
  it.each([
    ['the writing of a number', '岸线一公里范围内', '岸线1公里范围内', []],
    ['the writing of a unit', '沿江1公里', '沿江1km', []],
    ['the place of 万 and 亿', '控制在8000万m³以内', '控制在0.8亿立方米以内', []],
    ['another number', '控制在8000万m³以内', '控制在0.9亿立方米以内', ['number']],
    ['a bound', '达到95%', '达到95%以上', ['number']],
    ['another class of water', '水质达到Ⅱ类', '水质达到Ⅲ类', ['number']],
    ['the number of a list item', '3. 推进治污', '4. 推进治污', []],
    ['the number of an item in brackets', '（3）推进治污', '（12）推进治污', []],
    ['a telephone line', '畅通12369热线', '畅通12345热线', ['wording']],
    ['a number in the name of a thing', '落实“三条红线”', '落实红线', ['wording']],
    ['a year', '到2025年建成', '到2030年建成', ['year']],
    ['a five-year plan', '“十三五”期间', '“十四五”期间', ['year']],
    ['who acts', '由县生态环境局牵头', '由市生态环境局牵头', ['actor']],
    ['the region', '甲县的河流', '乙区的河流', ['actor']],
    ['nothing, where both name the region of one', '沿甲县治理', '沿甲县治理。', []],
    ['words that hold 区 or 市', '推进区域治理，开拓市场', '推进流域治理，开拓场地', ['wording']],
    ['a built-up area', '城市建成区内无黑臭水体', '城市建成区无黑臭水体', ['wording']],
    ['marks and width', '巫山县委县政府，重视Ⅱ类', '巫山县委、县政府重视II类。', []],
  ] as const)('%s', (_, a, b, expected) => {
    expect(differences(a, b).differs).toEqual(expected);
  });

  it.each([
    ['推进生态修复工程', '加快生态修复工程', '[推进]生态修复工程', '[加快]生态修复工程'],
    ['系数提高到0.56。', '系数提高到0.5以上。', '系数提高到[0.56]。', '系数提高到[0.5以上]。'],
    ['消除黑臭水体', '消除农村黑臭水体', '消除黑臭水体', '消除[农村]黑臭水体'],
    ['城市建成区内无水体', '城市建成区无水体', '城市建成区[内]无水体', '城市建成区无水体'],
    ['城市污水处理率', '城镇污水处理率', '[城市]污水处理率', '[城镇]污水处理率'],
    ['岸线一公里范围内', '岸线1公里范围内', '岸线一公里范围内', '岸线1公里范围内'],
  ])('is marked by words: %s ~ %s', (a, b, markedA, markedB) => {
    expect(marked(a, b)).toEqual([markedA, markedB]);
  });
});

describe('quantities', () => {
  const find = quantityFinder(units);
  it.each([
    ['用水8000万m3', [[80_000_000, '立方米']]],
    ['3.5万亩林地', [[35_000, '亩']]],
    ['处理能力0.1万吨/日', [[1000, '吨/日']]],
    ['一公里和两个', [[1, '千米'], [2, '个']]], // prettier-ignore
    ['第一条', []],
    ['PM2.5浓度', []],
    ['水质为劣Ⅴ类', [[6, '类']]],
    ['计1,200次', [[1200, '次']]],
  ] as const)('of %s', (text, expected) => {
    expect(find(text).map(({ value, unit }) => [value, unit])).toEqual(expected);
  });

  it('have the upper end of a range, and what bounds them', () => {
    expect(find('5—8个')[0]).toMatchObject({ value: 5, valueHigh: 8, unit: '个' });
    expect(find('达到95%以上')[0]).toMatchObject({ raw: '95%以上', bound: '以上' });
  });
});

describe('the numbers of a family', () => {
  const valuesOf = (...texts: string[]) =>
    familyValues(texts.map((text) => cut(text, []))).map(({ slot, member, raw }) => [slot, member, raw]);

  it('are those in the same place of the sentence', () => {
    expect(valuesOf('综合利用率达到80%以上。', '到2025年，综合利用率达到90%以上。')).toEqual([
      [0, 0, '80%以上'],
      [0, 1, '90%以上'],
    ]);
  });

  it('are left out where all have the same, however it is written', () => {
    expect(valuesOf('岸线一公里内的5个断面', '岸线1公里内的8个断面')).toEqual([
      [0, 0, '5个'],
      [0, 1, '8个'],
    ]);
  });

  it('have no entry for a member without a number there', () => {
    expect(valuesOf('利用率达到80%', '利用率达到90%', '利用率进一步提高')).toEqual([
      [0, 0, '80%'],
      [0, 1, '90%'],
    ]);
  });
});
