import type { Bilingual } from '../../../src/model/bilingual.ts';
import type {
  ObservationRecord,
  ObservationRole,
  ObservationStatus,
} from '../../../src/model/observation.ts';
import { InputProblem, type Place } from '../../inputs/problem.ts';
import { fillInBoth, type IndicatorWords } from '../../inputs/indicator-words.ts';
import type { TableDecisions } from '../../inputs/table-decisions.ts';
import { readValue, type ValueForm } from './read-value.ts';

export type CellDecision = TableDecisions['cells'][number];

/** The content of a value cell. */
export type ResolvedCell = Pick<
  ObservationRecord,
  'value' | 'comparator' | 'classRank' | 'cumulative' | 'qualifier' | 'status' | 'statusReason'
> & {
  /** Unit printed in the cell itself. */
  readonly unit: string | null;
  readonly marks: readonly string[];
};

/** A cell as printed, and its place. */
export interface PrintedCell {
  readonly raw: string;
  readonly role: ObservationRole;
  /** Rows it spans. */
  readonly mergedRows: number;
  readonly place: Place;
  /** Where a reader can decide what it is, for messages. */
  readonly decideIn: string;
}

/** Statuses that go with a number. */
const numeric: readonly ObservationStatus[] = ['number', 'qualified'];

/**
 * Decides what a value cell contains, or why it has no number: by the form of its text, else as a reader
 * decided. Words that delegate the number to a higher level count as such only in a target; elsewhere they are text.
 *
 * @param decision the decision on this cell in the plan's table-decisions.yaml
 * @param units all spellings of units
 * @throws InputProblem for text of unknown form, an unexplained dash, and a decision “number” on text that is not a
 *   number
 */
export function resolveCell(
  cell: PrintedCell,
  decision: CellDecision | undefined,
  words: Pick<IndicatorWords, 'values' | 'reasons'>,
  units: readonly string[],
): ResolvedCell {
  const { raw, place, mergedRows, decideIn } = cell;
  const read = readValue(raw, words.values, units);
  const marks = read?.marks ?? [];
  const form = read?.value ?? null;
  if (decision) {
    const figures = withFigures(form, decision.status);
    if (!figures && decision.status === 'number') {
      throw new InputProblem(
        place,
        `The cell “${raw}” is declared a number, but no number can be read from it.`,
        `Correct the status in ${decideIn}, or teach scripts/derive/indicators/read-value.ts its form.`,
      );
    }
    return {
      ...(figures ?? noFigures(form, decision.status)),
      status: decision.status,
      statusReason: decision.reason,
      marks,
    };
  }
  if (raw === '') {
    return { ...noFigures(null, 'absent'), status: 'absent', statusReason: words.reasons.absent, marks };
  }
  if (!form) {
    throw new InputProblem(
      place,
      `The cell “${raw}” has no known form.`,
      `Add its words to \`values\` in content/vocabulary/indicator-tables.yaml, or say what it is in ${decideIn}.`,
    );
  }
  if (form.form === 'dash') {
    throw new InputProblem(
      place,
      `The cell “${raw}” does not say why it has no value.`,
      `Look for a note below the table, and say what the cell means in ${decideIn}.`,
    );
  }
  const status = statusOf(form, cell);
  const reason = reasonOf(form, status, words.reasons);
  const fill = { raw, rows: String(mergedRows), words: form.form === 'number' ? (form.qualifier ?? '') : '' };
  return {
    ...(withFigures(form, status) ?? noFigures(form, status, raw)),
    status,
    statusReason: reason && fillInBoth(reason, fill),
    marks,
  };
}

function statusOf(form: ValueForm, { role, mergedRows }: PrintedCell): ObservationStatus {
  switch (form.form) {
    case 'number':
      return form.qualifier === null ? 'number' : 'qualified';
    case 'class':
      return 'class';
    case 'counts':
      return 'qualified';
    case 'delegated':
      if (role === 'target') return 'delegated';
      return mergedRows > 1 ? 'merged' : 'text';
    case 'statement':
      return mergedRows > 1 ? 'merged' : 'text';
    case 'dash':
      return 'absent';
  }
}

function reasonOf(
  form: ValueForm,
  status: ObservationStatus,
  reasons: IndicatorWords['reasons'],
): Bilingual | null {
  if (form.form === 'counts') return reasons.counts;
  return status in reasons ? reasons[status as keyof typeof reasons] : null;
}

type Figures = Omit<ResolvedCell, 'status' | 'statusReason' | 'marks'>;

function withFigures(form: ValueForm | null, status: ObservationStatus): Figures | null {
  if (form?.form !== 'number' || !numeric.includes(status)) return null;
  const { value, comparator, cumulative, unit, qualifier } = form;
  return { value, comparator, classRank: null, cumulative, unit, qualifier };
}

function noFigures(form: ValueForm | null, status: ObservationStatus, raw?: string): Figures {
  const qualifier = form?.form === 'class' ? form.qualifier : form?.form === 'counts' ? (raw ?? null) : null;
  const classRank = form?.form === 'class' && status === 'class' ? form.rank : null;
  return { value: null, comparator: null, classRank, cumulative: false, unit: null, qualifier };
}
