import type { IndicatorRecord } from '../../model/indicator.ts';
import type { ObservationRecord } from '../../model/observation.ts';
import type { Cell } from './columns.ts';
import { writeCsv } from './csv.ts';

/** An indicator with its observations: by plan in the indicator's order, then in the order of the text. */
export interface IndicatorFile {
  readonly indicator: IndicatorRecord;
  readonly observations: readonly ObservationRecord[];
}

/** Collects an indicator and its observations. */
export function indicatorFile(
  indicator: IndicatorRecord,
  observations: readonly ObservationRecord[],
): IndicatorFile {
  const own = observations.filter((observation) => observation.indicator === indicator.id);
  const place = (plan: string): number => {
    const index = indicator.plans.indexOf(plan);
    return index === -1 ? indicator.plans.length : index;
  };
  // The sort is stable: within a plan the observations keep their order.
  return { indicator, observations: [...own].sort((a, b) => place(a.plan) - place(b.plan)) };
}

/** The file as JSON text. */
export function indicatorJson({ indicator, observations }: IndicatorFile): string {
  return `${JSON.stringify({ indicator, observations }, null, 2)}\n`;
}

type CellOf = (observation: ObservationRecord, indicator: IndicatorRecord) => Cell;

/** Columns of the CSV file. Those of the observation are named as in `data/observations.csv`. */
const columns: Readonly<Record<string, CellOf>> = {
  indicator: (_, { id }) => id,
  'indicator.name.zh': (_, { name }) => name.zh,
  'indicator.name.en': (_, { name }) => name.en,
  plan: ({ plan }) => plan,
  name: ({ name }) => name,
  sub: ({ sub }) => sub,
  type: ({ type }) => type,
  role: ({ role }) => role,
  year: ({ year }) => year,
  raw: ({ raw }) => raw,
  value: ({ value }) => value,
  comparator: ({ comparator }) => comparator,
  unit: ({ unit }) => unit,
  cumulative: ({ cumulative }) => cumulative,
  'normalized.value': ({ normalized }) => normalized?.value ?? null,
  'normalized.unit': ({ normalized }) => normalized?.unit ?? null,
  status: ({ status }) => status,
  'statusReason.zh': ({ statusReason }) => statusReason?.zh ?? null,
  'statusReason.en': ({ statusReason }) => statusReason?.en ?? null,
  verdict: ({ plan }, { statements }) =>
    statements.find((statement) => statement.plan === plan)?.verdict ?? null,
  'source.line': ({ source }) => source.line,
  'source.lineEnd': ({ source }) => source.lineEnd,
  'source.quote': ({ source }) => source.quote,
  'source.url': ({ source }) => source.url,
  id: ({ id }) => id,
};

/** The file as CSV text, one observation per line. */
export function indicatorCsv({ indicator, observations }: IndicatorFile): string {
  return writeCsv(
    Object.keys(columns),
    observations.map((observation) => Object.values(columns).map((cell) => cell(observation, indicator))),
  );
}
