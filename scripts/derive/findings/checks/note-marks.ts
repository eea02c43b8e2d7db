import type { BlockRecord } from '../../../../src/model/block.ts';
import type { Table, TableRow } from '../../../../src/model/table.ts';
import type { FindingTextWords } from '../../../inputs/finding-text-words.ts';
import { fillInBoth } from '../../../inputs/indicator-words.ts';
import type { Check, CheckedPlan } from '../check.ts';
import type { Finding } from '../finding.ts';
import { quoteOf } from '../quote.ts';
import { literal } from '../texts/printed-places.ts';

type Words = FindingTextWords['noteMarks'];

interface NotedTable {
  readonly plan: CheckedPlan;
  readonly table: Table;
  readonly notes: readonly BlockRecord[];
  readonly words: Words;
  /** Columns of the present state and of the target, by their headers. */
  readonly state: number;
  readonly target: number;
}

/**
 * Notes of a table of indicators that do not fit their signs: a mark without a note, a note that says of a dash what
 * the row with the dash contradicts, a note on a lowered target where the row prints none.
 */
export const noteMarks: Check = {
  rule: 'note-marks',
  run: (plan, { textWords: { noteMarks: words } }) =>
    plan.tables
      .filter(({ kind }) => kind === 'indicators')
      .flatMap((table) => {
        const notes = plan.blocks.filter((block) => block.table === table.id && block.kind === 'note');
        const state = table.header.findIndex((name) => /现状|实际|完成情况/.test(name));
        const target = table.header.findIndex((name) => name.includes('目标'));
        const noted = { plan, table, notes, words, state, target };
        return [...missing(noted), ...dashes(noted), ...notLowered(noted)];
      }),
};

/** Marks behind a name or value for which no note is printed. */
function missing({ plan, table, notes, words }: NotedTable): Finding[] {
  const mark = new RegExp(`[^\\s[](${literal(words.stars)})|\\d.*[）)%\\d\\p{Script=Han}](\\[\\d\\])$`, 'u');
  const noted = notes.map(({ text }) => text).join('\n');
  // A note may stand below the table without being known as one.
  const next = plan.tables.find(({ line }) => line > table.lineEnd)?.line ?? Infinity;
  const below = plan.blocks.filter(({ kind, line }) => kind !== 'row' && line > table.line && line < next);
  return table.rows.flatMap((row) =>
    row.cells.flatMap((cell, column): Finding[] => {
      const match = mark.exec(cell.text);
      const sign = match?.[1] ?? match?.[2];
      const block = plan.blocks.find(({ id }) => id === row.block);
      // A merged cell is printed above, and is found there; a name that spans two columns is one name.
      const again = cell.line < row.line || row.cells.findIndex(({ line }) => line === cell.line) < column;
      if (sign === undefined || !block || again) return [];
      const number = /\d/.exec(sign)?.[0];
      if (below.some(({ text }) => text.startsWith(sign))) return [];
      if (noted.includes(sign) || (number && new RegExp(`^${number}[.．、]`, 'mu').test(noted))) return [];
      const name = cell.text.replaceAll(/\s+/g, ' ');
      return [
        {
          severity: 'medium',
          message: fillInBoth(words.missing, { line: String(cell.line), words: name, mark: sign }),
          evidence: [quoteOf(block, [name])],
        },
      ];
    }),
  );
}

/** Rows whose dash cannot mean what the note says of dashes. */
function dashes({ plan, table, notes, words, state, target }: NotedTable): Finding[] {
  const explains = new RegExp(`[“"]([^”"]{1,2})[”"](?:${literal(words.standsFor)})(.*)`, 'u');
  return notes.flatMap((note) => {
    const [, sign, meaning = ''] = explains.exec(note.text) ?? [];
    if (sign === undefined || state < 0 || target < 0) return [];
    const says = (list: readonly string[]): boolean => list.some((word) => meaning.includes(word));
    return table.rows.flatMap((row): Finding[] => {
      const [now, then] = [row.cells[state], row.cells[target]];
      const block = plan.blocks.find(({ id }) => id === row.block);
      if (!now || !then || !block || now.line < row.line || then.line < row.line) return [];
      const parts = { mark: sign, noteLine: String(note.line), ...nameOf(table, row) };
      const evidence = [quoteOf(block, [now.text, then.text]), quoteOf(note, [sign])] as const;
      if (says(words.notSet) && now.text === sign && /\d/.test(then.text)) {
        const message = fillInBoth(words.taskSet, { ...parts, target: then.text });
        return [{ severity: 'medium', message, evidence }];
      }
      if (says(words.noState) && then.text === sign && /\d/.test(now.text)) {
        const message = fillInBoth(words.target, { ...parts, baseline: now.text });
        return [{ severity: 'medium', message, evidence }];
      }
      return [];
    });
  });
}

/** Notes that say that a target was lowered, though its row prints the same value twice. */
function notLowered({ plan, table, notes, words, state, target }: NotedTable): Finding[] {
  return notes.flatMap((note) => {
    const lowered = words.lowered.find((word) => note.text.includes(word));
    if (lowered === undefined || state < 0 || target < 0) return [];
    return table.rows.flatMap((row): Finding[] => {
      const named = nameOf(table, row);
      const [now, then] = [row.cells[state]?.text, row.cells[target]?.text];
      const block = plan.blocks.find(({ id }) => id === row.block);
      if (!block || now === undefined || now !== then || !/\d/.test(now)) return [];
      if (named.name === '' || !note.text.includes(named.name)) return [];
      const parts = { noteLine: String(note.line), ...named, value: now, lowered };
      return [
        {
          severity: 'medium',
          message: fillInBoth(words.notLowered, parts),
          evidence: [quoteOf(block, [now]), quoteOf(note, [lowered])],
        },
      ];
    });
  });
}

/** The name of an indicator and the line in which it is printed. */
function nameOf({ header }: Table, { cells, line: rowLine }: TableRow): { name: string; line: string } {
  const column = header.findIndex((name) => /指\s*标/.test(name) && !/类别|类型|领域/.test(name));
  const cell = cells[column];
  const name = (cell?.text ?? '').replaceAll(/\s+/g, ' ').replace(/^\d+\s*[.．、]\s*/, '');
  return { name, line: String(cell?.line ?? rowLine) };
}
