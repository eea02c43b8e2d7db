import { describe, expect, test } from 'vitest';
import { projectRoot } from '../../../../scripts/dev/project-root.ts';
import { readProseSums } from '../../../../scripts/derive/ledgers/read-prose-sums.ts';
import { sumInvestments, type SummedLedger } from '../../../../scripts/derive/ledgers/sum-investments.ts';
import { readVocabulary } from '../../../../scripts/inputs/read-vocabulary.ts';
import type { ProjectRecord } from '../../../../src/model/project.ts';
import type { StatementRecord } from '../../../../src/model/statement.ts';

const words = readVocabulary(projectRoot, 'ledgers');
const source = { plan: 'mou', line: 1, lineEnd: 1, block: 'r1', url: '/plans/mou/1/#r1', quote: '甲' };

const project = (id: string, category: string, topic: string, investment: number | null) =>
  ({ id, plan: 'mou', category, topic, investment, funding: null, source }) as unknown as ProjectRecord;
const projects = [
  project('j1', '治水', 'rural', 100.1),
  project('j2', '治水', 'industry', 200.2),
  // Its money is in the cell of j2.
  project('j3', '治水', 'industry', null),
  project('j4', '治气', 'air', 50),
];
const sums = (printed: SummedLedger['printed'], of = projects) =>
  sumInvestments({ plan: 'mou', table: 'b1', projects: of, printed });

describe('the sums of a table of projects', () => {
  test('stand beside the printed ones, with the difference', () => {
    const printed = [
      { category: null, value: 350.3, raw: '350.3', source },
      { category: '治水', value: 301, raw: '301', source },
    ];
    expect(sums(printed).filter(({ scope }) => scope !== 'topic')).toMatchObject([
      { scope: 'plan', printed: 350.3, computed: 350.3, difference: 0, count: 4, raw: '350.3' },
      { scope: 'category', category: '治水', printed: 301, computed: 300.3, difference: 0.7, count: 3 },
      { scope: 'category', category: '治气', printed: null, computed: 50, difference: null, count: 1 },
    ]);
  });

  test('are made of topics too, and every project is in one', () => {
    const topics = sums([]).filter(({ scope }) => scope === 'topic');
    expect(topics.map(({ topic, computed }) => [topic, computed])).toEqual([
      ['rural', 100.1],
      ['industry', 200.2],
      ['air', 50],
    ]);
    expect(topics.flatMap((sum) => sum.projects).sort()).toEqual(projects.map(({ id }) => id));
  });

  test('split by source, with what no source gives', () => {
    const funded = projects.map((each) => ({ ...each, funding: { fiscal: 10, social: null, other: 0.5 } }));
    expect(sums([], funded)[0]).toMatchObject({
      funding: { fiscal: 40, social: 0, other: 2 },
      fundingDifference: 308.3,
    });
  });
});

describe('sums in running text', () => {
  const said = (subject: string, value: number, unit: string, more: Partial<StatementRecord> = {}) =>
    ({
      ...{ plan: 'mou', subject, value, unit, raw: `${String(value)}${unit}`, time: 'target', basis: 'rule' },
      kind: unit === '个' ? 'quantity' : 'money',
      source: { ...source, block: 'p1', start: 0, end: 9 },
      ...more,
    }) as StatementRecord;
  const parts = [
    said('“治水工程”类项目', 3, '个'),
    said('“治水工程”类项目涉及投资', 1.2, '亿元'),
    said('“治气工程”类项目', 4, '个'),
    said('“治气工程”类项目涉及投资', 6000, '万元'),
  ];

  test('are a total and its categories, with the numbers of projects', () => {
    const whole = [said('项目库项目', 7, '个'), said('项目库总投资', 1.81, '亿元')];
    expect(readProseSums([...whole, ...parts], words)).toMatchObject([
      {
        ...{ scope: 'plan', printed: 18_100, computed: 18_000, difference: 100, parts: 'categories' },
        ...{ countPrinted: 7, count: 7, origin: 'prose', table: null },
      },
      { scope: 'category', category: '治水工程', printed: 12_000, countPrinted: 3, computed: null },
      { scope: 'category', category: '治气工程', printed: 6000, countPrinted: 4 },
    ]);
  });

  test('are none where a total stands alone, and none of what was done', () => {
    expect(readProseSums([said('光伏电站总投资', 6300, '万元')], words)).toEqual([]);
    const done = [said('项目总投资', 2, '亿元'), ...parts].map((each) => ({
      ...each,
      time: 'past' as const,
    }));
    expect(readProseSums(done, words)).toEqual([]);
  });
});
