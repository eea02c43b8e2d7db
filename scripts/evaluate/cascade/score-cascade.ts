import type { CascadeRecord, CascadeVerdict } from '../../../src/model/cascade.ts';
import { squeeze } from '../../../src/text/squeeze.ts';
import type { LabelledCell } from './labels.ts';

/** A labelled cell and what the rules say of it. */
export interface ScoredCell {
  readonly label: LabelledCell;
  readonly cell: CascadeRecord;
}

/** How often the rules agree with the reader. */
export interface CascadeScore {
  readonly cells: number;
  readonly right: number;
  /** Of the cells on which two readers would agree, how many, and how many the rules have right. */
  readonly plain: number;
  readonly plainRight: number;
  /** Labelled verdict → verdict by rule → number of cells. */
  readonly confusion: ReadonlyMap<CascadeVerdict, ReadonlyMap<CascadeVerdict, number>>;
  readonly wrong: readonly ScoredCell[];
}

/**
 * Finds the cell of each label.
 *
 * @param textOf the text of a block, by its id
 * @throws where a label names no cell, or words that no task of its line has
 */
export function matchCells(
  labels: readonly LabelledCell[],
  cells: readonly CascadeRecord[],
  textOf: (block: string) => string,
): ScoredCell[] {
  return labels.map((label) => {
    const words = squeeze(label.words);
    const here = cells.filter(({ plan, task }) => plan === label.plan && task.line === label.line);
    const named = here.filter(({ task }) => squeeze(textOf(task.block)).includes(words));
    const [cell] = named;
    if (cell && named.length === 1) return { label, cell };
    throw new Error(
      `tests/cascade: the label “${label.words}” (line ${String(label.line)}, ${label.plan}) fits ${String(named.length)} of ${String(here.length)} cells.`,
    );
  });
}

/** Scores the verdicts of the rules on labelled cells. */
export function scoreCells(scored: readonly ScoredCell[]): CascadeScore {
  const isRight = ({ label, cell }: ScoredCell): boolean => label.verdict === cell.verdict;
  const plain = scored.filter(({ label }) => !label.hard);
  const confusion = new Map<CascadeVerdict, Map<CascadeVerdict, number>>();
  for (const { label, cell } of scored) {
    const row = confusion.get(label.verdict) ?? new Map<CascadeVerdict, number>();
    row.set(cell.verdict, (row.get(cell.verdict) ?? 0) + 1);
    confusion.set(label.verdict, row);
  }
  return {
    cells: scored.length,
    right: scored.filter(isRight).length,
    plain: plain.length,
    plainRight: plain.filter(isRight).length,
    confusion,
    wrong: scored.filter((each) => !isRight(each)),
  };
}
