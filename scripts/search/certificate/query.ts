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
export type LiteralClass = (typeof literalClasses)[number];
export type VariantClass = (typeof variantClasses)[number];
export type QueryClass = LiteralClass | VariantClass;

/** Phrases that must all stand in a block, and phrases that must not; as they are printed. */
export interface Meaning {
  readonly all: readonly string[];
  readonly none: readonly string[];
}

/** A query as it is typed, and what it asks: one of the meanings. */
export interface CertificateQuery {
  readonly class: QueryClass;
  readonly typed: string;
  readonly meanings: readonly Meaning[];
}

/**
 * Types a phrase so that no character of it is taken for syntax: in quotation marks where it needs them.
 */
export function typePhrase(phrase: string): string {
  return /[\s"“”„«»「」『』|｜]|^[-－−]/u.test(phrase) ? `"${phrase}"` : phrase;
}

/** A query for one phrase. */
export function askFor(name: QueryClass, typed: string, printed = typed): CertificateQuery {
  return { class: name, typed: typePhrase(typed), meanings: [{ all: [printed], none: [] }] };
}
