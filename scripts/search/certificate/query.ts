/** The classes of queries, in the order of the table. */
export const literalClasses = [
  'single',
  'words',
  'punctuation',
  'figures',
  'cells',
  'headings',
  'notes',
  'long',
  'near-misses',
  'boolean',
] as const;
export const variantClasses = [
  'numerals',
  'units',
  'width',
  'case',
  'years',
  'traditional',
  'spaces',
  'marks',
] as const;
/** As people ask: with words for marks, pasted, whole figures, and what the help tells them to write. */
export const askedClasses = ['typed', 'bracketed', 'separated', 'pasted', 'whole-figures', 'help'] as const;
export type LiteralClass = (typeof literalClasses)[number];
export type VariantClass = (typeof variantClasses)[number];
export type AskedClass = (typeof askedClasses)[number];
export type QueryClass = LiteralClass | VariantClass | AskedClass;

/** Phrases that a block must contain, and phrases that it must not; as printed. */
export interface Meaning {
  readonly all: readonly string[];
  readonly none: readonly string[];
  /** Whether figures are whole; without it, those of a word that is a figure are. */
  readonly figures?: 'whole' | 'inside';
}

/** A query as typed, and its meaning: alternatives. */
export interface CertificateQuery {
  readonly class: QueryClass;
  readonly typed: string;
  readonly meanings: readonly Meaning[];
  /** What it means where that finds nothing. */
  readonly otherwise?: readonly Meaning[];
}

/**
 * Writes a phrase so that none of its characters is read as syntax: in quotation marks where needed.
 */
export function typePhrase(phrase: string): string {
  return /[\s"“”„«»「」『』|｜]|^[-－−]/u.test(phrase) ? `"${phrase}"` : phrase;
}

/** A query for one phrase. */
export function askFor(name: QueryClass, typed: string, printed = typed): CertificateQuery {
  return { class: name, typed: typePhrase(typed), meanings: [{ all: [printed], none: [] }] };
}
