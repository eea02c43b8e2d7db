import { likenessOf } from '../../text/likeness.ts';

/** A passage on a topic: a paragraph, a paragraph of a box, or a row of a ledger. */
export interface Passage {
  readonly id: string;
  readonly plan: string;
  readonly lead: string | null;
  readonly text: string;
}

/** Corresponding passages of several plans: one list per plan, in plan order. */
export type PassageRow<P extends Passage> = readonly (readonly P[])[];

/**
 * Minimum likeness of two passages in one row. Tuned by reading the rows of all topics: with a lower one,
 * paragraphs are matched that share only set phrases; with a higher one, 加强湿地保护 and 保护湿地生态系统 are not.
 */
const alike = 0.2;

/**
 * Arranges the passages of several plans in rows, so that those about the same task are side by side.
 *
 * Each passage joins the row of the passage of another plan that is most like it, if it is similar enough.
 * Rows are ordered by the average position of their passages in their plans.
 *
 * @param columns the passages of each plan in the order of its text
 * @returns rows with passages of at least two plans, and the rest: one list per plan
 */
export function alignPassages<P extends Passage>(
  columns: readonly (readonly P[])[],
): { rows: PassageRow<P>[]; rest: PassageRow<P> } {
  const likeness = likenessOf(columns.flat());

  const clusters: P[][][] = [];
  for (const [column, passages] of columns.entries()) {
    for (const passage of passages) {
      const scored = clusters.map((cluster) => ({
        cluster,
        score: Math.max(
          0,
          ...cluster.flatMap((cells, other) =>
            other === column ? [] : cells.map((cell) => likeness(passage, cell)),
          ),
        ),
      }));
      const best = scored.reduce<(typeof scored)[number] | null>(
        (winner, each) => (each.score >= alike && each.score > (winner?.score ?? 0) ? each : winner),
        null,
      );
      const cluster = best?.cluster ?? columns.map((): P[] => []);
      if (!best) clusters.push(cluster);
      cluster[column]?.push(passage);
    }
  }

  const places = new Map(
    columns.flatMap((passages) =>
      passages.map(({ id }, index) => [id, (index + 0.5) / passages.length] as const),
    ),
  );
  const placeOf = (cluster: readonly (readonly P[])[]): number => {
    const all = cluster.flat().map(({ id }) => places.get(id) ?? 0);
    return all.reduce((sum, place) => sum + place, 0) / all.length;
  };
  const isShared = (cluster: readonly (readonly P[])[]): boolean =>
    cluster.filter((cells) => cells.length > 0).length > 1;
  const single = new Set(
    clusters.filter((cluster) => !isShared(cluster)).flatMap((cluster) => cluster.flat()),
  );
  return {
    rows: clusters.filter(isShared).sort((a, b) => placeOf(a) - placeOf(b)),
    rest: columns.map((passages) => passages.filter((passage) => single.has(passage))),
  };
}
