import { describe, expect, test } from 'vitest';
import { projectRoot } from '../../../../scripts/dev/project-root.ts';
import { readLedger, type LedgerReading } from '../../../../scripts/derive/ledgers/read-ledger.ts';
import { readVocabulary } from '../../../../scripts/inputs/read-vocabulary.ts';
import type { BlockRecord } from '../../../../src/model/block.ts';
import type { RowRole, Table } from '../../../../src/model/table.ts';

const url = '/plans/mou/annex/';

/** A printed row: `^` is a cell merged with the one above. */
type PrintedRow = readonly [role: RowRole, ...cells: string[]];

/** A table of which each cell is a line, from line 11 on. */
function ledger(header: readonly string[], printed: readonly PrintedRow[]): [Table, LedgerReading] {
  const rows: Table['rows'][number][] = [];
  printed.forEach(([role, ...cells], at) => {
    const line = 11 + at * 10;
    const above = rows[at - 1];
    rows.push({
      ...{ block: `r${String(at)}`, line, role },
      cells: cells.map((text, index) => {
        const merged = text === '^' ? above?.cells[index] : undefined;
        return merged ?? { text, line: line + index };
      }),
    });
  });
  const blocks = rows.map(({ block, line }) => ({
    ...{ id: block, plan: 'mou', line, lineEnd: line + 9, url: `${url}#${block}`, topic: 'rural' },
  })) as unknown as BlockRecord[];
  const table = { plan: 'mou', id: 'b1', title: '项目表', kind: 'projects', header, rows, line: 10 };
  return [
    table as unknown as Table,
    {
      file: 'content/plans/mou/text.txt',
      region: { zh: '某县', en: 'Mou County', level: 'county', province: '重庆市' },
      blocks: new Map(blocks.map((block) => [block.id, block])),
      words: readVocabulary(projectRoot, 'ledgers'),
      agencies: readVocabulary(projectRoot, 'agencies'),
    },
  ];
}

const header = ['序号', '类型', '项目名称', '建设内容', '总投资（万元）', '牵头单位', '配合单位', '备注'];
const read = (...rows: PrintedRow[]) => readLedger(...ledger(header, rows));

