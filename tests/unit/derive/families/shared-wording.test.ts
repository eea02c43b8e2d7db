import { describe, expect, it } from 'vitest';
import { bareText, withFiguresAlike } from '../../../../scripts/derive/families/bare-text.ts';
import { chainRuns } from '../../../../scripts/derive/families/chain-runs.ts';
import { compareSpans } from '../../../../scripts/derive/families/compare-spans.ts';
import { familyRecords, findFamilies } from '../../../../scripts/derive/families/find-families.ts';
import { pairsOfFamilies } from '../../../../scripts/derive/families/pairs-of-families.ts';
import { runsBetween } from '../../../../scripts/derive/families/run-index.ts';
import { clausesOf, snapToClauses } from '../../../../scripts/derive/families/snap-to-clauses.ts';
import { type Commonness, sharedWording } from '../../../../scripts/derive/families/wording.ts';
import type { BlockRecord } from '../../../../src/model/block.ts';

const setPhrases = ['把修复长江生态环境摆在压倒性位置'];
const regions = new Map([
  ['a', ['甲县']],
  ['b', ['乙区']],
]);
const comparison = {
  ...{
    units: ['公里', '个', '次', '立方米', 'm3', '%'],
    groups: [['立方米', 'm3']],
    bounds: ['以上', '以内'],
    regions,
  },
  actors: ['全县', '全市', '县', '区', '市'],
};

const block = (id: string, text: string, part: Partial<BlockRecord> = {}): BlockRecord =>
  ({
    id,
    plan: id.charAt(0),
    kind: 'paragraph',
    label: false,
    line: 1,
    lineEnd: 1,
    text,
    cells: null,
    url: `/plans/${id.charAt(0)}/1/#${id}`,
    ...part,
  }) as BlockRecord;

const pairsOf = (blocks: readonly BlockRecord[], commonness: Commonness = new Map()) => {
  const found = findFamilies(blocks, { setPhrases, commonness, regions });
  return pairsOfFamilies(found, familyRecords(found, comparison), commonness, comparison);
};
const find = (...blocks: BlockRecord[]) => pairsOf(blocks).filter(({ formula }) => !formula);
const texts = (...blocks: BlockRecord[]) => find(...blocks).map(({ a, b }) => [a.text, b.text]);

