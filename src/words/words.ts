import { locales, type Locale } from '../model/locales.ts';
import { assembleWords } from './assemble.ts';
import type { Words } from './dictionary.ts';

const files = import.meta.glob<Readonly<Record<string, unknown>>>('./*/*.ts', { eager: true });

/** The words in the folder of a language. */
const ownFiles = (locale: Locale): Readonly<Record<string, unknown>>[] =>
  Object.entries(files).flatMap(([path, exported]) => (path.startsWith(`./${locale}/`) ? [exported] : []));

// The first two languages are complete. A further one may begin with a few words: the rest is English until translated.
const complete = new Map(
  locales.slice(0, 2).map((locale) => [locale, assembleWords(locale, ownFiles(locale))] as const),
);
const dictionaries = new Map([
  ...complete,
  ...locales
    .slice(2)
    .map((locale) => [locale, assembleWords(locale, ownFiles(locale), complete.get('en'))] as const),
]);

/**
 * The interface's words in a language. Not for browser scripts, which would then include all words of all
 * languages: see `chart-words.ts`.
 */
export function wordsIn(locale: Locale): Words {
  return dictionaries.get(locale) as Words;
}
