import { describe, expect, it } from 'vitest';
import { indicatorDefinition } from '../../scripts/inputs/indicator-definition.ts';
import {
  deriveIndicators,
  type IndicatorRecords,
} from '../../scripts/derive/indicators/derive-indicators.ts';
import { inputOf, planWithStatements, words } from './fixture.ts';

const bilingual = { zh: '文字', en: 'Words' };

/** A plan with a table whose rows stand in lines 8, 13 and 18, and a paragraph in line 23. */
const plan = (...rows: readonly [name: string, baseline: string, target: string][]): string =>
  [
    ...['第一章 目标', '第一节 指标', '专栏1 指标', '\t指标', '\t2020年', '\t2025年', ''],
    ...rows.flatMap((cells) => [...cells.map((cell) => `\t${cell}`), '', '']),
    '到2023年，用水总量控制在9000万m3以内。\n',
  ].join('\n');

const east = plan(
  ['用水总量（亿m3）', '0.567', '0.8'],
  ['城市达标率（%）', '100', '≥100'],
  ['乡镇达标率（%）', '90', '由市级下达'],
);
const west = plan(
  ['年用水总量（万m3）', '900', '≤800'],
  ['达标率（%）', '98以上', '98'],
  ['河长（km）', '2', '3'],
);

const prose = { line: 23, raw: '9000万m3以内', indicator: 'water-use' };
/** By which the plan is compared, though its table has a target too. */
const compared = { ...prose, history: false };

const stated = (rows: readonly unknown[], more = {}): unknown => ({
  verdict: 'comparable',
  ...bilingual,
  rows,
  ...more,
});

const waterUse = {
  ...{ name: bilingual, unit: '亿立方米', direction: 'lower', topic: 'water-use', definition: bilingual },
  comparability: bilingual,
  plans: {
    east: stated([{ line: 8, text: '用水总量' }]),
    west: stated([{ line: 8, text: '年用水总量' }]),
  },
};
const rate = {
  ...{ name: bilingual, unit: '%', direction: 'higher', topic: 'drinking-water', definition: bilingual },
  comparability: bilingual,
  plans: {
    east: stated([
      { line: 14, text: '城市达标率' },
      { line: 18, text: '乡镇达标率' },
    ]),
    west: stated([{ line: 13, text: '达标率' }], { monitored: bilingual, verdict: 'with-caveat' }),
  },
};

/** What an indicator means, and what each plan states of it. */
type Told = Readonly<Record<string, unknown>> & { readonly plans: Readonly<Record<string, unknown>> };

const silent = { verdict: 'silent', ...bilingual };

function derive(
  told: Readonly<Record<string, Told>>,
  {
    statements = [],
    tableDecisions = {},
    texts = { east, west },
  }: {
    readonly statements?: readonly unknown[];
    readonly tableDecisions?: unknown;
    readonly texts?: Readonly<Record<string, string>>;
  } = {},
): IndicatorRecords {
  const plans = Object.entries(texts).map(([name, text]) => {
    const isEast = name === 'east';
    const input = inputOf(text, {
      plan: name,
      crosswalk: Object.fromEntries(
        Object.entries(told).flatMap(([id, { plans: own }]) => (name in own ? [[id, own[name]]] : [])),
      ),
      ...(isEast ? { tableDecisions, statements } : {}),
    });
    return planWithStatements(input);
  });
  const definitions = new Map(
    Object.entries(told).map(([id, file]) => [id, indicatorDefinition.strip().parse(file)]),
  );
  return deriveIndicators(plans, words, definitions);
}

