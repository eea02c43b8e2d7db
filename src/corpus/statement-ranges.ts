import type { StatementRecord } from '../model/statement.ts';
import type { TextRange } from '../text/shared-pieces.ts';

type Placed = Pick<StatementRecord, 'id' | 'raw'> & {
  readonly source: Pick<StatementRecord['source'], 'start' | 'end'>;
};

/** Where the value of one or more statements is printed in the text of a block. */
export interface StatementRange extends TextRange {
  readonly ids: readonly string[];
}

/**
 * Finds the values of the statements of a block in its text. Where two statements share a printed value, or parts of it,
 * they share a range. A value that is not printed in or at its clause has none.
 *
 * @param text of the block
 * @returns in the order of the text; they do not overlap
 */
export function statementRanges(text: string, statements: readonly Placed[]): StatementRange[] {
  const found: StatementRange[] = [];
  // Short clauses first: in a long one the same figure may stand twice, once for the short one.
  const length = ({ source }: Placed): number => source.end - source.start;
  for (const statement of [...statements].sort((a, b) => length(a) - length(b))) {
    const places = placesOf(text, statement);
    const isFree = (place: TextRange): boolean => !found.some((range) => overlap(range, place));
    const place = places.find(isFree) ?? places[0];
    if (place === undefined) continue;
    const taken = found.findIndex((range) => overlap(range, place));
    const range = found[taken];
    if (range === undefined) found.push({ ...place, ids: [statement.id] });
    else found[taken] = { ...range, ids: [...range.ids, statement.id] };
  }
  return found.sort((a, b) => a.start - b.start);
}

/** The places of a value in its clause, the last first, as it mostly ends a clause; else those that touch the clause. */
function placesOf(text: string, { raw, source: { start, end } }: Placed): TextRange[] {
  const within = (from: number, to: number): TextRange[] => {
    const places: TextRange[] = [];
    for (
      let at = text.indexOf(raw, from);
      at !== -1 && at + raw.length <= to;
      at = text.indexOf(raw, at + 1)
    ) {
      places.unshift({ start: at, end: at + raw.length });
    }
    return places;
  };
  const inside = within(start, end);
  return inside.length > 0 ? inside : within(Math.max(0, start - raw.length), end + raw.length);
}

function overlap(a: TextRange, b: TextRange): boolean {
  return a.start < b.end && b.start < a.end;
}
