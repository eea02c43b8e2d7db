import type { Corpus, Place } from './corpus.ts';
import { askFor, typePhrase, type CertificateQuery, type LiteralClass } from './query.ts';
import type { Random } from './random.ts';
import { fold } from './truth.ts';

/** Number of queries per class. */
const numbers: Readonly<Record<LiteralClass, number>> = {
  single: 40,
  words: 132,
  punctuation: 60,
  figures: 60,
  cells: 60,
  headings: 36,
  notes: 24,
  long: 20,
  'near-misses': 60,
  boolean: 40,
};

/** Clause punctuation and syntax characters: a piece may contain any of them. */
const punctuation = /[、“”‘’《》〈〉（）()〔〕[\]·—\-－ ]/u;
const figures = /[0-9A-Za-zⅠ-Ⅻ％%≥≤μ〇]/u;

/**
 * Queries sampled from the printed texts, cut anywhere: they begin and end at word boundaries only by
 * chance. Lengths from 1 to 12 take turns.
 */
export function sampleLiteral(corpus: Corpus, random: Random): CertificateQuery[] {
  const { places } = corpus;
  const prose = places.filter(({ kind }) => kind === 'paragraph');
  const rows = places.filter(({ kind }) => kind === 'row');
  const sources: Partial<Record<LiteralClass, readonly Place[]>> = {
    cells: rows,
    headings: places.filter(({ kind }) => kind === 'heading'),
    notes: places.filter(({ kind }) => ['note', 'caption', 'title', 'signature'].includes(kind)),
    words: prose,
    punctuation: prose,
    figures: [...prose, ...rows],
    single: places,
  };
  const fits: Partial<Record<LiteralClass, (piece: string) => boolean>> = {
    words: (piece) => /^\p{Script=Han}+$/u.test(piece),
    // Inside the piece: at its edge it would change nothing.
    punctuation: (piece) => punctuation.test([...piece].slice(1, -1).join('')),
    figures: (piece) => figures.test(piece),
  };
  const sampled = Object.entries(sources).flatMap(([name, from]) => {
    const fit = fits[name as LiteralClass] ?? (() => true);
    return distinct(numbers[name as LiteralClass], (turn) => {
      // A mark between two characters takes a piece of three.
      const shortest = name === 'punctuation' ? 3 : 1;
      const length = name === 'single' ? 1 : shortest + (turn % (13 - shortest));
      return askFor(name as LiteralClass, cut(from, length, random, fit));
    });
  });
  return [
    ...sampled,
    ...distinct(numbers.long, () =>
      askFor(
        'long',
        cut(prose, random.of([13, 16, 24, 40, 80, 150, 198]), random, () => true),
      ),
    ),
    ...distinct(numbers['near-misses'], (turn) =>
      askFor('near-misses', nearMiss(cut(places, 2 + (turn % 11), random, isHan), places, random)),
    ),
    ...distinct(numbers.boolean, (turn) => booleanQuery(turn, prose, random)),
  ];
}

const isHan = (piece: string): boolean => /^\p{Script=Han}+$/u.test(piece);

/** Makes queries until there are enough distinct ones. */
export function distinct(
  number: number,
  make: (turn: number) => CertificateQuery | null,
): CertificateQuery[] {
  const made = new Map<string, CertificateQuery>();
  for (let turn = 0; made.size < number; turn += 1) {
    if (turn > number * 200) throw new Error(`The corpus yields only ${made.size} of ${number} queries.`);
    const query = make(turn);
    if (query && !made.has(query.typed)) made.set(query.typed, query);
  }
  return [...made.values()];
}

/**
 * A piece of a cell, of the given length, that is not empty after folding. Latin words
 * are not cut: by definition II does not occur in III.
 */
export function cut(
  places: readonly Place[],
  length: number,
  random: Random,
  fits: (piece: string) => boolean,
): string {
  for (let attempt = 0; attempt < 20_000; attempt += 1) {
    const characters = [...random.of(random.of(places).cells)];
    if (characters.length < length) continue;
    const start = random.below(characters.length - length + 1);
    if (cutsLatin(characters, start) || cutsLatin(characters, start + length)) continue;
    const piece = characters.slice(start, start + length).join('');
    if (fold(piece) !== '' && fits(piece)) return piece;
  }
  throw new Error(`The corpus has no suitable piece of ${length} characters.`);
}

function cutsLatin(characters: readonly string[], at: number): boolean {
  return [characters[at - 1], characters[at]].every((character) => /^[A-Za-z]$/.test(character ?? ''));
}

/** The piece with one character replaced by another from the corpus. */
function nearMiss(piece: string, places: readonly Place[], random: Random): string {
  const characters = [...piece];
  const place = random.below(characters.length);
  characters[place] = cut(places, 1, random, (other) => isHan(other) && other !== characters[place]);
  return characters.join('');
}

/** Two words combined with and, or, or not; from one block or from two. */
function booleanQuery(turn: number, prose: readonly Place[], random: Random): CertificateQuery {
  const one = random.of(prose);
  const other = turn % 2 === 0 ? one : random.of(prose);
  const [a = '', b = ''] = [one, other].map((place) => cutOrAny([place], 2 + random.below(3), prose, random));
  const [typedA, typedB] = [typePhrase(a), typePhrase(b)];
  const query = { class: 'boolean' } as const;
  switch (turn % 5) {
    case 0:
    case 1:
      return { ...query, typed: `${typedA} ${typedB}`, meanings: [{ all: [a, b], none: [] }] };
    case 2:
      return { ...query, typed: `${typedA} -${typedB}`, meanings: [{ all: [a], none: [b] }] };
    case 3:
      return {
        ...query,
        typed: `${typedA} | ${typedB}`,
        meanings: [a, b].map((phrase) => ({ all: [phrase], none: [] })),
      };
    default: {
      const c = cut(prose, 2, random, isHan);
      return {
        ...query,
        typed: `${typedA} ${typedB} | ${c} -"${a}"`,
        meanings: [
          { all: [a, b], none: [] },
          { all: [c], none: [a] },
        ],
      };
    }
  }
}

/** A Chinese piece from the place, or from any place if this one has none. */
function cutOrAny(place: readonly Place[], length: number, places: readonly Place[], random: Random): string {
  const holds = place.some(({ cells }) => cells.some((cell) => /\p{Script=Han}{4}/u.test(cell)));
  return cut(holds ? place : places, length, random, isHan);
}
