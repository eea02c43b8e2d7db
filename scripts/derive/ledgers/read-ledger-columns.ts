import type { Table } from '../../../src/model/table.ts';
import { squeeze } from '../../../src/text/squeeze.ts';
import type { LedgerColumn, LedgerWords } from '../../inputs/ledger-words.ts';
import { InputProblem } from '../../inputs/problem.ts';

/** Columns of a ledger: what they hold, and what their heads say of money. */
export interface LedgerColumns {
  /** Place of each column. */
  readonly at: ReadonlyMap<LedgerColumn, number>;
  /** How many 万元 the unit in the head of an amount’s column is; `null` where the head names none. */
  readonly unit: ReadonlyMap<LedgerColumn, number | null>;
  /** Words in the head of the investment that say that it is not final. */
  readonly provisional: readonly string[];
  /** Columns that the vocabulary does not know, and those that hold what one before them does. */
  readonly further: readonly { readonly head: string; readonly index: number }[];
}

const bracketed = /[（(]([^（()）]*)[）)]/g;

/**
 * Tells what each column of a ledger holds by its head.
 *
 * @param file path of the plan’s text, for messages
 * @throws InputProblem for a ledger without names
 */
export function readLedgerColumns(
  { header, line, title }: Pick<Table, 'header' | 'line' | 'title'>,
  words: Pick<LedgerWords, 'columns' | 'money' | 'provisional'>,
  file: string,
): LedgerColumns {
  const at = new Map<LedgerColumn, number>();
  const unit = new Map<LedgerColumn, number | null>();
  const provisional: string[] = [];
  const further: { head: string; index: number }[] = [];
  header.forEach((head, index) => {
    const holds = columnOf(head, words);
    if (holds === null || at.has(holds)) {
      further.push({ head, index });
      return;
    }
    at.set(holds, index);
    const notes = [...squeeze(head).matchAll(bracketed)].map(([, note = '']) => note);
    unit.set(holds, words.money.find((each) => notes.includes(each.unit))?.tenThousandYuan ?? null);
    if (holds === 'investment') {
      provisional.push(...notes.filter((note) => words.provisional.some((word) => note.includes(word))));
    }
  });
  if (!at.has('name')) {
    throw new InputProblem(
      { file, line },
      `“${title}” has no column with names (${header.join('，')}).`,
      'Add its head to content/vocabulary/ledgers.yaml (`columns`, holds: name).',
    );
  }
  return { at, unit, provisional, further };
}

/** The longest word with which the head ends decides. */
function columnOf(head: string, { columns }: Pick<LedgerWords, 'columns'>): LedgerColumn | null {
  const name = squeeze(head).replaceAll(bracketed, '');
  const fitting = columns
    .flatMap(({ holds, words }) => words.map((word) => ({ holds, word })))
    .filter(({ word }) => name.endsWith(word))
    .sort((a, b) => b.word.length - a.word.length);
  return fitting[0]?.holds ?? null;
}
