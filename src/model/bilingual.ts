import type { Locale } from './locales.ts';

/** Words of a data record: in Chinese and in English, whatever languages the interface has. */
export interface Bilingual {
  zh: string;
  en: string;
}

/** The languages in which the data have words. */
export const dataLocales = ['zh', 'en'] as const satisfies readonly (keyof Bilingual)[];

/** The words of a record in a language of the interface: in English where the data have none in that language. */
export function textIn(text: Readonly<Bilingual>, locale: Locale): string {
  const words: Readonly<Partial<Record<Locale, string>>> = text;
  return words[locale] ?? text.en;
}

/** Changes the words of both languages in the same way. */
export function mapBilingual(text: Readonly<Bilingual>, change: (words: string) => string): Bilingual {
  return { zh: change(text.zh), en: change(text.en) };
}
