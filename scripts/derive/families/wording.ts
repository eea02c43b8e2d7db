import { anyFigure } from './bare-text.ts';

/** Length of the phrases that are counted, in characters: about two words. */
const phraseLength = 4;

/**
 * How many blocks of the texts from which it was learnt have a phrase of four characters; others are rare. It is a fixed
 * list (`content/vocabulary/common-phrases.yaml`), so that a new plan does not change what others share.
 */
export type Commonness = ReadonlyMap<string, number>;

/** A phrase in at most this many blocks is rare: a clause that most plans have still counts in full. */
export const rare = 6;
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

/** The phrases of four characters of a text, each once. */
export function phrasesOf(characters: readonly string[]): ReadonlySet<string> {
  return new Set(
    Array.from({ length: Math.max(0, characters.length - phraseLength + 1) }, (_, at) =>
      phraseAt(characters, at),
    ),
  );
}

function phraseAt(characters: readonly string[], at: number): string {
  return characters.slice(at, at + phraseLength).join('');
}
