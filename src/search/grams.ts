/**
 * Files of the index that say where words stand, as bytes: for each piece of four characters of the folded texts (a gram; at
 * the end of a block a shorter one, with the barrier) its positions. Grams are sorted, and a file holds those between two
 * of them: words of up to four characters are found in one file, mostly, since the grams that begin with them are neighbours.
 *
 * Layout: number of grams; number of characters; for each gram how many characters it has in common with the one before
 * and how many positions there are; the other characters, first the high bytes of all, then the low ones; the positions of
 * each gram, delta-encoded. Numbers are written seven bits a byte. Similar bytes stand together, so that gzip shrinks them.
 */

/** Number of characters of a gram. */
export const gramLength = 4;

/** A gram and its sorted positions. */
export interface Gram {
  readonly text: string;
  readonly positions: readonly number[];
}

/** Writes a file from sorted grams. */
export function encodeGrams(grams: readonly Gram[]): Uint8Array {
  const heads: number[] = [];
  const places: number[] = [];
  let added = '';
  let before = '';
  for (const { text, positions } of grams) {
    const shared = sharedLength(before, text);
    writeNumber(heads, (positions.length - 1) * gramLength + shared);
    writeNumber(heads, text.length - shared);
    added += text.slice(shared);
    let last = 0;
    for (const position of positions) {
      writeNumber(places, position - last);
      last = position;
    }
    before = text;
  }
  const start: number[] = [];
  writeNumber(start, grams.length);
  writeNumber(start, added.length);
  const codes = added.split('').map((character) => character.charCodeAt(0));
  return Uint8Array.from([
    ...start,
    ...heads,
    ...codes.map((code) => code >> 8),
    ...codes.map((code) => code & 0xff),
    ...places,
  ]);
}

/** Reads a file. */
export function decodeGrams(bytes: Uint8Array): Gram[] {
  let at = 0;
  const read = (): number => {
    let value = 0;
    let factor = 1;
    for (;;) {
      const byte = bytes[at] ?? 0;
      at += 1;
      value += (byte & 0x7f) * factor;
      if (byte < 0x80) return value;
      factor *= 0x80;
    }
  };
  const grams = read();
  const characters = read();
  const heads: { shared: number; added: number; count: number }[] = [];
  for (let index = 0; index < grams; index += 1) {
    const head = read();
    heads.push({ shared: head % gramLength, added: read(), count: Math.floor(head / gramLength) + 1 });
  }
  const high = at;
  at += 2 * characters;
  let place = high;
  let text = '';
  return heads.map(({ shared, added, count }) => {
    text = text.slice(0, shared);
    for (let index = 0; index < added; index += 1) {
      text += String.fromCharCode(((bytes[place] ?? 0) << 8) | (bytes[place + characters] ?? 0));
      place += 1;
    }
    const positions: number[] = [];
    let position = 0;
    for (let index = 0; index < count; index += 1) {
      position += read();
      positions.push(position);
    }
    return { text, positions };
  });
}

/**
 * Numbers of the files that may hold grams which begin with a text.
 *
 * @param starts what the first gram of each file begins with, sorted
 */
export function filesOf(text: string, starts: readonly string[]): number[] {
  const files: number[] = [];
  starts.forEach((start, index) => {
    const next = starts[index + 1];
    const isBehind = start > text && !start.startsWith(text);
    const isBefore = next !== undefined && next <= text;
    if (!isBehind && !isBefore) files.push(index);
  });
  return files;
}

/** Length of the beginning that two texts have in common. */
export function sharedLength(a: string, b: string): number {
  let length = 0;
  while (length < a.length && length < b.length && a.charAt(length) === b.charAt(length)) length += 1;
  return length;
}

function writeNumber(into: number[], value: number): void {
  let rest = value;
  while (rest >= 0x80) {
    into.push((rest % 0x80) | 0x80);
    rest = Math.floor(rest / 0x80);
  }
  into.push(rest);
}
