import { describe, expect, it } from 'vitest';
import { readDeadlines } from '../../../../scripts/derive/deadlines/read-deadlines.ts';
import { tellKind } from '../../../../scripts/derive/deadlines/tell-kind.ts';
import type { Part } from '../../../../scripts/derive/statements/read-time.ts';
import { projectRoot } from '../../../../scripts/dev/project-root.ts';
import { readVocabulary } from '../../../../scripts/inputs/read-vocabulary.ts';

const words = readVocabulary(projectRoot, 'deadlines');
const period = { start: 2021, end: 2025 };
const read = (text: string, part: Part = 'ahead', isGoal = false) =>
  readDeadlines(text, { part, isGoal }, period, words);

describe('a deadline', () => {
  it('has the words behind its time, up to the next time or the end of the sentence', () => {
    const text = '2023年底，完成一期；到2025年，全部建成，长期管护。加强监管。';
    expect(read(text).map(({ due, reach, task }) => [due.year, reach, task])).toEqual([
      [2023, 'before', '完成一期'],
      [2025, 'end', '全部建成，长期管护'],
    ]);
  });

  it('quotes the time with the task, at its place in the text', () => {
    const text = '开展调查。到2035年，河湖基本恢复。';
    const [found] = read(text);
    expect(found?.reach).toBe('after');
    expect(text.slice(found?.start, found?.end)).toBe('到2035年，河湖基本恢复');
    expect(found?.quote).toBe('到2035年，河湖基本恢复');
  });

  it('ends before the note on who leads', () => {
    expect(read('到2025年，建成2座（市水利局牵头，有关部门配合）。')[0]?.task).toBe('建成2座');
  });

  it('goes on to the end of the paragraph where the chapter is about aims', () => {
    const text = '到2025年，水质优良。用水得到控制。';
    expect(read(text, 'ahead', true)[0]?.task).toBe('水质优良。用水得到控制');
    expect(read(text)[0]?.task).toBe('水质优良');
  });

  it('is none where the plan looks back, unless it cannot be a result', () => {
    expect(read('2022年，完成整治。', 'past')).toEqual([]);
    expect(read('2025年，备案实现全覆盖。', 'past')).toHaveLength(1);
  });

  it('is none where a plan tells how things are in a period', () => {
    expect(read('“十四五”期间，水质改善基础仍不稳固。', 'present')).toEqual([]);
  });

  it('is none where nothing is said behind the time', () => {
    expect(read('期限为2025年。')).toEqual([]);
  });
});

describe('what is due', () => {
  it.each([
    ['完成80%以上排污口排查', true, 'task'],
    ['基本建成防治体系', false, 'task'],
    ['重点企业建成率不低于40%', true, 'target'],
    ['生态环境持续改善', false, 'target'],
    ['全市新增处理能力10吨/日', false, 'task'],
  ])('is told to be something to do or to reach: %s', (task, statesLevel, expected) => {
    expect(tellKind(task, statesLevel, words)).toBe(expected);
  });
});
