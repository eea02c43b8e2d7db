import { barrier } from '../../src/text/fold.ts';
import { gramLength, sharedLength, type Gram } from '../../src/search/grams.ts';

/** Positions in a file, about: five kilobytes compressed. */
const fileSize = 1000;

/** Collects the grams of folded texts. */
export class GramTable {
  readonly #positions = new Map<string, number[]>();

  /** Adds a folded text that ends with the barrier. */
  add(folded: string, start: number): void {
    for (let index = 0; index < folded.length - 1; index += 1) {
      if (folded.charAt(index) === barrier) continue;
      const whole = folded.slice(index, index + gramLength);
      const end = whole.indexOf(barrier);
      const gram = end === -1 ? whole : whole.slice(0, end + 1);
      const positions = this.#positions.get(gram) ?? [];
      this.#positions.set(gram, positions);
      positions.push(start + index);
    }
  }

  /** The sorted grams, cut into files. */
  files(): Gram[][] {
    const grams = [...this.#positions.keys()]
      .sort()
      .map((text) => ({ text, positions: this.#positions.get(text) ?? [] }));
    const files: Gram[][] = [];
    let first = 0;
    while (first < grams.length) {
      const next = bestEnd(grams, first);
      files.push(grams.slice(first, next));
      first = next;
    }
    return files;
  }
}

/**
 * What a file begins with, as short as tells it from the file before: words that begin so are looked for from there on.
 */
export function startOf(before: readonly Gram[] | undefined, file: readonly Gram[]): string {
  const [first] = file;
  const last = before?.[before.length - 1];
  if (!first || !last) return '';
  return first.text.slice(0, sharedLength(last.text, first.text) + 1);
}

/**
 * Where a file ends: where neighbours have the least in common, so that the grams of a character or a word are not parted
 * without need.
 */
function bestEnd(grams: readonly Gram[], first: number): number {
  let size = 0;
  let best = grams.length;
  let least = Infinity;
  for (let index = first; index < grams.length; index += 1) {
    size += grams[index]?.positions.length ?? 0;
    if (size < 0.7 * fileSize) continue;
    const shared = sharedLength(grams[index]?.text ?? '', grams[index + 1]?.text ?? '');
    if (shared < least) {
      least = shared;
      best = index + 1;
    }
    if (size > 1.4 * fileSize) return best;
  }
  return size > fileSize ? best : grams.length;
}
