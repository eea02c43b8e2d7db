import { describe, expect, it } from 'vitest';
import { checkEveryCell } from '../../scripts/check/observations.ts';
import { deriveIndicators } from '../../scripts/derive/indicators/derive-indicators.ts';
import { createIds } from '../../scripts/derive/document/stable-ids.ts';
import { unitSpellings } from '../../scripts/derive/indicators/normalise-unit.ts';
import { observeStatements } from '../../scripts/derive/indicators/observe-statements.ts';
import type { ObservationRecord } from '../../src/model/observation.ts';
import { fivePlans } from './five-plans.ts';
import { inputOf, planWithStatements, words } from './fixture.ts';

/** A plan with one table, from its rows with cells between bars; the header's first cell stands in line 4. */
const table = (...rows: string[]): string =>
  [
    '第一章 目标',
    '第一节 指标',
    '专栏1 指标',
    ...rows.flatMap((row) => [...row.split('|').map((cell) => `\t${cell}`), '']),
  ].join('\n');

function observe(text: string, tableDecisions: unknown = {}): ObservationRecord[] {
  const plan = planWithStatements(inputOf(text, { tableDecisions }));
  return deriveIndicators([plan], words, new Map()).observations;
}

const header = '序号|指标名称|2020年现状|2025年目标';
/** Stands below the table: its heading in line 15, its words in line 16. */
const note = '\n注：\n1．“—”表示未考核。';
const reason = { zh: '没有考核。', en: 'It was not assessed.' };

describe('a value in a table', () => {
  it('is a number, with its name, unit, role and year, and the place where it stands', () => {
    const [baseline, target] = observe(table(header, '1|森林覆盖率（%）|55|≥58'));
    expect(baseline).toMatchObject({
      ...{ plan: 'fixture', no: '1', group: null, name: '森林覆盖率', sub: null, unit: '%', type: null },
      ...{ role: 'baseline', year: 2020, raw: '55', value: 55, comparator: '=', cumulative: false },
      ...{ status: 'number', statusReason: null, note: null, qualifier: null, assessment: null },
      ...{ mergedRows: 1, origin: 'table', normalized: null, indicator: null },
    });
    expect(baseline?.source).toMatchObject({ plan: 'fixture', line: 11, lineEnd: 11, quote: '55' });
    expect(baseline?.block).toBe(baseline?.source.block);
    expect(target).toMatchObject({ role: 'target', year: 2025, value: 58, comparator: '>=' });
  });

  it('has the group, type and unit that stand in columns of their own, and the number before its name', () => {
    const rows = ['类别|指标|单位|类型|2020年|2025年', '水环境|3．达标率|%|约束性|95|100'];
    expect(observe(table(...rows))[1]).toMatchObject({
      ...{ group: '水环境', no: '3', name: '达标率', unit: '%', type: '约束性' },
      ...{ role: 'target', year: 2025 },
    });
  });

  it('is an outcome where the header says so, with what the table says of it', () => {
    const rows = ['序号|指标名称|2020年目标|2020年实际|完成情况', '1|天数（天）|300|346|完成'];
    expect(observe(table(...rows)).map(({ role, assessment }) => `${role} ${assessment}`)).toEqual([
      'target null',
      'actual 完成',
    ]);
  });

  it('is a class', () => {
    expect(observe(table(header, '1|干流水质|Ⅲ类|总体II类'))).toMatchObject([
      { status: 'class', value: null, comparator: null, qualifier: null },
      {
        ...{ status: 'class', value: null, qualifier: '总体' },
        statusReason: { zh: '所印“总体II类”是类别，不是数字。' },
      },
    ]);
  });

  it('is restricted by words, which are kept', () => {
    expect(observe(table(header, '1|河流（条）|3条河流的5个断面|新增20'))).toMatchObject([
      { status: 'qualified', value: null, qualifier: '3条河流的5个断面' },
      { status: 'qualified', value: 20, qualifier: '新增' },
    ]);
  });

  it('is delegated in a target; in a baseline the same words are words', () => {
    expect(observe(table(header, '1|下降率（%）|完成市级下达任务|由市级下达'))).toMatchObject([
      { status: 'text', value: null },
      {
        status: 'delegated',
        value: null,
        statusReason: { en: expect.stringContaining('“由市级下达”') as string },
      },
    ]);
  });

  it('is what a reader says of a dash, with the note that explains it', () => {
    const text = `${table(header, '1|下降率（%）|—|/')}\n${note}\n`;
    const [first, second] = observe(text, {
      cells: [
        { line: 11, raw: '—', status: 'not-assessed', reason, note: { line: 16, quote: '“—”表示未考核。' } },
        { line: 12, raw: '/', status: 'not-audited', reason },
      ],
    });
    expect(first).toMatchObject({
      status: 'not-assessed',
      statusReason: { zh: '没有考核。原文：“—”表示未考核。' },
      note: { line: 16, quote: '“—”表示未考核。' },
    });
    expect(second).toMatchObject({ status: 'not-audited', statusReason: reason, note: null });
  });

  it('carries the remark on its row', () => {
    const remark = { zh: '预计数。', en: 'Expected.' };
    const rows = observe(`${table(header, '1|天数（天）|346|≥330*')}\n${note}\n`, {
      remarks: [{ line: 9, text: '天数', note: { line: 16, quote: '未考核' }, remark }],
    });
    expect(rows[1]).toMatchObject({
      ...{ status: 'number', statusReason: null, value: 330 },
      remark: { zh: '预计数。原文：未考核。', en: 'Expected. The text reads: 未考核.' },
      note: { line: 16 },
    });
  });
});

