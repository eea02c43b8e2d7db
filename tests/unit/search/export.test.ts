import { describe, expect, it } from 'vitest';
import { exportName, formatRows, type ExportRow } from '../../../src/search/export.ts';

const row: ExportRow = {
  query: '禁渔',
  quotation: '实现“十年禁渔”，\n保护长江',
  forms: ['禁渔'],
  occurrences: 1,
  plan: 'mou',
  planTitle: '某规划',
  chapter: '第一章 水',
  section: null,
  kind: '正文段',
  topic: '水生态',
  line: 3,
  lineEnd: 4,
  url: 'https://example.org/plans/mou/1/#mou-1_a_b',
  citation: '——《某规划》，第一章 水，文本第3–4行，https://example.org/plans/mou/1/#mou-1_a_b',
};

describe('CSV', () => {
  it('begins with a byte order mark and has a line a hit', () => {
    const csv = formatRows([row], 'csv');
    expect(csv.startsWith('\ufeffquery,quotation,forms,')).toBe(true);
    expect(csv).toContain('\r\n禁渔,"实现“十年禁渔”，\n保护长江",禁渔,1,mou,');
    expect(csv.endsWith('\r\n')).toBe(true);
  });

  it.each(['=HYPERLINK("x")', '+1', '-5', '@SUM(A1)', '\tx'])('defuses %s', (quotation) => {
    const cell =
      formatRows([{ ...row, quotation }], 'csv')
        .split('\r\n')[1]
        ?.slice('禁渔,'.length) ?? '';
    expect(cell.replace(/^"/, '').startsWith("'")).toBe(true);
  });

  it('doubles quotation marks', () => {
    expect(formatRows([{ ...row, quotation: 'a "b"' }], 'csv')).toContain('"a ""b"""');
  });
});

describe('JSON', () => {
  it('holds the words as they are', () => {
    const rows = [{ ...row, quotation: '=1+1' }];
    expect(JSON.parse(formatRows(rows, 'json'))).toEqual(rows);
  });
});

describe('Markdown', () => {
  it('quotes under the plan, with the source; words are no markup, addresses stay whole', () => {
    const second = { ...row, plan: 'yi', planTitle: '乙*规划', quotation: '1. 5~6 <b>' };
    const markdown = formatRows([row, row, second], 'md');
    expect(markdown.match(/^# /gm)?.length).toBe(1);
    expect(markdown.match(/^## /gm)?.length).toBe(2);
    expect(markdown).toContain('> 实现“十年禁渔”， 保护长江\n');
    expect(markdown).toContain(String.raw`## 乙\*规划`);
    expect(markdown).toContain(String.raw`> 1\. 5\~6 \<b\>`);
    expect(markdown).toContain('https://example.org/plans/mou/1/#mou-1_a_b');
  });
});

describe('the name of the file', () => {
  it.each([
    [['十年禁渔'], '十年禁渔.csv'],
    [['a/../b', '"PM2.5"'], 'a-b-PM2-5.csv'],
    [['|||'], 'search.csv'],
    [['水'.repeat(100)], `${'水'.repeat(40)}.csv`],
  ])('%s → %s', (queries, name) => {
    expect(exportName(queries, 'csv')).toBe(name);
  });
});
