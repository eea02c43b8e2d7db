import { diffArrays } from 'diff';

/** A stretch of a passage that the other passage shares, or does not. */
export interface Piece {
  readonly text: string;
  readonly differs: boolean;
}

/** Two passages, each split into shared and differing stretches. */
export interface Differences {
  readonly a: readonly Piece[];
  readonly b: readonly Piece[];
  /** Whether the two have different figures in the same place: the same sentence with another number. */
  readonly figures: boolean;
}

/** A figure with its qualifiers: 0.5以上 is one word, and so is 97.3%. */
const figurePattern = /\d+(?:,\d{3})*(?:\.\d+)?[%％]?(?:以上|以下|以内)?/u;
const wordPattern = new RegExp(
  `${figurePattern.source}|[A-Za-zμ]+(?:\\d+(?:\\.\\d+)?)?|[\\p{L}\\p{N}%％]`,
  'gu',
);
/** A list item's number is not part of the sentence. */
const itemNumber = /^\s*(?:\d+\s*[.．、](?!\d)|[（(]\d+[）)])/u;

interface Word {
  readonly start: number;
  readonly end: number;
  /** The word normalised for width and case, for comparison. */
  readonly key: string;
}

/** A stretch of words in both passages, or a change: words of one replaced by words of the other. */
interface Stretch {
  readonly same: boolean;
  readonly a: readonly Word[];
  readonly b: readonly Word[];
}

/**
 * Marks how two passages differ. The words compared are figures, Latin words and single Chinese characters,
 * so that 0.56 beside 0.5以上 is one change; punctuation, width and case do not count.
 */
export function markDifferences(a: string, b: string): Differences {
  const stretches = joinChanges(stretchesOf(wordsOf(a), wordsOf(b)));
  return {
    a: piecesOf(
      a,
      stretches.map((stretch) => ({ ...stretch, words: stretch.a })),
    ),
    b: piecesOf(
      b,
      stretches.map((stretch) => ({ ...stretch, words: stretch.b })),
    ),
    figures: stretches.some((stretch) => !stretch.same && hasFigure(stretch.a) && hasFigure(stretch.b)),
  };
}

/** The parts of a text that are figures, and those between them. */
export function splitFigures(text: string): { text: string; figure: boolean }[] {
  return text
    .split(new RegExp(`(${figurePattern.source})`, 'u'))
    .map((part, index) => ({ text: part, figure: index % 2 === 1 }))
    .filter((part) => part.text !== '');
}

function wordsOf(text: string): Word[] {
  const skipped = itemNumber.exec(text)?.[0].length ?? 0;
  return [...text.slice(skipped).matchAll(wordPattern)].map((match) => ({
    start: skipped + match.index,
    end: skipped + match.index + match[0].length,
    key: match[0].normalize('NFKC').toLowerCase(),
  }));
}

function stretchesOf(a: readonly Word[], b: readonly Word[]): Stretch[] {
  const stretches: Stretch[] = [];
  let [atA, atB] = [0, 0];
  const changes = diffArrays(
    a.map(({ key }) => key),
    b.map(({ key }) => key),
  );
  for (const { added, removed, count } of changes) {
    const ofA = added ? [] : a.slice(atA, atA + count);
    const ofB = removed ? [] : b.slice(atB, atB + count);
    [atA, atB] = [atA + ofA.length, atB + ofB.length];
    const same = !added && !removed;
    const last = stretches.at(-1);
    if (last && !last.same && !same) {
      stretches[stretches.length - 1] = { same, a: [...last.a, ...ofA], b: [...last.b, ...ofB] };
    } else stretches.push({ same, a: ofA, b: ofB });
  }
  return stretches;
}

/** A single shared character between two changes is a coincidence: merge the three into one change. */
function joinChanges(stretches: readonly Stretch[]): Stretch[] {
  const joined: Stretch[] = [];
  for (const [index, stretch] of stretches.entries()) {
    const [before, last] = [joined.at(-2), joined.at(-1)];
    const byChance =
      before &&
      last?.same &&
      index > 1 &&
      last.a.length === 1 &&
      ![last, before, stretch].some(({ a, b }) => hasFigure(a) || hasFigure(b));
    if (byChance) {
      joined.splice(-2, 2, {
        same: false,
        a: [...before.a, ...last.a, ...stretch.a],
        b: [...before.b, ...last.b, ...stretch.b],
      });
    } else joined.push(stretch);
  }
  return joined;
}

function hasFigure(words: readonly Word[]): boolean {
  return words.some(({ key }) => /^\d/.test(key));
}

/** Splits a text where changes begin or end. Punctuation at the edges of a change stays outside. */
function piecesOf(text: string, stretches: readonly { same: boolean; words: readonly Word[] }[]): Piece[] {
  const pieces: Piece[] = [];
  let at = 0;
  for (const { same, words } of stretches) {
    const [first, last] = [words[0], words.at(-1)];
    if (same || !first || !last) continue;
    pieces.push({ text: text.slice(at, first.start), differs: false });
    pieces.push({ text: text.slice(first.start, last.end), differs: true });
    at = last.end;
  }
  pieces.push({ text: text.slice(at), differs: false });
  return pieces.filter((piece) => piece.text !== '');
}
