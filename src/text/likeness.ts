/** A text to compare and its heading: a paragraph with its lead, a section with its title. */
export interface Named {
  readonly id: string;
  readonly lead: string | null;
  readonly text: string;
}

/** Weight of the leads in the likeness of two texts, if both have one. */
const leadWeight = 0.5;

interface Pairs {
  readonly lead: ReadonlySet<string>;
  readonly text: ReadonlySet<string>;
}

/**
 * Similarity of texts: Dice's coefficient of their character bigrams, for the
 * leads and for the whole, without white space and punctuation.
 *
 * @param texts all texts that will be compared, with unique ids
 * @returns a function from two of the texts to their likeness, 0–1
 */
export function likenessOf<N extends Named>(texts: readonly N[]): (a: N, b: N) => number {
  const pairs = new Map(
    texts.map(({ id, lead, text }) => [id, { lead: pairsOf(lead ?? ''), text: pairsOf(text) }]),
  );
  return (a, b) => {
    const [one, other] = [pairs.get(a.id), pairs.get(b.id)] as [Pairs, Pairs];
    const text = dice(one.text, other.text);
    if (one.lead.size === 0 || other.lead.size === 0) return text;
    return leadWeight * dice(one.lead, other.lead) + (1 - leadWeight) * text;
  };
}

/** The character bigrams of a text, without white space and punctuation. */
function pairsOf(text: string): Set<string> {
  const characters = [...text.replaceAll(/[\s\p{P}]/gu, '')];
  return new Set(characters.slice(1).map((character, index) => `${characters[index] as string}${character}`));
}

function dice(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  if (a.size + b.size === 0) return 0;
  let common = 0;
  for (const pair of a) if (b.has(pair)) common += 1;
  return (2 * common) / (a.size + b.size);
}
