import { waterClass } from '../../../../src/text/water-class.ts';
import { chartRows, type ChartRows } from '../../../../src/charts/indicator-chart/chart-rows.ts';
import type { AmbitionRecord, AmbitionSign } from '../../../../src/model/ambition.ts';
import type { Evidence } from '../../../../src/model/evidence.ts';
import type { Direction, IndicatorRecord, Verdict } from '../../../../src/model/indicator.ts';
import type { ObservationRecord } from '../../../../src/model/observation.ts';
import type { PlanRecord } from '../../../../src/model/plan.ts';

/** A printed value, shortly: what a test does not name is a plain number. */
export interface Given {
  readonly raw: string;
  readonly value?: number | null;
  readonly year?: number | null;
  readonly unit?: string | null;
  readonly normalized?: number | null;
  readonly comparator?: ObservationRecord['comparator'];
  readonly cumulative?: boolean;
  readonly status?: ObservationRecord['status'];
  readonly reason?: string;
  readonly sub?: string;
  readonly name?: string;
}

export interface GivenSeries {
  readonly baseline?: Given;
  readonly target?: Given;
  readonly sign?: AmbitionSign;
  readonly note?: string;
}

export interface GivenPlan {
  readonly plan: string;
  readonly verdict?: Verdict;
  readonly reason?: string;
  readonly silent?: string;
  readonly series?: readonly GivenSeries[];
}

export interface GivenChart {
  readonly id?: string;
  readonly name?: { zh: string; en: string };
  readonly unit?: string | null;
  readonly direction?: Direction;
  readonly plans: readonly GivenPlan[];
}

const names: Readonly<Record<string, { zh: string; en: string }>> = {
  jia: { zh: '甲县', en: 'Jia' },
  yi: { zh: '乙县', en: 'Yi' },
  bing: { zh: '丙市', en: 'Bing' },
  ding: { zh: '丁区', en: 'Ding' },
  wu: { zh: '戊市', en: 'Wu' },
};

const source: Evidence = { plan: 'jia', line: 1, lineEnd: 1, block: 'b', url: '/plans/jia/#b', quote: '一' };

const both = (words: string) => ({ zh: words, en: `in English: ${words}` });

export const plans: readonly PlanRecord[] = Object.entries(names).map(([id, shortTitle], index) => ({
  id,
  order: index + 1,
  colour: index + 1,
  title: `${shortTitle.zh}规划`,
  shortTitle,
  region: { ...shortTitle, level: 'county', province: '某省' },
  issuer: null,
  documentNumber: null,
  issued: null,
  period: { start: 2021, end: 2025, horizon: null },
  scope: 'water',
  provenance: both('来源'),
  lines: 1,
  characters: 1,
  sha256: '0'.repeat(64),
  counts: { chapters: 0, sections: 0, paragraphs: 0, leads: 0, tables: 0, boxes: 0, rows: 0, notes: 0 },
  proofs: {},
  source,
}));

/** Names of units, as the caller of a chart gives them. */
export const nameUnit = (unit: string) =>
  unit === '1' ? null : { zh: unit, en: unit === '亿立方米' ? '100 million m³' : unit };

/** The records that a chart is made from. */
export function records({
  id = 'sections',
  name,
  unit = '%',
  direction = 'higher',
  plans: given,
}: GivenChart) {
  const observations: ObservationRecord[] = [];
  const ambitions: AmbitionRecord[] = [];
  const observe = (plan: string, at: string, role: 'baseline' | 'target', value?: Given): string | null => {
    if (value === undefined) return null;
    const number = value.value === undefined ? Number(value.raw.replaceAll(/[^\d.]/g, '')) : value.value;
    const status = value.status ?? 'number';
    const inUnit = value.normalized === undefined ? number : value.normalized;
    observations.push({
      id: `${at}-${role}`,
      indicatorBasis: 'rule',
      indicator: id,
      plan,
      table: null,
      no: null,
      group: null,
      name: value.name ?? '断面比例',
      sub: value.sub ?? null,
      unit: value.unit === undefined ? unit : value.unit,
      type: null,
      role,
      year: value.year === undefined ? (role === 'baseline' ? 2020 : 2025) : value.year,
      raw: value.raw,
      value: status === 'number' || status === 'qualified' ? number : null,
      comparator: value.comparator ?? null,
      classRank: status === 'class' ? waterClass(value.raw) : null,
      cumulative: value.cumulative ?? false,
      status,
      statusReason: value.reason === undefined ? null : both(value.reason),
      note: null,
      qualifier: null,
      assessment: null,
      mergedRows: 1,
      origin: 'table',
      normalized:
        (status === 'number' || status === 'qualified') && inUnit !== null && unit !== null
          ? { value: inUnit, unit }
          : null,
      block: 'b',
      topic: 'goals',
      source: { ...source, plan },
    });
    return `${at}-${role}`;
  };
  const statements: IndicatorRecord['statements'] = [];
  for (const { plan, verdict = 'comparable', reason = '口径一致', series = [], silent } of given) {
    if (silent !== undefined) continue;
    const main = series.flatMap(({ baseline, target, sign, note = '见表' }, index) => {
      const at = `${plan}-${String(index)}`;
      const from = observe(plan, at, 'baseline', baseline);
      const to = observe(plan, at, 'target', target);
      if (to !== null) {
        ambitions.push({
          id: at,
          plan,
          indicator: id,
          baseline: baseline?.raw ?? null,
          target: target?.raw ?? '',
          baselineYear: 2020,
          targetYear: 2025,
          baselineObservation: from,
          targetObservation: to,
          sign: sign ?? (from === null ? 'no-baseline' : 'improve'),
          note: both(note),
          sources: [source],
          source,
        });
      }
      return [from, to].filter((observation) => observation !== null);
    });
    statements.push({
      basis: 'reader',
      set: { levels: [], places: [], things: [], sections: null },
      plan,
      printed: ['断面比例'],
      monitored: null,
      verdict,
      reason: both(reason),
      main,
      history: [],
    });
  }
  const indicator: IndicatorRecord = {
    id,
    name: name ?? { zh: '地表水达到或优于Ⅲ类断面比例', en: 'Surface-water sections at class Ⅲ or better' },
    unit,
    direction,
    topic: 'goals',
    definition: both('定义'),
    comparability: both('可比'),
    plans: statements.map(({ plan }) => plan),
    statements,
    silent: given
      .filter(({ silent }) => silent !== undefined)
      .map(({ plan, silent = '' }) => ({ plan, reason: both(silent) })),
  };
  return { indicator, observations, ambitions };
}

/** The rows of a chart of these plans. */
export function rowsOf(given: GivenChart): ChartRows {
  const { indicator, observations, ambitions } = records(given);
  return chartRows(
    indicator,
    observations,
    ambitions,
    plans,
    given.plans.map(({ plan }) => plan),
    nameUnit,
  );
}
