import type { ObservationRecord } from '../../../src/model/observation.ts';
import type { Recogniser, Recognition } from './recognise-indicator.ts';

/** First and last year of a plan. */
export interface Period {
  readonly start: number;
  readonly end: number;
}

/** What the rule makes of a row of a table of indicators or objectives. */
export interface RecognisedRow {
  /** Key of the row, see `rowKey`. */
  readonly row: string;
  /** Line of its first value. */
  readonly line: number;
  /** Its name as printed. */
  readonly name: string;
  readonly recognition: Recognition;
  /** Whether its table looks back: it has no target for the years of the plan. */
  readonly history: boolean;
}

/** Key of the row that prints a value; two values of one row have the same. */
export function rowKey({ table, block }: Pick<ObservationRecord, 'table' | 'block'>): string {
  return `${table ?? ''} ${block}`;
}

/**
 * Says by rule of which indicator each row of the tables of a plan gives values, and whether they are history.
 *
 * @param observations of the tables of one plan, in the order of the text
 * @param period the years of the plan
 * @returns rows in the order of the text, those that no indicator claims among them
 */
export function recogniseRows(
  observations: readonly ObservationRecord[],
  period: Period,
  recognise: Recogniser,
): RecognisedRow[] {
  const forward = new Set(
    observations
      .filter(({ role, year }) => role === 'target' && (year === null || isWithin(year, period)))
      .map(({ table }) => table),
  );
  const rows = new Map<string, RecognisedRow>();
  for (const { table, block, group, name, sub, unit, source } of observations) {
    const row = rowKey({ table, block });
    if (rows.has(row)) continue;
    const recognition = recognise({ name: `${name} ${sub ?? ''}`, group, unit });
    rows.set(row, { row, line: source.line, name, recognition, history: !forward.has(table) });
  }
  return [...rows.values()];
}

const isWithin = (year: number, { start, end }: Period): boolean => start <= year && year <= end;