describe('a cell that extends over several rows', () => {
  const rows = (value: string, role: string): string =>
    table(`序号|指标名称|指标名称|${role}`, `1|减排量（%）|氨氮|${value}`, '||氮氧化物|', '||化学需氧量|');

  it('gives each row an observation that points at where it is printed', () => {
    const observations = observe(rows('[5]', '2025年目标'));
    expect(
      observations.map(({ sub, value, cumulative, mergedRows, source }) =>
        [sub, value, cumulative, mergedRows, source.line].join(' '),
      ),
    ).toEqual(['氨氮 5 true 3 12', '氮氧化物 5 true 3 12', '化学需氧量 5 true 3 12']);
    expect(new Set(observations.map(({ block }) => block)).size).toBe(3);
    expect(new Set(observations.map(({ source }) => source.block)).size).toBe(1);
    expect(new Set(observations.map(({ id }) => id)).size).toBe(3);
  });

  it('is merged where its words give the rows no value', () => {
    const [, second] = observe(rows('每年完成市级下达任务', '2020年实际'));
    expect(second).toMatchObject({
      ...{ status: 'merged', value: null, mergedRows: 3 },
      statusReason: { zh: '一个合并单元格跨3行，写“每年完成市级下达任务”，没有给出本行的数值。' },
    });
  });

  it('is delegated where its words leave the target to a higher level', () => {
    expect(observe(rows('由市级下达', '2025年目标')).map(({ status }) => status)).toEqual([
      'delegated',
      'delegated',
      'delegated',
    ]);
  });
});

describe('a table that needs a reader stops the derivation', () => {
  it.each([
    ['a column that nobody knows', table('序号|指标名称|2020年目标|备考', '1|天数（天）|3|4')],
    ['a cell of no known form', table(header, '1|天数（天）|300|显著增加')],
    ['a dash that nobody has explained', table(header, '1|天数（天）|300|-')],
    ['a note mark that nobody has explained', table(header, '1|天数（天）|300|≥330*')],
    ['a note mark behind a name', table(header, '1|天数*（天）|300|330')],
    ['a unit that nobody knows', table('序号|指标|单位|2025年目标', '1|面积|顷|330')],
    ['a type that is none', table('序号|指标|类型|2025年目标', '1|面积|建议性|330')],
    ['a table without values', table('序号|指标名称', '1|面积')],
  ])('%s', (_, text) => {
    expect(() => observe(text)).toThrowErrorMatchingSnapshot();
  });

  const text = `${table(header, '1|天数（天）|-|330')}\n${note}\n`;
  const cell = { line: 11, raw: '-', status: 'absent', reason };
  it.each([
    ['a decision on another cell', { cells: [{ ...cell, raw: '—' }] }],
    ['a decision on a line without value', { cells: [cell, { ...cell, line: 10 }] }],
    ['two decisions on a cell', { cells: [cell, cell] }],
    ['a number that is none', { cells: [{ ...cell, status: 'number' }] }],
    ['a note that stands elsewhere', { cells: [{ ...cell, note: { line: 11, quote: '未考核' } }] }],
    ['a note that stands nowhere', { cells: [{ ...cell, note: { line: 16, quote: '未核定' } }] }],
    [
      'a remark on a row that stands elsewhere',
      { cells: [cell], remarks: [{ line: 4, text: '天数', note: null, remark: reason }] },
    ],
    [
      'a remark on a row with other words',
      { cells: [cell], remarks: [{ line: 9, text: '面积', note: null, remark: reason }] },
    ],
    [
      'two remarks on a row',
      { cells: [cell], remarks: [9, 10].map((line) => ({ line, text: '天数', note: null, remark: reason })) },
    ],
    ['columns of a table that is not there', tables(5, '序号', '2020年现状', 'actual')],
    ['a column that the table does not have', tables(4, '序号', '2020年实际', 'actual')],
    ['a column that the rule reads alike', tables(4, '序号', '2020年现状', 'baseline')],
  ])('%s', (_, indicators) => {
    expect(() => observe(text, indicators)).toThrowErrorMatchingSnapshot();
  });

  function tables(line: number, first: string, header: string, holds: string): unknown {
    return { tables: [{ line, text: first, columns: [{ header, holds, year: 2020, why: '无' }] }] };
  }
});

