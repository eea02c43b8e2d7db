import type { Locale } from '../model/locales.ts';
import { en } from './en.ts';
import { zh, type Words } from './zh.ts';

const dictionaries: Readonly<Record<Locale, Words>> = { zh, en };

/** The interface's words in a language. */
export function wordsIn(locale: Locale): Words {
  return dictionaries[locale];
}
