import type { Evidence } from '../../model/evidence.ts';
import type { SitePath } from '../pages.ts';

/** A cell of the table that answers a question. */
export interface Cell {
  readonly text: string;
  /** Whether the text is that of a plan, which stays Chinese. */
  readonly printed?: boolean;
  /** Where the cell leads: a page of the site, or the sentence that it is from. */
  readonly to?: SitePath | Evidence;
  /** What deserves a look: a target that falls short, a miss that is not admitted. */
  readonly accent?: boolean;
  /** The plan whose mark stands before the text. */
  readonly plan?: string;
}

/** A small table; the first cell of a row heads it. */
export interface AnswerTable {
  readonly label: string;
  readonly head: readonly string[];
  readonly rows: readonly (readonly Cell[])[];
}

/** The answer to a question, made from the data. */
export interface Answer {
  /** One sentence, or a few. */
  readonly sentence: string;
  readonly table: AnswerTable | null;
  /** What a reader has to keep in mind. */
  readonly note?: string;
}
