import type { Random } from '../certificate/random.ts';

/** One character in this many is changed, as texts by other hands differ: new pairs of characters come up. */
const changed = 20;

/**
 * Makes a function that changes characters of a text, by chance: Chinese characters become others of the given texts.
 *
 * @param texts from which characters are drawn, as often as they occur
 */
export function perturber(texts: readonly string[], random: Random): (text: string) => string {
  const han = /\p{Script=Han}/gu;
  const characters = texts.flatMap((text) => text.match(han) ?? []);
  return (text) => text.replace(han, (each) => (random.below(changed) === 0 ? random.of(characters) : each));
}
