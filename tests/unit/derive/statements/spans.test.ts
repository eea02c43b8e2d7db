import { describe, expect, it } from 'vitest';
import { clausesOf, sentencesOf, trimmed, wordsOf } from '../../../../scripts/derive/statements/spans.ts';

const sentences = (text: string): string[] => sentencesOf(text).map((span) => wordsOf(text, span));
const clauses = (text: string): string[] =>
  clausesOf(text, { start: 0, end: text.length }).map((span) => wordsOf(text, span));

describe('a text is cut', () => {
  it('into sentences, each with its mark', () => {
    expect(sentences('到2025年，完成。提高利用率！')).toEqual(['到2025年，完成。', '提高利用率！']);
    expect(sentences('没有句号')).toEqual(['没有句号']);
    expect(sentences('')).toEqual([]);
  });

  it('into clauses, each with its mark', () => {
    expect(clauses('到2025年，完成；提高：利用率')).toEqual(['到2025年，', '完成；', '提高：', '利用率']);
  });

  it('not within brackets and quotation marks', () => {
    expect(sentences('（甲。乙）丙。“丁。”戊')).toEqual(['（甲。乙）丙。', '“丁。”戊']);
    expect(clauses('甲（乙，丙）丁，戊')).toEqual(['甲（乙，丙）丁，', '戊']);
  });

  it('behind a closing bracket that was never opened too', () => {
    expect(clauses('1）甲，乙')).toEqual(['1）甲，', '乙']);
  });
});

describe('a span is trimmed', () => {
  it.each([
    ['，治理率达到75%。', '治理率达到75%'],
    ['（治理率达到75%', '治理率达到75%'],
    ['治理率达到75%）', '治理率达到75%'],
    ['（甲）达到75%', '（甲）达到75%'],
    ['，。', ''],
  ])('%s: %s', (text, expected) => {
    expect(wordsOf(text, trimmed(text, { start: 0, end: text.length }))).toBe(expected);
  });
});
