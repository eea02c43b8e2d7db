import { squeeze } from '../../../src/text/squeeze.ts';
import type { ObservationRecord, ObservationStatus } from '../../../src/model/observation.ts';
import { planFiles } from '../../inputs/inputs.ts';
import { excerpt, InputProblem, type Place } from '../../inputs/problem.ts';
import type { createIds } from '../document/stable-ids.ts';
import { blockOf, evidenceAt, guardQuotes, type Places } from './evidence-at.ts';
import { fillInBoth, type IndicatorWords } from '../../inputs/indicator-words.ts';
import { unitSpellings } from './normalise-unit.ts';
import type { ProseObservation, ProseObservations } from '../../inputs/prose-observations.ts';
import { readValue } from './read-value.ts';
import { type ResolvedCell, resolveCell } from './resolve-cell.ts';
import type { Units } from '../../../src/model/units.ts';

/** What the running text of one plan is read with. */
export interface ProseReading extends Places {
  readonly prose: ProseObservations;
  readonly words: IndicatorWords;
  readonly units: Units;
  readonly ids: ReturnType<typeof createIds>;
}

/** A value in prose, with the indicator that its reader gave it. */
export interface NamedObservation {
  readonly observation: ObservationRecord;
  readonly indicator: string | null;
  readonly history: boolean;
}

/**
 * Makes the observations that a reader found in running text. What he says of a value must be what its words say.
 *
 * @returns observations in the order of the file, not yet tied to their indicators
 * @throws InputProblem when a quotation does not stand in its line, the value not in the quotation, or the
 *   value, comparator or status are not those that the words give
 */
export function readProseObservations(reading: ProseReading): NamedObservation[] {
  guardQuotes(reading, reading.prose.observations, planFiles.proseObservations, (entry) =>
    [entry.line, entry.quote, entry.raw, entry.name, entry.sub, entry.role, entry.year].join('|'),
  );
  return reading.prose.observations.map((entry) => ({
    observation: readEntry(reading, entry),
    indicator: entry.indicator,
    history: entry.history,
  }));
}

function readEntry(reading: ProseReading, entry: ProseObservation): ObservationRecord {
  const { source, ids } = reading;
  const { line, quote, raw, name, sub, type, role, year } = entry;
  const place = { file: source.file, line };
  const found = evidenceAt(reading, entry);
  for (const [what, words] of [
    ['value', raw],
    ['name', name],
  ] as const) {
    if (squeeze(quote).includes(squeeze(words))) continue;
    throw new InputProblem(
      place,
      `The ${what} “${words}” does not stand in the quotation “${excerpt(quote, 40)}”.`,
      'Correct the entry in the plan’s prose-observations.yaml; the quotation goes from the name to the value, as printed.',
    );
  }
  const resolved = resolveEntry(reading, entry, place);
  const { value, comparator, classRank, qualifier, status, statusReason } = resolved;
  return {
    id: ids('observation', [name, sub, role, year, raw].join('|'), quote),
    indicator: null,
    indicatorBasis: null,
    plan: source.plan,
    table: null,
    no: null,
    group: null,
    name,
    sub,
    unit: entry.unit,
    type,
    role,
    year,
    raw,
    value,
    comparator,
    classRank,
    cumulative: entry.cumulative,
    status,
    statusReason,
    note: null,
    remark: null,
    qualifier,
    assessment: null,
    mergedRows: 1,
    origin: 'prose',
    normalized: null,
    block: found.block,
    topic: blockOf(reading, line).topic,
    source: found,
  };
}

/** Statuses by which a reader says that the words, whatever they are, give no value. */
const withoutValue: readonly ObservationStatus[] = [
  'delegated',
  'not-assessed',
  'not-audited',
  'text',
  'absent',
];

/** Reads the value, and holds what the words say against what the entry says. */
function resolveEntry({ words, units }: ProseReading, entry: ProseObservation, place: Place): ResolvedCell {
  const { line, raw, role, status, reason } = entry;
  const spellings = unitSpellings(units);
  const byReader = withoutValue.includes(status) || (status === 'qualified' && reason !== null);
  const explained =
    reason ?? fillInBoth(words.reasons[status === 'delegated' ? 'delegated' : 'text'], { raw });
  const resolved = resolveCell(
    { raw, role, mergedRows: 1, place, decideIn: 'the plan’s prose-observations.yaml (`status`, `reason`)' },
    byReader ? { line, raw, status, reason: explained, note: null } : undefined,
    words,
    spellings,
  );
  const isNumber = readValue(raw, words.values, spellings)?.value.form === 'number';
  const statusReason = reason ?? resolved.statusReason;
  const differences = [
    differs('status', status, withoutValue.includes(status) && isNumber ? 'number' : resolved.status),
    differs('value', entry.value, resolved.value),
    differs('comparator', entry.comparator, resolved.comparator),
    resolved.unit === null ? null : differs('unit', entry.unit, resolved.unit),
    resolved.cumulative ? differs('cumulative', entry.cumulative, true) : null,
  ].filter((difference) => difference !== null);
  if (differences.length > 0) {
    throw new InputProblem(
      place,
      `The entry for “${raw}” does not say what its words say: ${differences.join('; ')}.`,
      'Correct the entry in the plan’s prose-observations.yaml; where the words need a reader, give the status a `reason`.',
    );
  }
  return { ...resolved, statusReason };
}

function differs(field: string, said: unknown, read: unknown): string | null {
  return said === read ? null : `${field} is ${String(said)} there, but ${String(read)} here`;
}