describe('an indicator', () => {
  it('gathers the rows that its file names, and converts their values to its unit', () => {
    const { observations, indicators } = derive({ 'water-use': waterUse, rate });
    const told = observations
      .filter(({ indicator }) => indicator === 'water-use')
      .map(({ plan: own, raw, unit, normalized, topic }) =>
        [own, raw, unit, normalized?.value, normalized?.unit, topic].join(' '),
      );
    expect(told).toEqual([
      'east 0.567 亿m3 0.567 亿立方米 water-use',
      'east 0.8 亿m3 0.8 亿立方米 water-use',
      'west 900 万m3 0.09 亿立方米 water-use',
      'west ≤800 万m3 0.08 亿立方米 water-use',
    ]);
    expect(indicators.map(({ id }) => id)).toEqual(['rate', 'water-use']);
    expect(indicators[0]).toMatchObject({
      plans: ['east', 'west'],
      statements: [
        {
          ...{ plan: 'east', printed: ['城市达标率', '乡镇达标率'], verdict: 'comparable', basis: 'reader' },
          monitored: { zh: '城市、乡镇', en: 'city, townships' },
          set: { levels: [], places: ['city', 'townships'], things: [], sections: null },
        },
        { plan: 'west', printed: ['达标率'], monitored: bilingual, verdict: 'with-caveat' },
      ],
      silent: [],
    });
    expect(indicators[0]?.statements[0]?.main).toHaveLength(4);
    expect(observations.filter(({ indicator }) => indicator === null).map(({ name }) => name)).toEqual([
      '河长',
      '河长',
    ]);
  });

  it('keeps history apart, and says which plans are silent', () => {
    const north = '第一章 目标\n第一节 指标\n本规划没有数字，文字亦从略。\n';
    const history = stated([{ line: 8, text: '用水总量', history: true }]);
    const plans = { ...waterUse.plans, east: history, north: silent };
    const texts = { east, north, south: north, west };
    const { indicators } = derive({ 'water-use': { ...waterUse, plans } }, { texts });
    const [record] = indicators;
    expect(record?.plans).toEqual(['east', 'west']);
    expect(record?.silent).toEqual([
      { plan: 'north', reason: bilingual },
      // Nobody has said anything of this plan.
      { plan: 'south', reason: { zh: '全文未给出这一指标的数值。', en: 'The text gives no figure for it.' } },
    ]);
    expect(record?.statements.map(({ main, history: old }) => [main.length, old.length])).toEqual([
      [0, 2],
      [2, 0],
    ]);
  });

  it('holds values in prose that name it', () => {
    const files = { 'water-use': { ...waterUse, plans: { ...waterUse.plans, east: stated([]) } } };
    const { observations, indicators } = derive(files, { statements: [prose] });
    const [told] = observations.filter(({ origin }) => origin === 'prose');
    expect(told).toMatchObject({ indicator: 'water-use', normalized: { value: 0.9, unit: '亿立方米' } });
    expect(indicators[0]?.statements[0]?.main).toEqual([told?.id]);
  });

  it('holds a value in prose as history where a table of the plan has one, unless a reader says otherwise', () => {
    const historyOf = (said: unknown): readonly (readonly string[])[] => {
      const { observations, indicators } = derive({ 'water-use': waterUse }, { statements: [said] });
      const own = observations.find(({ origin }) => origin === 'prose');
      const statement = indicators[0]?.statements[0];
      return [statement?.main ?? [], statement?.history ?? []].map((ids) =>
        ids.filter((id) => id === own?.id),
      );
    };
    expect(historyOf(prose).map(({ length }) => length)).toEqual([0, 1]);
    expect(historyOf(compared).map(({ length }) => length)).toEqual([1, 0]);
  });

  it('holds the earlier of two values in prose, and what is said again, as history', () => {
    const text = [
      ...['第一章 总体情况', '第一节 工作成效', '2018年，用水总量为0.6亿m3。2020年，用水总量为0.5亿m3。'],
      ...['第二章 目标', '第一节 指标', '到2025年，用水总量控制在0.8亿m3以内。'],
      '落实水资源制度，到2025年，用水总量控制在0.8亿m3以内。\n',
    ].join('\n');
    const raws = ['0.6亿m3', '0.5亿m3'].map((raw) => ({ line: 3, raw, indicator: 'water-use' }));
    const targets = [6, 7].map((line) => ({ line, raw: '0.8亿m3以内', indicator: 'water-use' }));
    const files = { 'water-use': { ...waterUse, plans: { ...waterUse.plans, east: stated([]) } } };
    const { observations, indicators } = derive(files, {
      ...{ statements: [...raws, ...targets], texts: { east: text, west } },
    });
    const linesOf = (ids: readonly string[] = []): string[] =>
      observations.filter(({ id }) => ids.includes(id)).map(({ source, raw }) => `${source.line} ${raw}`);
    expect(linesOf(indicators[0]?.statements[0]?.main)).toEqual(['3 0.5亿m3', '6 0.8亿m3以内']);
    expect(linesOf(indicators[0]?.statements[0]?.history)).toEqual(['3 0.6亿m3', '7 0.8亿m3以内']);
  });

  const withPlans = (plans: Told['plans']): Record<string, Told> => ({ 'water-use': { ...waterUse, plans } });
  it.each<[string, Record<string, Told>]>([
    [
      'a row that stands elsewhere',
      withPlans({ ...waterUse.plans, east: stated([{ line: 13, text: '用水总量' }]) }),
    ],
    ['a line without row', withPlans({ ...waterUse.plans, east: stated([{ line: 23, text: '用水总量' }]) })],
    [
      'words that stand nowhere',
      withPlans({ ...waterUse.plans, east: stated([{ line: 8, text: '供水总量' }]) }),
    ],
    ['a row that two indicators claim', { 'water-use': waterUse, rate: waterUse }],
    [
      'a row that is named twice',
      withPlans({
        ...waterUse.plans,
        east: stated([
          { line: 8, text: '用水总量' },
          { line: 9, text: '用水总量' },
        ]),
      }),
    ],
    ['fewer than two plans', withPlans({ east: waterUse.plans.east, west: silent })],
    ['a unit that nobody knows', { 'water-use': { ...waterUse, unit: '立方' } }],
    ['a unit that measures something else', { 'water-use': { ...waterUse, unit: '千米' } }],
    ['numbers without unit', { 'water-use': { ...waterUse, unit: null } }],
  ])('with %s stops the derivation', (_, files) => {
    expect(() => derive(files)).toThrowErrorMatchingSnapshot();
  });
});

