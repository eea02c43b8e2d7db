import { diffArrays } from 'diff';
import type { FamilyValue } from '../../../src/model/family.ts';
import type { ComparedWord } from './words-to-compare.ts';

/** What stands for any quantity when sentences are laid beside each other. */
const anyQuantity = '#';

/**
 * The numbers that one sentence has in each of its places: those at which the first place has a quantity, and at least
 * one other place has another.
 *
 * @param places the words of each place
 * @returns by the order of the numbers in the first place (`slot`, from 0) and of the places
 */
export function familyValues(places: readonly (readonly ComparedWord[])[]): FamilyValue[] {
  const [first = []] = places;
  const slots = first.flatMap((word, index) => (word.quantity ? [index] : []));
  if (slots.length === 0) return [];
  const beside = places.map((words) => wordsBeside(first, words));
  return slots
    .map((index) => beside.map((others) => others.get(index)))
    .filter((words) => new Set(words.flatMap((word) => (word?.quantity ? [word.key] : []))).size > 1)
    .flatMap((words, slot) =>
      words.flatMap((word, member): FamilyValue[] => {
        if (!word?.quantity) return [];
        const { value, valueHigh, unit, raw } = word.quantity;
        return [{ slot, member, value, valueHigh, unit: unit === '' ? null : unit, raw: raw.trim() }];
      }),
    );
}

/** Which word of `words` stands where `first` has which, quantities being alike. */
function wordsBeside(
  first: readonly ComparedWord[],
  words: readonly ComparedWord[],
): ReadonlyMap<number, ComparedWord> {
  const keys = (of: readonly ComparedWord[]): string[] =>
    of.map(({ quantity, key }) => (quantity ? anyQuantity : key));
  const found = new Map<number, ComparedWord>();
  let [at, other] = [0, 0];
  for (const { added, removed, count } of diffArrays(keys(first), keys(words))) {
    if (!added && !removed)
      for (let step = 0; step < count; step += 1) found.set(at + step, words[other + step] as ComparedWord);
    if (!added) at += count;
    if (!removed) other += count;
  }
  return found;
}
