import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { hitTables } from '../../../src/publish/hit-tables.ts';
import { writeSpreadsheet } from '../../../src/publish/spreadsheet.ts';
import { exportColumns, exportName, formatRows, type ExportRow } from '../../../src/search/export.ts';
import { wordsIn } from '../../../src/words/words.ts';

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

const words = [wordsIn('zh').search.table, wordsIn('en').search.table];

describe('CSV', () => {
  it('begins with a byte order mark, has one row of headings in both languages with the names of the fields, and a line a hit', () => {
    const csv = formatRows([row], 'csv', words);
    expect(csv.startsWith('\ufeff检索词 Query (query),规划 Plan (planTitle),规划代号 Plan id (plan),')).toBe(
      true,
    );
    expect(csv).toContain(
      '\r\n禁渔,某规划,mou,第一章 水,,正文段,水生态,3,4,1,禁渔,"实现“十年禁渔”，\n保护长江",,,https:',
    );
    expect(csv.endsWith('\r\n')).toBe(true);
  });

  it.each(['=HYPERLINK("x")', '+1', '-5', '@SUM(A1)', '\tx'])('defuses %s', (quotation) => {
    const csv = formatRows([{ ...row, quotation }], 'csv', words);
    const cell = csv.split('\r\n')[1]?.split(',')[exportColumns.indexOf('quotation')] ?? '';
    expect(cell.replace(/^"/, '').startsWith("'")).toBe(true);
  });

  it('doubles quotation marks', () => {
    expect(formatRows([{ ...row, quotation: 'a "b"' }], 'csv', words)).toContain('"a ""b"""');
  });
});

describe('the workbook', () => {
  const quotation = '=HYPERLINK("x") & <b>\u0007';
  const tables = hitTables(
    [{ ...row, quotation }],
    [{ query: '禁渔', blocks: 1, occurrences: 1 }],
    'https://example.org/search/?q=1&view=list',
    words,
  );
  const files = unzipSync(writeSpreadsheet(tables));
  const sheet = (number: number): string =>
    strFromU8(files[`xl/worksheets/sheet${String(number)}.xml`] ?? new Uint8Array());
  const cells = (xml: string): string[] =>
    [...xml.matchAll(/<c r="([A-Z]+2)"[^>]*>(.*?)<\/c>/gs)].map(
      ([, name = '', content = '']) => `${name} ${content}`,
    );

  it('has a sheet of hits, one of the fields and one of the search', () => {
    expect(strFromU8(files['xl/workbook.xml'] ?? new Uint8Array()).match(/<sheet name="([^"]+)"/g)).toEqual([
      '<sheet name="结果 Hits"',
      '<sheet name="字段 Fields"',
      '<sheet name="检索 Search"',
    ]);
    for (const column of exportColumns) expect(sheet(2)).toContain(`>${column}<`);
    expect(sheet(3)).toContain('https://example.org/search/?q=1&amp;view=list');
  });

  it('has numbers as numbers, text as text whatever it begins with, and leaves code and memo empty', () => {
    const [first] = cells(sheet(1));
    expect(first).toContain('禁渔');
    const at = (column: (typeof exportColumns)[number]): string | undefined => {
      const letter = String.fromCharCode(65 + exportColumns.indexOf(column));
      return cells(sheet(1)).find((cell) => cell.startsWith(`${letter}2 `));
    };
    expect(at('line')).toBe('H2 <v>3</v>');
    expect(at('occurrences')).toBe('J2 <v>1</v>');
    expect(at('quotation')).toContain('=HYPERLINK(&quot;x&quot;) &amp; &lt;b&gt;</t>');
    expect(at('code')).toBeUndefined();
    expect(at('memo')).toBeUndefined();
    expect(sheet(1)).not.toContain('<f>');
  });

  it('leads from each hit to its passage', () => {
    expect(sheet(1)).toContain('<hyperlink ref="O2" r:id="rId1"/>');
    expect(strFromU8(files['xl/worksheets/_rels/sheet1.xml.rels'] ?? new Uint8Array())).toContain(
      `Target="${row.url}"`,
    );
  });

  it('is the same for the same hits', () => {
    expect(writeSpreadsheet(tables)).toEqual(writeSpreadsheet(tables));
  });
});

describe('JSON', () => {
  it('holds the words as they are', () => {
    const rows = [{ ...row, quotation: '=1+1' }];
    expect(JSON.parse(formatRows(rows, 'json', words))).toEqual(rows);
  });
});

describe('Markdown', () => {
  it('quotes under the plan, with the source; words are no markup, addresses stay whole', () => {
    const second = { ...row, plan: 'yi', planTitle: '乙*规划', quotation: '1. 5~6 <b>' };
    const markdown = formatRows([row, row, second], 'md', words);
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