describe('shared wording', () => {
  const sentence = '以纳入国家监管的农村黑臭水体为重点，统筹推进农村黑臭水体治理。';

  it('is found word for word, whatever the marks, and quoted with its full stop', () => {
    const [found, ...others] = find(
      block('a1', `引言。${sentence}`),
      block('b1', sentence.replace('农村', '“农村”')),
    );
    expect(others).toEqual([]);
    expect(found).toMatchObject({ kind: 'verbatim', similarity: 1, containment: 1, differs: [] });
    expect(found?.a).toMatchObject({ plan: 'a', block: 'a1', start: 3, text: sentence });
    expect(found?.source.quote).toBe(sentence);
  });

  it.each([
    [
      'another figure',
      '到2025年，农田灌溉水有效利用系数提高到0.56。',
      '到2025年，农田灌溉水有效利用系数提高到0.5以上。',
      ['number'],
    ],
    [
      'another year',
      '到2025年，建立入河排污口长效监督管理机制。',
      '到2023年，建立入河排污口长效监督管理机制。',
      ['year'],
    ],
    [
      'another actor',
      '全面落实甲县入河排污口监督管理责任制度。',
      '全面落实乙区入河排污口监督管理责任制度。',
      ['actor'],
    ],
    [
      'another word',
      '全面建立入河排污口监督管理责任制度体系。',
      '全面健全入河排污口监督管理责任制度体系。',
      ['wording'],
    ],
  ])('is found with %s, and the difference is named', (_, a, b, differs) => {
    expect(find(block('a1', a), block('b1', b))).toMatchObject([
      { kind: 'adapted', differs, a: { text: a }, b: { text: b } },
    ]);
  });

  it('is found when it was moved within a paragraph', () => {
    const [one, two] = ['开展入河排污口分类整治和规范化建设。', '定期组织饮用水水源地风险隐患排查整治。'];
    expect(texts(block('a1', one + two), block('b1', two + one))).toEqual([
      [one, one],
      [two, two],
    ]);
  });

  it('is found in a short clause, word for word; when its phrases are common it is a formula', () => {
    const clause = '防控危险废物污染环境风险。';
    const both = [block('a1', clause), block('b1', clause)];
    expect(pairsOf(both)).toMatchObject([{ formula: false, a: { text: clause } }]);
    const common = new Map(Array.from({ length: 9 }, (_, at) => [clause.slice(at, at + 4), 12]));
    expect(pairsOf(both, common)).toMatchObject([{ formula: true, a: { text: clause } }]);
  });

  it('is found in a note under a table', () => {
    const [one, other] = [
      '2．“—”表示期间未进行考核统计，无现状数据。',
      '“-”表示期间未进行考核统计，无现状数据。',
    ];
    const note = { kind: 'note' } as const;
    expect(find(block('a1', one, note), block('b1', other, note))).toHaveLength(1);
  });

  it('is found when the amount and its unit were changed', () => {
    const [one, other] = [
      '到2025年，全县年用水总量控制在8000万m3以内。',
      '到2025年，全市年用水总量控制在100亿立方米以内。',
    ];
    expect(find(block('a1', one), block('b1', other))).toMatchObject([
      { a: { text: one }, b: { text: other }, differs: ['number', 'actor'] },
    ]);
  });

  it('is found in a part of a stretch whose rest says something else', () => {
    const shared = '推进突发环境事件风险分类分级管理。';
    const [one, other] = [
      `${shared}饮用水源保护区由乡镇街道划定并设立界标和围网集中式处理设施由县属国有公司建成并移交运营维护单位。`,
      `${shared}饮用水源保护区以外的矿山和填埋场按月巡查集中式处理设施至少半年向居民公开一次数据运营维护单位。`,
    ];
    expect(texts(block('a1', one), block('b1', other))).toEqual([[shared, shared]]);
  });

  it.each([
    [
      'a quotation that ends it',
      '开展水源地环境保护专项行动“回头看”，甲',
      '开展水源地环境保护专项行动“回头看”',
    ],
    [
      'a bracket that ends it',
      '划定调整水源保护区（含农村水源地），甲',
      '划定调整水源保护区（含农村水源地）',
    ],
    [
      'no bracket of which the other half stands elsewhere',
      '（划定调整农村饮用水水源保护区，甲）',
      '划定调整农村饮用水水源保护区',
    ],
  ])('is quoted with %s', (_, text, quote) => {
    const rest = text.replace(/甲.*/, '另行开展别的工作。');
    expect(find(block('a1', text), block('b1', rest))[0]?.a.text).toBe(quote);
  });

  it('is found between a cell of a ledger and a sentence, and inside one plan', () => {
    const cell = '对噪声排放不达标、居民反映强烈的噪声污染工业企业实施限期治理';
    const row = block('a1', `11\t${cell}\t县局`, { kind: 'row', cells: ['11', cell, '县局'] });
    expect(find(row, block('a2', `${cell}。`))).toMatchObject([
      { a: { start: 3, text: cell }, b: { block: 'a2' } },
    ]);
  });

  it.each([
    [
      'a set phrase',
      '坚持把修复长江生态环境摆在压倒性位置，节水。',
      '始终把修复长江生态环境摆在压倒性位置，治污。',
    ],
    [
      'a list of offices',
      '治水。（市水利局牵头，市发展改革委、市财政局配合）',
      '治气。（市环保局牵头，市发展改革委、市财政局配合）',
    ],
    [
      'the title of a document',
      '落实《全市构建现代环境治理体系实施方案》要求。',
      '学习《全市构建现代环境治理体系实施方案》精神。',
    ],
    ['years', '规划期至2025年，展望到2035年。', '规划期到2025年，远景展望至2035年。'],
    ['a few words', '开展农村生活污水治理工作。', '推进农村生活污水治理工程建设，完善管网。'],
  ])('is not made of %s alone', (_, a, b) => {
    expect(find(block('a1', a), block('b1', b))).toEqual([]);
  });
});

