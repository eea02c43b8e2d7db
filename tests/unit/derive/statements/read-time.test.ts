import { describe, expect, it } from 'vitest';
import { partOf, readTime, type TimeClues } from '../../../../scripts/derive/statements/read-time.ts';
import type { StatementTime } from '../../../../src/model/statement.ts';
import { period, words } from './vocabulary.ts';

const clues: TimeClues = {
  ...{ isNorm: false, year: null, clause: '', sentence: '', part: 'ahead', isBox: false, period },
};

describe('the part of a plan', () => {
  const part = (...headings: string[]): string =>
    partOf({ above: headings.map((heading) => ({ heading, paragraphs: [] })) }, words, period);
  it.each([
    [['第二章 重点任务', '第一节 治理'], 'ahead'],
    [['第一章 现状与问题'], 'present'],
    [['第一章 现状与形势', '第一节 工作成效'], 'past'],
    [['第一章 工作成效', '第二节 面临的挑战'], 'present'],
    [['前言'], 'present'],
    [[], 'ahead'],
  ])('under %j is %s', (headings, expected) => {
    expect(part(...headings)).toBe(expected);
  });

  it.each([
    ['“十三五”时期，水务建设成效明显。', 'past'],
    ['“十四五”时期，水务发展面临新要求。', 'present'],
    ['与“十三五”相比，压力更大。', 'present'],
  ])(
    'with an introduction that begins with %j is %s under a heading that tells how things are',
    (opening, expected) => {
      const above = [{ heading: '第一章 基础及形势', paragraphs: [opening] }];
      expect(partOf({ above }, words, period)).toBe(expected);
    },
  );
});

describe('the time of a statement', () => {
  it.each<[string, Partial<TimeClues>, StatementTime]>([
    ['of a threshold is that of a norm', { isNorm: true, year: 2025 }, 'norm'],
    ['is a target with a year of the plan', { year: 2025 }, 'target'],
    ['is a target with a later year', { year: 2035, part: 'present' }, 'target'],
    ['is past with a year before the plan', { year: 2020 }, 'past'],
    [
      'is past where a text that looks back counts up to a year of the plan',
      { year: 2022, sentence: '截至2022年', part: 'past' },
      'past',
    ],
    [
      'is present where the clause says so of the year before the plan',
      { year: 2020, clause: '目前有', part: 'present' },
      'present',
    ],
    ['is past in a part that looks back', { part: 'past' }, 'past'],
    ['is present in a part that tells how things are', { part: 'present' }, 'present'],
    ['is present where the clause says so', { clause: '境内有河流' }, 'present'],
    ['is a target elsewhere', {}, 'target'],
    ['is a target in a box of tasks', { isBox: true, clause: '现有设施' }, 'target'],
    ['is present in a box of problems', { isBox: true, part: 'present' }, 'present'],
  ])('%s', (_, given, expected) => {
    expect(readTime({ ...clues, ...given }, words)).toBe(expected);
  });
});
