import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { indicatorCsv, indicatorFile, indicatorJson } from '../../../../src/publish/data/indicator-file.ts';
import { indicatorRecord } from '../../../../src/model/indicator.ts';
import { observationRecord, type ObservationRecord } from '../../../../src/model/observation.ts';

const words = (text: string) => ({ zh: text, en: `${text} (en)` });

const indicator = indicatorRecord.parse({
  id: 'forest-cover',
  name: words('森林覆盖率'),
  unit: '%',
  direction: 'higher',
  topic: 'ecosystem',
  definition: words('定义'),
  comparability: words('注意'),
  plans: ['mou', 'jia'],
  statements: [
    {
      plan: 'mou',
      printed: ['森林覆盖率'],
      monitored: null,
      set: { levels: [], places: [], things: [], sections: null },
      basis: 'reader',
      verdict: 'comparable',
      reason: words('同'),
      main: ['o2'],
      history: [],
    },
  ],
  silent: [],
});

const observation = (changes: Partial<ObservationRecord>): ObservationRecord =>
  observationRecord.parse({
    id: 'o1',
    indicatorBasis: 'reader',
    indicator: 'forest-cover',
    plan: 'jia',
    table: 't1',
    no: '1',
    group: null,
    name: '森林覆盖率',
    sub: null,
    unit: '%',
    type: '约束性',
    role: 'target',
    year: 2025,
    raw: '≥70',
    value: 70,
    comparator: '>=',
    classRank: null,
    cumulative: false,
    status: 'number',
    statusReason: null,
    note: null,
    qualifier: null,
    assessment: null,
    mergedRows: 1,
    origin: 'table',
    normalized: { value: 70, unit: '%' },
    block: 'b1',
    topic: 'ecosystem',
    source: { plan: 'jia', line: 3, lineEnd: 4, block: 'b1', url: '/plans/jia/1/#b1', quote: '≥70' },
    ...changes,
  });

const missing = observation({
  id: 'o2',
  plan: 'mou',
  raw: '-',
  value: null,
  comparator: null,
  status: 'not-assessed',
  statusReason: words('“-”表示不考核'),
  normalized: null,
});
const file = indicatorFile(indicator, [
  observation({}),
  observation({ id: 'o3', indicator: 'wetlands' }),
  observation({ id: 'o4', indicator: null }),
  missing,
]);

describe('the file of an indicator', () => {
  it('has its own observations, plans in the order of the indicator', () => {
    expect(file.observations.map(({ id }) => id)).toEqual(['o2', 'o1']);
  });

  it('is, as CSV, one observation a line, with its reason, verdict and source', () => {
    const [first, second, ...others] = parse(indicatorCsv(file), { bom: true, columns: true });
    expect(others).toEqual([]);
    expect(first).toEqual({
      indicator: 'forest-cover',
      'indicator.name.zh': '森林覆盖率',
      'indicator.name.en': '森林覆盖率 (en)',
      plan: 'mou',
      name: '森林覆盖率',
      sub: '',
      type: '约束性',
      role: 'target',
      year: '2025',
      raw: '-',
      value: '',
      comparator: '',
      unit: '%',
      cumulative: 'false',
      'normalized.value': '',
      'normalized.unit': '',
      status: 'not-assessed',
      'statusReason.zh': '“-”表示不考核',
      'statusReason.en': '“-”表示不考核 (en)',
      verdict: 'comparable',
      'source.line': '3',
      'source.lineEnd': '4',
      'source.quote': '≥70',
      'source.url': '/plans/jia/1/#b1',
      id: 'o2',
    });
    expect(second).toMatchObject({ plan: 'jia', value: '70', comparator: '>=', verdict: '' });
  });

  it('is, as JSON, the indicator and its observations whole', () => {
    expect(JSON.parse(indicatorJson(file))).toEqual({ indicator, observations: [missing, observation({})] });
  });

  it('has a header also when nothing was observed', () => {
    expect(parse(indicatorCsv(indicatorFile(indicator, [])), { bom: true })).toHaveLength(1);
  });
});
