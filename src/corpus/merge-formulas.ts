import type { FamilyRecord } from '../model/family.ts';

type Place = FamilyRecord['members'][number];

/** A set phrase with all places that have it. */
export interface Formula {
  /** The ids of its families. */
  readonly ids: readonly string[];
  /** In the order of the plans and their texts. */
  readonly places: readonly Place[];
  readonly plans: number;
}

/**
 * Joins families of one set phrase. A place joins a family of the places before it, and no family is joined to another
 * when a later place belongs to both (so that a new plan changes none of them): a phrase that plans vary comes to stand in
 * several. For a reader of the list it is one where half of the places of the smaller are in the larger.
 *
 * @param families those that are formulas
 * @param planIds the plans in their order
 * @returns those of most plans and most places first
 */
export function mergeFormulas(families: readonly FamilyRecord[], planIds: readonly string[]): Formula[] {
  const open: { ids: string[]; places: Place[] }[] = [];
  const largestFirst = [...families].sort((a, b) => b.members.length - a.members.length);
  for (const { id, members } of largestFirst) {
    const known = open.find(({ places }) => {
      const common = members.filter((member) => places.some((place) => overlap(place, member))).length;
      return common >= members.length / 2;
    });
    if (!known) {
      open.push({ ids: [id], places: [...members] });
      continue;
    }
    known.ids.push(id);
    known.places.push(...members.filter((member) => !known.places.some((place) => overlap(place, member))));
  }
  const order = (place: Place): number => planIds.indexOf(place.plan);
  return open
    .map(({ ids, places }) => ({
      ids,
      places: places.sort((a, b) => order(a) - order(b) || a.line - b.line || a.start - b.start),
      plans: new Set(places.map(({ plan }) => plan)).size,
    }))
    .sort((a, b) => b.plans - a.plans || b.places.length - a.places.length);
}

function overlap(a: Place, b: Place): boolean {
  return a.block === b.block && a.start < b.end && b.start < a.end;
}
