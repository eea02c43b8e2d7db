/** Two neighbouring characters → how rare they are in the corpus, 0 (in every block) to 1 (in one only). */
export type Rarity = (pair: string) => number;

/**
 * How much a shared pair of characters tells: the fewer blocks have it, the more (inverse document frequency).
 *
 * @param texts those of all blocks
 */
export function rarityOf(texts: readonly string[]): Rarity {
  const holders = new Map<string, number>();
  for (const text of texts) for (const pair of pairsOf(text)) holders.set(pair, (holders.get(pair) ?? 0) + 1);
  const most = Math.log(Math.max(texts.length, 2));
  return (pair) => Math.log(texts.length / (holders.get(pair) ?? 1)) / most;
}

/** The pairs of neighbouring characters of a text, each once; marks and figures tear pairs apart. */
export function pairsOf(text: string): Set<string> {
  const pairs = new Set<string>();
  for (const run of text.split(/[\s\p{P}\p{S}\p{N}]+/u)) {
    for (let at = 0; at + 2 <= run.length; at += 1) pairs.add(run.slice(at, at + 2));
  }
  return pairs;
}

/**
 * What two texts share, in rare pairs of characters: a pair that no other block has counts 1.
 *
 * @returns the sum, and its share of what the shorter could share
 */
export function sharedRarity(
  a: ReadonlySet<string>,
  b: ReadonlySet<string>,
  rarity: Rarity,
): { sum: number; share: number } {
  let [sum, ofA, ofB] = [0, 0, 0];
  for (const pair of a) {
    const weight = rarity(pair);
    ofA += weight;
    if (b.has(pair)) sum += weight;
  }
  for (const pair of b) ofB += rarity(pair);
  const least = Math.min(ofA, ofB);
  return { sum, share: least === 0 ? 0 : sum / least };
}

/**
 * How much of one text the other has, in rare pairs of characters.
 *
 * @returns the sum, and its share of the first
 */
export function sharedPart(
  part: ReadonlySet<string>,
  whole: ReadonlySet<string>,
  rarity: Rarity,
): { sum: number; share: number } {
  let [sum, all] = [0, 0];
  for (const pair of part) {
    all += rarity(pair);
    if (whole.has(pair)) sum += rarity(pair);
  }
  return { sum, share: all === 0 ? 0 : sum / all };
}
