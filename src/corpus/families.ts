import { markChanges, type Piece } from '../text/mark-differences.ts';
import type { FamilyRecord } from '../model/family.ts';
import { type Formula, mergeFormulas } from './merge-formulas.ts';
import { dataset, plans } from './records.ts';

/** A family as the pages show it. */
export interface Family {
  readonly record: FamilyRecord;
  /** The words of each member, cut where they differ from the first. */
  readonly members: readonly (FamilyRecord['members'][number] & { readonly pieces: readonly Piece[] })[];
  /** Topic of the block of the first member. */
  readonly topic: string;
}

let all: ReadonlyMap<string, Family> | undefined;
let merged: readonly Formula[] | undefined;

/** The families, in the order of the file; formulas are not among them. */
export function families(): readonly Family[] {
  return [...byId().values()].filter(({ record }) => !record.formula);
}

/** The set phrases, slogans and names that several places have, those of most plans and most places first. */
export function formulas(): readonly Formula[] {
  merged ??= mergeFormulas(
    dataset('families').filter(({ formula }) => formula),
    plans().map(({ id }) => id),
  );
  return merged;
}

/**
 * The family to which a parallel belongs.
 *
 * @throws when there is none
 */
export function familyById(id: string): Family {
  const found = byId().get(id);
  if (!found) {
    throw new Error(`content/derived/data/families.json has no family “${id}”. Run \`npm run content\`.`);
  }
  return found;
}

function byId(): ReadonlyMap<string, Family> {
  if (all) return all;
  const topics = new Map(dataset('blocks').map(({ id, topic }) => [id, topic]));
  all = new Map(
    dataset('families').map((record) => {
      const members = record.members.map((member) => ({
        ...member,
        pieces: markChanges(member.text, member.changed),
      }));
      return [record.id, { record, members, topic: topics.get(record.members[0]?.block ?? '') ?? '' }];
    }),
  );
  return all;
}