describe('the stages', () => {
  it('strip a text to its words, in one width and case', () => {
    expect(bareText('“Ａ类”，5％')).toEqual({
      characters: ['a', '类', '5', '%'],
      places: [1, 2, 5, 6],
      ends: [2, 3, 6, 7],
    });
  });

  it('take each figure for one character, and the 3 of m3 for a part of the unit', () => {
    const text = '达0.56、8000万m3';
    expect(withFiguresAlike(text, bareText(text))).toEqual({
      characters: ['达', '#', '#', 'm', '3'],
      places: [0, 1, 6, 11, 12],
      ends: [1, 5, 11, 12, 13],
    });
  });

  it('find each shared run once, as long as it is', () => {
    const segments = ['甲乙丙丁戊己庚', '子甲乙丙丁戊己庚丑'].map((text) => ({ characters: [...text] }));
    const [one, other] = segments as [(typeof segments)[number], (typeof segments)[number]];
    expect(runsBetween(one, other)).toEqual([{ a: 0, b: 1, length: 7 }]);
  });

  it('chain runs with a small gap, and part those with a large one', () => {
    const runs = [
      { a: 0, b: 0, length: 10 },
      { a: 12, b: 14, length: 10 },
      { a: 60, b: 30, length: 10 },
    ];
    expect(chainRuns(runs, ({ startA, endA }) => [startA, endA])).toEqual([
      [0, 22],
      [60, 70],
    ]);
  });

  it('try the parts of a chain that is refused as a whole, the longest first', () => {
    const runs = [
      { a: 0, b: 0, length: 10 },
      { a: 12, b: 14, length: 7 },
      { a: 22, b: 25, length: 8 },
    ];
    const tried: number[][] = [];
    const made = chainRuns(runs, ({ startA, endA }) => {
      tried.push([startA, endA]);
      return endA - startA > 20 ? null : [startA, endA];
    });
    expect(tried.slice(0, 3)).toEqual([
      [0, 30],
      [0, 19],
      [22, 30],
    ]);
    expect(made).toEqual([
      [0, 19],
      [22, 30],
    ]);
  });

  it('weigh shared wording by how many blocks have it', () => {
    const [rareOne, common] = [[...'甲乙丙丁'], [...'戊己庚辛']];
    const counts = new Map([
      ['甲乙丙丁', 2],
      ['戊己庚辛', 12],
    ]);
    const weigh = (words: string[], masked = false) =>
      sharedWording(
        words,
        words.map(() => true),
        words.map(() => masked),
        counts,
      );
    expect(weigh(rareOne)).toBe(4);
    expect(weigh(common)).toBe(2);
    expect(weigh(rareOne, true)).toBe(0);
    expect(weigh(['甲'])).toBeLessThan(1);
  });

  it.each([
    ['takes in a clause of which half is shared', { start: 2, end: 8 }, { start: 0, end: 8 }],
    ['gives up a clause of which less is shared', { start: 3, end: 8 }, { start: 4, end: 8 }],
    ['leaves nothing of a small part', { start: 3, end: 5 }, null],
  ])('snap to clauses: %s', (_, span, expected) => {
    const text = '甲乙丙丁，戊己庚辛。';
    expect(snapToClauses({ clauses: clausesOf({ ...bareText(text), text }) }, span)).toEqual(expected);
  });

  it('compare by what both have in the same order', () => {
    expect(compareSpans([...'甲乙丙丁'], [...'甲丙丁戊己庚'])).toMatchObject({
      common: 3,
      similarity: 0.6,
      containment: 0.75,
    });
  });
});
