import type { Locale } from '../model/locales.ts';
import type { Words } from './dictionary.ts';
import { en } from './en/index.ts';
import { zh } from './zh/index.ts';

const dictionaries: Readonly<Record<Locale, Words>> = { zh, en };

/**
 * The interface's words in a language. Not for scripts of the browser, which would carry all words of all
 * languages: see `chart-words.ts`.
 */
export function wordsIn(locale: Locale): Words {
  return dictionaries[locale];
}
