import type { BareText } from './bare-text.ts';

/** A stretch of a passage, by places in its bare text: `characters.slice(start, end)`. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

const clauseEnd = /[，。；：！？\n]/u;

/** Share of an edge clause that must be shared to include it, and to try it when the stretch fails without it. */
export const enoughOfClause = { surely: 0.5, perhaps: 1 / 3 } as const;

/**
 * Widens or narrows a stretch to whole clauses, so that it can be quoted: a clause at its edge is included if
 * `enough` of it is shared, and dropped otherwise.
 *
 * @returns `null` when no clause is left
 */
export function snapToClauses(
  { clauses }: { readonly clauses: readonly Span[] },
  span: Span,
  enough: number = enoughOfClause.surely,
): Span | null {
  const kept = clauses.filter(({ start, end }) => {
    const covered = Math.min(end, span.end) - Math.max(start, span.start);
    return covered > 0 && covered >= enough * (end - start);
  });
  const [first, last] = [kept[0], kept.at(-1)];
  return first && last ? { start: first.start, end: last.end } : null;
}

/** The clause right before or after a stretch of whole clauses; `null` at the edge of the passage. */
export function clauseBeside(
  { clauses }: { readonly clauses: readonly Span[] },
  span: Span,
  side: 'before' | 'behind',
): Span | null {
  return (
    clauses.find(({ start, end }) => (side === 'before' ? end === span.start : start === span.end)) ?? null
  );
}

/** The clauses of a passage, by places in its bare text. */
export function clausesOf({ text, places, ends }: BareText & { readonly text: string }): Span[] {
  const clauses: Span[] = [];
  let start = 0;
  for (let index = 1; index <= places.length; index += 1) {
    const between = text.slice(ends[index - 1], places[index] ?? text.length);
    if (index < places.length && !clauseEnd.test(between)) continue;
    clauses.push({ start, end: index });
    start = index;
  }
  return clauses;
}
