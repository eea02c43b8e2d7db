import type { Locale } from './locales.ts';

/** Text of a data record, in Chinese and English regardless of the languages of the interface. */
export interface Bilingual {
  zh: string;
  en: string;
}

/** The languages of the texts in the data. */
export const dataLocales = ['zh', 'en'] as const satisfies readonly (keyof Bilingual)[];

/** A record's text in a language of the interface; falls back to English. */
export function textIn(text: Readonly<Bilingual>, locale: Locale): string {
  const words: Readonly<Partial<Record<Locale, string>>> = text;
  return words[locale] ?? text.en;
}

/** Applies a function to the text in both languages. */
export function mapBilingual(text: Readonly<Bilingual>, change: (words: string) => string): Bilingual {
  return { zh: change(text.zh), en: change(text.en) };
}