describe('a value in prose', () => {
  const text = '第一章 目标\n第一节 指标\n到2025年，再生水利用率不低于15%，用水总量控制在100亿立方米以内。\n';
  const entry = { line: 3, raw: '不低于15%', indicator: 'reclaimed-water' };
  /** The values that the decisions make of the text, before they are tied to what indicators there are. */
  const inProse = (...statements: readonly unknown[]): ObservationRecord[] => {
    const { input, statements: decided } = planWithStatements(inputOf(text, { statements }));
    return observeStatements(decided, {
      ...{
        file: input.source.file,
        region: input.facts.region.zh,
        ids: createIds('fixture'),
      },
      ...{ indicatorWords: words.indicators, statementWords: words.statements },
      spellings: unitSpellings(words.units),
    }).map(({ observation }) => observation);
  };

  it('points at the clause in its paragraph', () => {
    const [observation] = inProse(entry);
    expect(observation).toMatchObject({
      ...{ origin: 'prose', table: null, no: null, name: '再生水利用率', raw: '不低于15%', value: 15 },
      ...{ unit: '%', role: 'target', year: 2025, comparator: '>=', status: 'number' },
      source: { line: 3, lineEnd: 3, quote: '再生水利用率不低于15%' },
    });
  });

  it('is one of each statement that names an indicator, and of no other', () => {
    expect(inProse()).toEqual([]);
    const both = inProse(entry, { line: 3, raw: '100亿立方米以内', indicator: 'water-use' });
    expect(both.map(({ name, raw }) => `${name} ${raw}`)).toEqual([
      '再生水利用率 不低于15%',
      '用水总量 100亿立方米以内',
    ]);
  });

  it('is what a reader says of it, where he says something', () => {
    const said = { name: '利用率', sub: '再生水', status: 'qualified', reason, year: null, yearBasis: null };
    expect(inProse({ ...entry, ...said })).toMatchObject([
      { name: '利用率', sub: '再生水', status: 'qualified', statusReason: reason, year: null, value: 15 },
    ]);
  });

  it.each([
    ['that stands in another line', { ...entry, line: 2 }],
    ['that its line does not print', { ...entry, raw: '15.5%' }],
    ['of a thing that its clause does not name', { ...entry, of: '中水利用率' }],
    ['that is added in words that its line does not print', { line: 3, add: '持续提高', indicator: 'x' }],
  ])('%s stops the derivation', (_, wrong) => {
    expect(() => inProse(wrong)).toThrowErrorMatchingSnapshot();
  });
});

describe('in the five plans', () => {
  const { inputs, derived: unsorted } = fivePlans();
  const derived = [...unsorted].sort((a, b) => a.record.order - b.record.order);
  const { observations } = deriveIndicators(derived, inputs.vocabularies, inputs.indicators);
  const fromTables = observations.filter(({ origin }) => origin === 'table');

  it('the values are those that were compared with the printed tables, cell by cell', async () => {
    const head =
      'plan line no group name sub unit type role year raw value comparator cumulative status'.split(' ');
    const lines = observations.map((each) =>
      [
        ...[each.plan, each.source.line, each.no, each.group, each.name, each.sub, each.unit, each.type],
        ...[each.role, each.year, each.raw.replaceAll('\n', '⏎'), each.value, each.comparator],
        ...[each.cumulative ? '[ ]' : '', each.status],
      ].join('\t'),
    );
    await expect(`${[head.join('\t'), ...lines].join('\n')}\n`).toMatchFileSnapshot('observations.tsv');
  });

  it('each value of a table is, whole, what its lines print', () => {
    for (const { plan, source, raw } of fromTables) {
      const text = inputs.plans.find((input) => input.source.plan === plan)?.source.lines ?? [];
      const cell = text.slice(source.line - 1, source.lineEnd).map((line) => line.trim());
      expect(cell.filter((line) => line !== '').join('\n')).toBe(raw);
    }
  });

  it('a cell that is left out is found', () => {
    for (const { input, records } of derived) {
      const tables = records.tables.filter(({ kind }) => kind === 'indicators' || kind === 'objectives');
      const own = fromTables.filter(({ plan }) => plan === input.source.plan);
      expect(() => {
        checkEveryCell(input.source, tables, own);
      }).not.toThrow();
      for (const left of [own.at(0), own.at(-1)].filter((each) => each !== undefined)) {
        expect(() => {
          checkEveryCell(
            input.source,
            tables,
            own.filter((each) => each !== left),
          );
        }).toThrow(`${input.source.file}:`);
      }
    }
  });
});
