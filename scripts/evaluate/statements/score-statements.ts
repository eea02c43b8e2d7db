import { squeeze } from '../../../src/text/squeeze.ts';
import type { LabelledPassage, LabelledStatement } from './labels.ts';
import { matchStatements, type ReadFields } from './match-statements.ts';
import { namesSameMeasure } from './same-measure.ts';

/** The fields of a statement that are scored, in the order of a report. */
export const scoredFields = [
  ...(['raw', 'comparator', 'value', 'valueHigh', 'unit', 'year', 'yearBasis', 'time', 'kind'] as const),
  ...(['relative', 'per', 'strength', 'subject', 'same measure', 'object', 'quote'] as const),
] as const;
export type ScoredField = (typeof scoredFields)[number];

/** A field of a matched statement that was read otherwise than it was labelled. */
export interface Difference {
  readonly field: ScoredField;
  readonly where: string;
  /** Place of the pair among all pairs, as two statements may share a quotation. */
  readonly at: number;
  readonly quote: string;
  readonly wanted: string;
  readonly got: string;
}

/** How what was read agrees with what was labelled. */
export interface Score {
  readonly labelled: number;
  readonly read: number;
  readonly matched: number;
  /** Of what was read, the share that was labelled; 1 where nothing was read. */
  readonly precision: number;
  /** Of what was labelled, the share that was read; 1 where nothing was labelled. */
  readonly recall: number;
  /** Of the matched statements, the share in which a field is right. */
  readonly fields: Readonly<Record<ScoredField, number>>;
  readonly differences: readonly Difference[];
  /** Statements that were read but not labelled, and labelled but not read, as a report names them. */
  readonly wrong: readonly string[];
  readonly missed: readonly string[];
}

/** Whether a statement promises something: it looks forward, and is no amount of money. */
export function isCommitment({ time, kind }: Pick<LabelledStatement, 'time' | 'kind'>): boolean {
  return time === 'target' && kind !== 'money';
}

/**
 * Scores statements against labelled passages.
 *
 * @param readIn the statements that were read of a block, by its id
 * @param counts which statements count. What was read counts by its own fields and what was labelled by its own, so that
 *   a promise that is read as a result is missed; the fields are those of the pairs in which both count.
 */
export function scoreStatements(
  passages: readonly LabelledPassage[],
  readIn: (block: string) => readonly ReadFields[],
  counts: (statement: Pick<LabelledStatement, 'time' | 'kind'>) => boolean = () => true,
): Score {
  const matched = passages.map((passage) => ({
    where: `${passage.plan} ${String(passage.line)}`,
    ...matchStatements(readIn(passage.block), passage.statements),
  }));
  const pairs = matched.flatMap(({ where, pairs: own }) => own.map((pair) => ({ where, ...pair })));
  const right = pairs.filter(({ read, label }) => counts(read) && counts(label));
  const wrong = matched.flatMap(({ where, wrong: own, pairs: found }) =>
    [...own, ...found.flatMap(({ read, label }) => (counts(label) ? [] : [read]))]
      .filter(counts)
      .map((each) => nameOf(where, each)),
  );
  const missed = matched.flatMap(({ where, missed: own, pairs: found }) =>
    [...own, ...found.flatMap(({ read, label }) => (counts(read) ? [] : [label]))]
      .filter(counts)
      .map((each) => nameOf(where, each)),
  );
  const differences = right.flatMap(({ where, read, label }, at) => differencesOf(where, at, read, label));
  const share = (part: number, whole: number): number => (whole === 0 ? 1 : part / whole);
  const fields = scoredFields.map((field) => {
    const differ = differences.filter((each) => each.field === field).length;
    return [field, share(right.length - differ, right.length)] as const;
  });
  return {
    labelled: right.length + missed.length,
    read: right.length + wrong.length,
    matched: right.length,
    precision: share(right.length, right.length + wrong.length),
    recall: share(right.length, right.length + missed.length),
    fields: Object.fromEntries(fields) as Record<ScoredField, number>,
    ...{ differences, wrong, missed },
  };
}

/** The fields that differ. Of texts the white space counts for nothing. */
function differencesOf(where: string, at: number, read: ReadFields, label: LabelledStatement): Difference[] {
  return scoredFields.flatMap((field): Difference[] => {
    const key = field === 'same measure' ? 'subject' : field;
    const [wanted, got] = [written(label[key]), written(read[key])];
    const isRight = field === 'same measure' ? namesSameMeasure(wanted, got) : wanted === got;
    return isRight ? [] : [{ field, where, at, quote: read.quote, wanted, got }];
  });
}

function written(value: unknown): string {
  return typeof value === 'string' ? squeeze(value) : JSON.stringify(value);
}

function nameOf(where: string, { quote, raw }: { readonly quote: string; readonly raw: string }): string {
  return `${where} ${quote} (${raw})`;
}
