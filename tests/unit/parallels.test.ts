import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { bareText } from '../../scripts/derive/parallels/bare-text.ts';
import { chainRuns } from '../../scripts/derive/parallels/chain-runs.ts';
import { compareSpans, differencesOf } from '../../scripts/derive/parallels/compare-spans.ts';
import { findParallels } from '../../scripts/derive/parallels/find-parallels.ts';
import { findRuns } from '../../scripts/derive/parallels/find-runs.ts';
import { snapToClauses } from '../../scripts/derive/parallels/snap-to-clauses.ts';
import { readLabelledPairs, scoreParallels } from '../../scripts/parallels/score.ts';
import type { BlockRecord } from '../../src/model/block.ts';
import { derivedFile } from '../../src/model/derived-file.ts';
import { blockRecord } from '../../src/model/block.ts';
import { parallelRecord } from '../../src/model/parallel.ts';

const vocabulary = { setPhrases: ['把修复长江生态环境摆在压倒性位置'], actors: ['县', '区', '市'] };
const regions = ['甲县', '乙区'];

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

const find = (...blocks: BlockRecord[]) => findParallels(blocks, vocabulary, regions);
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
    ['a few words', '开展农村生活污水治理工作。', '推进农村生活污水治理工程建设，完善管网。'],
  ])('is not made of %s alone', (_, a, b) => {
    expect(find(block('a1', a), block('b1', b))).toEqual([]);
  });
});

describe('the stages', () => {
  it('strip a text to its words, in one width and case', () => {
    expect(bareText('“Ａ类”，5％')).toEqual({ characters: ['a', '类', '5', '%'], places: [1, 2, 5, 6] });
  });

  it('find each shared run once, as long as it is', () => {
    const segments = ['甲乙丙丁戊己庚', '子甲乙丙丁戊己庚丑'].map((text) => ({ characters: [...text] }));
    expect(findRuns(segments)).toEqual([{ a: 0, b: 1, runs: [{ a: 0, b: 1, length: 7 }] }]);
  });

  it('chain runs with a small gap, and part those with a large one', () => {
    const runs = [
      { a: 0, b: 0, length: 10 },
      { a: 12, b: 14, length: 10 },
      { a: 60, b: 30, length: 10 },
    ];
    expect(chainRuns(runs).map(({ startA, endA }) => [startA, endA])).toEqual([
      [0, 22],
      [60, 70],
    ]);
  });

  it.each([
    ['takes in a clause of which half is shared', { start: 2, end: 8 }, { start: 0, end: 8 }],
    ['gives up a clause of which less is shared', { start: 3, end: 8 }, { start: 4, end: 8 }],
    ['leaves nothing of a small part', { start: 3, end: 5 }, null],
  ])('snap to clauses: %s', (_, span, expected) => {
    const text = '甲乙丙丁，戊己庚辛。';
    expect(snapToClauses({ ...bareText(text), text }, span)).toEqual(expected);
  });

  it('compare by what both have in the same order', () => {
    expect(compareSpans([...'甲乙丙丁'], [...'甲丙丁戊己庚'])).toMatchObject({
      common: 3,
      similarity: 0.6,
      containment: 0.75,
    });
  });

  it('take the number of an item for no figure', () => {
    expect(differencesOf('3. 推进治污', '4. 推进治污', [])).toEqual([]);
  });
});

describe('in the five plans', () => {
  const root = join(import.meta.dirname, '../..');
  const read = (name: string): unknown =>
    JSON.parse(readFileSync(join(root, 'content/derived/data', `${name}.json`), 'utf8'));

  it('the parallels agree with the labelled pairs, both precision and recall at least 0.95', () => {
    const pairs = readLabelledPairs(root);
    expect(pairs.length).toBeGreaterThanOrEqual(60);
    const score = scoreParallels(
      pairs,
      derivedFile(parallelRecord).parse(read('parallels')).records,
      derivedFile(blockRecord).parse(read('blocks')).records,
    );
    expect(score.precision, score.wrong.join('\n')).toBeGreaterThanOrEqual(0.95);
    expect(score.recall, score.missed.join('\n')).toBeGreaterThanOrEqual(0.95);
  });
});
