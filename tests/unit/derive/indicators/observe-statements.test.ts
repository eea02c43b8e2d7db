import { describe, expect, it } from 'vitest';
import { createIds } from '../../../../scripts/derive/document/stable-ids.ts';
import { unitSpellings } from '../../../../scripts/derive/indicators/normalise-unit.ts';
import { observeStatements } from '../../../../scripts/derive/indicators/observe-statements.ts';
import { statementDecisions } from '../../../../scripts/inputs/statement-decisions.ts';
import { readAllVocabularies } from '../../../../scripts/inputs/read-vocabulary.ts';
import { projectRoot } from '../../../../scripts/dev/project-root.ts';
import type { ObservationRecord } from '../../../../src/model/observation.ts';
import type { StatementRecord } from '../../../../src/model/statement.ts';

const vocabularies = readAllVocabularies(projectRoot);

const statement: StatementRecord = {
  ...{
    id: 's',
    plan: 'luhe',
    subject: '全县再生水利用率',
    object: null,
    raw: '15%',
    comparator: '=',
    value: 15,
  },
  ...{ valueHigh: null, unit: '%', year: 2025, yearBasis: 'clause', time: 'target', kind: 'rate' },
  ...{
    relative: null,
    per: null,
    strength: 'shall',
    actor: null,
    box: null,
    topic: 'goals',
    basis: 'reader',
  },
  indicator: 'reclaimed-water',
  source: {
    ...{ plan: 'luhe', line: 3, lineEnd: 3, block: 'p1', url: '/luhe/1/#p1' },
    ...{ quote: '全县再生水利用率达到15%', start: 0, end: 13 },
  },
};

/** What a statement is as a value, with what a reader says of it. */
function observe(fields: Partial<StatementRecord> = {}, said: object = {}): ObservationRecord[] {
  const [decision] = statementDecisions.parse({ statements: [{ line: 3, raw: '15%', ...said }] }).statements;
  return observeStatements([{ statement: { ...statement, ...fields }, decision: decision ?? null }], {
    ...{
      file: 'text.txt',
      region: '芦河县',
      ids: createIds('luhe'),
      indicatorWords: vocabularies['indicator-tables'],
    },
    ...{ statementWords: vocabularies.statements, spellings: unitSpellings(vocabularies.units) },
  }).map(({ observation }) => observation);
}

describe('a statement that names an indicator is a value', () => {
  it('with the name of its measure, without the plan’s own place', () => {
    expect(observe()).toMatchObject([
      {
        name: '再生水利用率',
        sub: null,
        unit: '%',
        raw: '15%',
        value: 15,
        comparator: '=',
        status: 'number',
      },
    ]);
    expect(observe({ subject: '芦河县再生水利用率' })[0]?.name).toBe('再生水利用率');
    expect(observe({ subject: '白石区再生水利用率' })[0]?.name).toBe('白石区再生水利用率');
    expect(observe({ subject: '全县' })[0]?.name).toBe('全县');
  });

  it.each([
    ['target', 'target'],
    ['past', 'actual'],
    ['present', 'baseline'],
  ] as const)('of time %s in the role of a %s', (time, role) => {
    expect(observe({ time })[0]?.role).toBe(role);
  });

  it('but not where it is a threshold, or names none', () => {
    expect(observe({ time: 'norm' })).toEqual([]);
    expect(observe({ indicator: null })).toEqual([]);
    expect(observe({}, { indicator: null })).toEqual([]);
  });

  it('in the role, with the name and the part that a reader gives it', () => {
    expect(observe({ time: 'norm' }, { role: 'target', name: '利用率', sub: '再生水' })).toMatchObject([
      { role: 'target', name: '利用率', sub: '再生水' },
    ]);
  });

  it('for each indicator that a reader says it gives a value of', () => {
    const values = observe({}, { also: [{ indicator: 'other', name: '利用率', sub: '乡镇' }] });
    expect(values.map(({ name, sub }) => [name, sub])).toEqual([
      ['再生水利用率', null],
      ['利用率', '乡镇'],
    ]);
    expect(new Set(values.map(({ id }) => id)).size).toBe(2);
  });
});

describe('the value of a statement', () => {
  it('is no number where it is in words', () => {
    expect(observe({ value: null, unit: null, raw: '持续改善' })).toMatchObject([
      {
        value: null,
        comparator: null,
        status: 'text',
        statusReason: { zh: expect.stringContaining('持续改善') as string },
      },
    ]);
  });

  it('is a class, whose rank the words tell', () => {
    const fields = { kind: 'class', value: 2, unit: '类', raw: 'Ⅱ类' } as const;
    expect(observe(fields)).toMatchObject([{ value: null, unit: null, status: 'class', classRank: 2 }]);
    const reason = { zh: '有“总体”限定。', en: 'Restricted by 总体.' };
    expect(observe(fields, { reason })).toMatchObject([{ status: 'class', statusReason: reason }]);
  });

  it('is a total over years where it is a cut, but for a baseline', () => {
    const relative = { change: 'down', baseYear: 2020 } as const;
    expect(observe({ relative })[0]?.cumulative).toBe(true);
    expect(observe({ relative, time: 'present' })[0]?.cumulative).toBe(false);
    expect(observe({ relative: { ...relative, change: 'up' } })[0]?.cumulative).toBe(false);
    expect(observe({ relative }, { cumulative: false })[0]?.cumulative).toBe(false);
  });

  it('is equal where nothing else is printed, and about right where the words say so', () => {
    expect(observe({ comparator: null })[0]?.comparator).toBe('=');
    expect(observe({ comparator: '~' })).toMatchObject([{ comparator: null, status: 'number', value: 15 }]);
  });

  it.each([
    ['新增管网20公里', '“新增”数，不是总量。'],
    ['累计建设管网20公里', '“累计”数。'],
    ['建设管网20公里', '新建或改造的数量，不是总数。'],
  ])('is restricted where an amount is no total: %s', (quote, zh) => {
    const fields = { kind: 'quantity', source: { ...statement.source, quote } } as const;
    expect(observe(fields)).toMatchObject([{ status: 'qualified', statusReason: { zh }, value: 15 }]);
    expect(observe({ ...fields, kind: 'rate' })).toMatchObject([{ status: 'number', statusReason: null }]);
  });

  it('is restricted for the reason that a reader gives', () => {
    const reason = { zh: '平均值。', en: 'An average.' };
    expect(observe({}, { reason })).toMatchObject([{ status: 'qualified', statusReason: reason, value: 15 }]);
    expect(observe({}, { reason, status: 'text' })).toMatchObject([{ status: 'text', value: null }]);
  });
});
