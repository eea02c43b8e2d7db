import type { StatementRecord } from '../../../src/model/statement.ts';
import { squeeze } from '../../../src/text/squeeze.ts';
import type { LabelledStatement } from './labels.ts';

/** A statement as the rules read it, with the fields that labels have too. */
export type ReadFields = Pick<StatementRecord, Exclude<keyof LabelledStatement, 'quote' | 'doubt'>> & {
  readonly quote: string;
};

/** How the statements that were read of one passage go with those that were labelled. */
export interface Matching {
  readonly pairs: readonly { readonly read: ReadFields; readonly label: LabelledStatement }[];
  /** Read, but not labelled. */
  readonly wrong: readonly ReadFields[];
  /** Labelled, but not read. */
  readonly missed: readonly LabelledStatement[];
}

type Fits = (read: ReadFields, label: LabelledStatement) => boolean;

const same = (a: string, b: string): boolean => squeeze(a) === squeeze(b);
const has = (whole: string, part: string): boolean => squeeze(whole).includes(squeeze(part));

/** What makes a statement one that was labelled, the strictest first. White space counts for nothing. */
const rounds: readonly Fits[] = [
  // The same value of the same thing.
  (read, label) => same(read.raw, label.raw) && same(read.subject, label.subject),
  // The same value in the same clause: the subject is what differs.
  (read, label) => same(read.raw, label.raw) && same(read.quote, label.quote),
  // The same value in the passage.
  (read, label) => same(read.raw, label.raw),
  // The same number, of which one side takes more words in: 40% and 40%以上.
  (read, label) => read.value === label.value && (has(read.raw, label.raw) || has(label.raw, read.raw)),
];

/**
 * Matches the statements read of one passage with those that a reader labelled. Each goes with at most one of the other
 * side; whatever fits by a strict rule is matched before anything is matched by a looser one, and within a rule in the
 * order of the text.
 */
export function matchStatements(read: readonly ReadFields[], labels: readonly LabelledStatement[]): Matching {
  const left = { read: [...read], labels: [...labels] };
  const pairs = rounds.flatMap((fits) =>
    left.read.slice().flatMap((each) => {
      const label = left.labels.find((other) => fits(each, other));
      if (label === undefined) return [];
      left.read.splice(left.read.indexOf(each), 1);
      left.labels.splice(left.labels.indexOf(label), 1);
      return [{ read: each, label }];
    }),
  );
  return { pairs, wrong: left.read, missed: left.labels };
}
