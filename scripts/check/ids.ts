import { InputProblem, type Place } from '../inputs/problem.ts';

/** Something with an address: a block, a heading, a table. */
interface Addressed {
  readonly plan: string;
  readonly id: string;
  readonly line: number;
}

/**
 * Checks that ids are unique in the corpus: one page may show several plans.
 *
 * @param fileOf path of a plan's text, for the message
 * @throws InputProblem naming both places
 */
export function checkIds(records: Iterable<Addressed>, fileOf: (plan: string) => string): void {
  const places = new Map<string, Place>();
  for (const { plan, id, line } of records) {
    const place = { file: fileOf(plan), line };
    const other = places.get(id);
    if (other) {
      throw new InputProblem(
        place,
        `The id ${id} is not unique; it is also the id of ${other.file}:${String(other.line)}.`,
        'Two different texts have the same hash: lengthen the ids in scripts/derive/document/stable-ids.ts.',
      );
    }
    places.set(id, place);
  }
}