describe('a row of a ledger', () => {
  test('is a record, with merged cells filled in', () => {
    const { rows } = read(
      ['data', '1', '治水', '甲厂', '建一座厂', '200', '县水利局、县林业局', '石桥镇', ''],
      ['data', '2', '^', '乙厂', '建两座厂', '300.5', '^', '', '金额暂定'],
    );
    expect(rows).toMatchObject([
      {
        ...{ no: '1', category: '治水', name: '甲厂', content: '建一座厂', investment: 200, note: null },
        ...{ leads: ['某县水利局', '某县林业局'], leadsRaw: '县水利局、县林业局', merged: [] },
        ...{ partners: ['某县石桥镇人民政府'], partnersRaw: '石桥镇', provisional: [], topic: 'rural' },
        source: { line: 11, lineEnd: 20, block: 'r0', quote: '甲厂', url: `${url}#r0` },
      },
      {
        ...{ no: '2', category: '治水', name: '乙厂', investment: 300.5, investmentRaw: '300.5' },
        ...{ leads: ['某县水利局', '某县林业局'], partners: [], partnersRaw: null },
        ...{ merged: ['category', 'leads'], provisional: ['金额暂定'] },
      },
    ]);
  });

  test('continues the one above where its number is merged, and adds no money', () => {
    const { rows } = read(
      ['data', '1', '治水', '甲厂', '建一座厂', '200', '县水利局', '', ''],
      ['data', '^', '^', '^', '铺一条管', '^', '^', '', ''],
      ['data', '^', '^', '^', '挖一口井', '^', '^', '', ''],
    );
    expect(rows).toHaveLength(1);
    expect(rows).toMatchObject([
      {
        ...{ content: '建一座厂\n铺一条管\n挖一口井', investment: 200, rows: ['r0', 'r1', 'r2'] },
        source: { line: 11, lineEnd: 40, block: 'r0' },
      },
    ]);
  });

  test('with a number of its own is a record of its own, though its money is in the cell above', () => {
    const { rows } = read(
      ['data', '1', '治水', '甲厂', '建一座厂', '200', '县水利局', '', ''],
      ['data', '2', '^', '^', '搬一座厂', '^', '^', '', ''],
    );
    expect(rows).toMatchObject([
      { investment: 200, investmentWith: null },
      {
        ...{ no: '2', name: '甲厂', investment: null, investmentRaw: null, investmentWith: 'r0' },
        ...{ merged: ['category', 'name', 'investment', 'leads'], source: { quote: '搬一座厂' } },
      },
    ]);
  });

  test('that adds up is no record, even where it has a number', () => {
    const { rows, sums } = read(
      ['data', '1', '治水', '甲厂', '建一座厂', '200', '县水利局', '', ''],
      ['total', '2', '', '合计', '', '200', '', '', ''],
    );
    expect(rows).toHaveLength(1);
    expect(sums).toMatchObject([{ category: null, value: 200, raw: '200', source: { block: 'r1' } }]);
  });

  test('that names a category gives it to those below, without its number, and its sum', () => {
    const short = ['序号', '项目名称', '总投资（万元）（预估）', '财政投资', '社会投资', '其他投资'];
    const { rows, sums } = readLedger(
      ...ledger(short, [
        ['group', '', '一、水污染防治工程', '1700', '', '', ''],
        ['data', '1', '甲厂', '1700', '1600（国家680，县920）', '', '0'],
        ['data', '2', '乙厂', '50', '30', '10', '0'],
      ]),
    );
    expect(sums).toMatchObject([{ category: '水污染防治工程', value: 1700 }]);
    expect(rows).toMatchObject([
      {
        ...{ category: '水污染防治工程', fundingRaw: '国家680，县920', fundingDifference: 100 },
        ...{ funding: { fiscal: 1600, social: null, other: 0 }, provisional: ['预估'] },
      },
      { funding: { fiscal: 30, social: 10, other: 0 }, fundingDifference: 10 },
    ]);
  });

  test('names each agency of a merged cell once', () => {
    const { mentions } = read(
      ['data', '1', '治水', '甲厂', '建一座厂', '200', '县水利局', '', ''],
      ['data', '2', '^', '乙厂', '建两座厂', '300', '^', '', ''],
      ['data', '3', '^', '丙厂', '建三座厂', '300', '县水利局', '', ''],
    );
    expect(mentions.map(({ agency, source }) => [agency.name, source.block])).toEqual([
      ['某县水利局', 'r0'],
      ['某县水利局', 'r2'],
    ]);
  });
});

describe('a ledger of another plan', () => {
  test('keeps columns that nobody knows under their own names', () => {
    const { rows } = readLedger(
      ...ledger(['项目名称', '天气', '备注', '说明备注'], [['data', '甲厂', '晴', '', '另注']]),
    );
    expect(rows).toMatchObject([
      {
        further: [
          { column: '天气', text: '晴' },
          { column: '说明备注', text: '另注' },
        ],
      },
    ]);
  });

  test('must have names', () => {
    expect(() => readLedger(...ledger(['序号', '备注'], [['data', '1', '']]))).toThrow(
      'has no column with names',
    );
  });

  test.each([
    ['总投资（万元）', '300', 300],
    ['总投资（万元）', '1,300', 1300],
    ['总投资（亿元）', '0.81', 8100],
    ['总投资', '2亿元', 20_000],
    ['总投资（万元）', '0.3', 0.3],
    ['总投资（万元）', '', null],
    ['总投资（万元）', '—', null],
    // Words are kept, and nothing is guessed.
    ['总投资（万元）', '待定', null],
    ['总投资（万元）', '300万美元', null],
    ['总投资', '300', null],
  ])('prints under “%s” the amount “%s”', (head, printed, investment) => {
    const { rows } = readLedger(...ledger(['项目名称', head], [['data', '甲厂', printed]]));
    expect(rows).toMatchObject([{ investment, investmentRaw: printed === '' ? null : printed }]);
  });
});
