import type { Inputs } from '../../inputs/inputs.ts';
import { InputProblem } from '../../inputs/problem.ts';

/** Things that a reader expects, that the rules found, and that are both. */
export interface Counts {
  readonly expected: number;
  readonly found: number;
  readonly right: number;
}

/**
 * A part of what is read by rule and decided by a reader. Its measure takes each plan in turn as one on which nobody has
 * decided anything, while the decisions on the others may be used, and compares with what the decisions make of it.
 */
export interface ReadingPart {
  readonly id: string;
  /** @returns id of the plan → counts */
  readonly measure: (inputs: Inputs) => ReadonlyMap<string, Counts>;
}

/** Compares what was found with what is expected, each thing named by a text that says all that must be right. */
export function compare(found: Iterable<string>, expected: Iterable<string>): Counts {
  const [ours, theirs] = [new Set(found), new Set(expected)];
  return { expected: theirs.size, found: ours.size, right: ours.intersection(theirs).size };
}

/** What the rules read; nothing where they stop because they need a person. */
export function unlessItStops<Result>(read: () => readonly Result[]): readonly Result[] {
  try {
    return read();
  } catch (error) {
    if (error instanceof InputProblem) return [];
    throw error;
  }
}
