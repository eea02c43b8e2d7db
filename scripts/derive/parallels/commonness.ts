import { anyFigure } from './bare-text.ts';
import type { Passage } from './segments-of.ts';

/** Characters of the phrases that are counted: about two words. */
const phraseLength = 4;

/** In how many blocks a phrase of four characters stands. */
export type Commonness = ReadonlyMap<string, number>;

/** Counts, for each phrase of four characters, the blocks in which it stands. */
export function commonnessOf(passages: readonly Passage[]): Commonness {
  const holders = new Map<string, Set<string>>();
  for (const { block, characters } of passages) {
    for (let at = 0; at + phraseLength <= characters.length; at += 1) {
      const phrase = phraseAt(characters, at);
      const own = holders.get(phrase);
      if (own) own.add(block.id);
      else holders.set(phrase, new Set([block.id]));
    }
  }
  return new Map([...holders].map(([phrase, blocks]) => [phrase, blocks.size]));
}

/** Blocks up to which a phrase is rare: a clause that most of the plans have still counts in full. */
const rare = 6;
/** Weight of shared characters that stand alone between others: they may agree by chance. */
const scattered = 0.6;
/** Weight of a figure in the place of a figure: what is said has an extent in both. */
const figure = 2;

/**
 * Weighs the shared characters of a stretch by how rare their wording is: 1 in a phrase that few blocks have,
 * less in one that many have (terms are weighed by their document frequency in information retrieval: Spärck
 * Jones 1972), 0 when masked.
 *
 * @param isShared for each character, whether the other stretch has it in the same order
 * @param isMasked for each character, whether it counts for nothing (set phrases, names, years)
 * @returns sum of the weights: shared wording, in characters
 */
export function sharedWording(
  characters: readonly string[],
  isShared: readonly boolean[],
  isMasked: readonly boolean[],
  commonness: Commonness,
): number {
  const weights = characters.map((character, index) =>
    !isShared[index] || isMasked[index] ? 0 : character === anyFigure ? figure : scattered,
  );
  const best = characters.map(() => 0);
  for (let at = 0; at + phraseLength <= characters.length; at += 1) {
    if (!isShared.slice(at, at + phraseLength).every(Boolean)) continue;
    const weight = Math.min(1, rare / (commonness.get(phraseAt(characters, at)) ?? 1));
    for (let index = at; index < at + phraseLength; index += 1)
      best[index] = Math.max(best[index] as number, weight);
  }
  return weights.reduce<number>(
    (sum, weight, index) => sum + (weight === scattered ? (best[index] as number) || scattered : weight),
    0,
  );
}

function phraseAt(characters: readonly string[], at: number): string {
  return characters.slice(at, at + phraseLength).join('');
}
