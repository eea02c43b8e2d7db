import { anyFigure } from './bare-text.ts';
import type { Passage } from './segments-of.ts';

/** Length of the phrases that are counted, in characters: about two words. */
const phraseLength = 4;

/** Number of blocks that contain a phrase of four characters. */
export type Commonness = ReadonlyMap<string, number>;

/** Counts the blocks that contain each phrase of four characters. */
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

/** A phrase in at most this many blocks is rare: a clause that most plans have still counts in full. */
const rare = 6;
/** Weight of isolated shared characters: they may match by chance. */
const scattered = 0.6;
/** Weight of one figure in place of another: both passages quantify the same thing. */
const figure = 2;

/**
 * Weighs the shared characters of a stretch by how rare their wording is: 1 in a phrase that few blocks contain,
 * less in one that many contain (compare inverse document frequency in information retrieval: Spärck
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
