import { readXlsx } from 'hucre/xlsx';
import { unzipSync } from 'fflate';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { mostCharacters, writeWorkbook } from '../../../../src/publish/data/workbook.ts';

const sheets = [
  { name: 'readme', header: null, rows: [['说明', null, 3]], widths: [20, 10, 10] },
  {
    name: 'things',
    header: ['id', 'raw', 'value', 'cumulative'],
    rows: [
      ['a', '=HYPERLINK("x")', 1.5, true],
      ['b', '-', null, false],
      ['007', '  空白 & <b> "引" \t末 ', 0, false],
    ],
  },
] as const;
const write = (content = sheets as Parameters<typeof writeWorkbook>[0]) =>
  writeWorkbook(content, (sheet, characters) => `(${characters} characters, see ${sheet})`);

afterEach(() => {
  vi.useRealTimers();
});

describe('a workbook', () => {
  it('holds numbers as numbers, truth as truth, and everything else as text', async () => {
    const { sheets: read } = await readXlsx(await write());
    expect(read.map(({ name }) => name)).toEqual(['readme', 'things']);
    expect(read[1]?.rows).toEqual([
      ['id', 'raw', 'value', 'cumulative'],
      ['a', '=HYPERLINK("x")', 1.5, true],
      ['b', '-', null, false],
      ['007', '  空白 & <b> "引" \t末 ', 0, false],
    ]);
  });

  it('has no formula in it', async () => {
    const files = unzipSync(await write());
    const sheet = new TextDecoder().decode(files['xl/worksheets/sheet2.xml']);
    expect(sheet).toContain('<c ');
    expect(sheet).not.toContain('<f>');
  });

  it('keeps the header row in view, on tables only', async () => {
    const files = unzipSync(await write());
    const read = (path: string): string => new TextDecoder().decode(files[path]);
    expect(read('xl/worksheets/sheet2.xml')).toMatch(/<pane[^>]*ySplit="1"[^>]*state="frozen"/);
    expect(read('xl/worksheets/sheet1.xml')).not.toContain('<pane');
  });

  it('is the same whenever it is written', async () => {
    vi.useFakeTimers({ toFake: ['Date'], now: new Date('2026-01-01T10:00:00Z') });
    const first = await write();
    vi.setSystemTime(new Date('2031-07-09T23:59:58Z'));
    expect(Buffer.from(await write()).equals(Buffer.from(first))).toBe(true);
  });

  it('says where a text stands that no cell can hold', async () => {
    const long = '水'.repeat(mostCharacters + 1);
    const { sheets: read } = await readXlsx(
      await write([{ name: 'things', header: ['text'], rows: [[long], [long.slice(1)]] }]),
    );
    expect(read[0]?.rows).toEqual([['text'], ['(32768 characters, see things)'], [long.slice(1)]]);
  });
});