describe('an ambition', () => {
  it('stands for each row by which a plan is compared', () => {
    const { ambitions, observations } = derive({ 'water-use': waterUse, rate });
    expect(
      ambitions.map(
        (each) => `${each.plan} ${each.indicator} ${each.baseline} → ${each.target}: ${each.sign}`,
      ),
    ).toEqual([
      'east rate 100 → ≥100: hold',
      'east rate 90 → 由市级下达: delegated',
      'west rate 98以上 → 98: hold',
      'east water-use 0.567 → 0.8: relax',
      'west water-use 900 → ≤800: improve',
    ]);
    const [first] = ambitions;
    expect(first).toMatchObject({ baselineYear: 2020, targetYear: 2025, source: { quote: '≥100' } });
    expect(first?.sources.map(({ quote }) => quote)).toEqual(['100', '≥100']);
    const [before, after] = [first?.baselineObservation, first?.targetObservation].map((id) =>
      observations.find((each) => each.id === id),
    );
    expect([before?.role, after?.role]).toEqual(['baseline', 'target']);
    expect(new Set(ambitions.map(({ id }) => id)).size).toBe(ambitions.length);
  });

  it('says why in both languages, and quotes the note on its row', () => {
    const remark = { zh: '目标放宽。', en: 'The target was lowered.' };
    const tableDecisions = {
      remarks: [{ line: 8, text: '用水总量', note: { line: 23, quote: '到2023年' }, remark }],
    };
    const { ambitions } = derive({ 'water-use': waterUse }, { tableDecisions });
    expect(ambitions[0]?.note).toEqual({
      zh: '目标“0.8”比现状“0.567”宽松，不是进步。目标放宽。原文：到2023年。',
      en: 'The target “0.8” is looser than the baseline “0.567”: no progress. The target was lowered. The text reads: 到2023年.',
    });
    expect(ambitions[0]?.sources.map(({ quote }) => quote)).toEqual(['0.567', '到2023年', '0.8']);
    expect(derive({ rate }).ambitions.find(({ plan: own }) => own === 'west')?.note.zh).toBe(
      '目标“98”与现状“98以上”持平。现状本身是界限（“98以上”），按所印数值比较。',
    );
  });

  it('of a target in prose takes the baseline of the same part from another row', () => {
    const { ambitions } = derive({ 'water-use': waterUse }, { statements: [compared] });
    const told = ambitions.find(({ source }) => source.line === 23);
    expect(told).toMatchObject({
      baseline: '0.567',
      target: '9000万m3以内',
      targetYear: 2023,
      sign: 'relax',
    });
    const city = derive({ 'water-use': waterUse }, { statements: [{ ...compared, sub: '城市' }] });
    expect(city.ambitions.find(({ source }) => source.line === 23)).toMatchObject({
      ...{ baseline: null, baselineObservation: null, baselineYear: null, sign: 'no-baseline' },
    });
  });

  it('passes over history and the targets of an earlier plan', () => {
    const old = { ...compared, year: 2020 };
    const before = derive({ 'water-use': waterUse });
    const { ambitions } = derive({ 'water-use': waterUse }, { statements: [old] });
    expect(ambitions).toEqual(before.ambitions);
    const shown = derive({ 'water-use': waterUse }, { statements: [{ ...prose, history: true }] });
    expect(shown.ambitions).toEqual(before.ambitions);
  });

  it('of which the plan is not compared by any earlier value takes one that counts the same, wherever it is', () => {
    const texts = { east: east.replace('到2023年', '现有用水总量为9000万m3。\n\n到2023年'), west };
    const old = { line: 23, raw: '9000万m3', indicator: 'water-use', year: 2020, history: true };
    const target = { ...compared, line: 25 };
    const files = { 'water-use': { ...waterUse, plans: { ...waterUse.plans, east: stated([]) } } };
    const { ambitions } = derive(files, { statements: [target, old], texts });
    expect(ambitions.find(({ plan: own }) => own === 'east')).toMatchObject({
      baseline: '9000万m3',
      sign: 'hold',
    });
    const city = derive(files, { statements: [target, { ...old, sub: '城市' }], texts });
    const [told] = city.ambitions.filter(({ plan: own }) => own === 'east');
    expect(told).toMatchObject({ baseline: null, sign: 'no-baseline' });
    expect(told?.note.zh).toBe(
      '目标为“9000万m3以内”，规划中没有可对照的现状。规划另印“9000万m3”（城市用水总量，第23行），所计范围或口径不同，不作现状。',
    );
  });

  it('with two possible baselines stops the derivation', () => {
    const rows = [
      { line: 8, text: '用水总量' },
      { line: 13, text: '用水总量' },
    ];
    const two = plan(
      ['用水总量（亿m3）', '0.567', '0.8'],
      ['农业用水总量（亿m3）', '0.3', '0.3'],
      ['达标率（%）', '100', '100'],
    );
    const files = { 'water-use': { ...waterUse, plans: { ...waterUse.plans, east: stated(rows) } } };
    expect(() =>
      derive(files, { statements: [compared], texts: { east: two, west } }),
    ).toThrowErrorMatchingSnapshot();
  });
});
