import { en } from '../words/en.ts';
import { zh, type Words } from '../words/zh.ts';

/** Languages of the interface; the first one stands at the root of the site. The plans stay Chinese in both. */
export const locales = ['zh', 'en'] as const;
export type Locale = (typeof locales)[number];

/** Value of a `lang` attribute for words of the interface. */
export const languageTag: Readonly<Record<Locale, string>> = { zh: 'zh-CN', en: 'en' };

/**
 * `lang` attribute of an element with words of a plan: needed where the page around it is in another language.
 *
 * @example <td {...planLang(locale)}>{plan.title}</td>
 */
export function planLang(locale: Locale): { lang?: string } {
  return locale === 'zh' ? {} : { lang: languageTag.zh };
}

const dictionaries: Readonly<Record<Locale, Words>> = { zh, en };

/** The interface's words in a language. */
export function wordsIn(locale: Locale): Words {
  return dictionaries[locale];
}

/**
 * Language of a page by the first segment of its route, `[...locale]`.
 *
 * @param segment `undefined` at the root of the site
 */
export function localeOf(segment: string | undefined): Locale {
  return locales.find((locale) => locale === segment) ?? locales[0];
}

/**
 * One entry a language, for `getStaticPaths` of a route that begins with `[...locale]`. Each call makes a new list,
 * as Astro keeps notes of its own on the one that it is given.
 */
export function localePaths(): { params: { locale: string | undefined } }[] {
  return locales.map((locale) => ({ params: { locale: locale === locales[0] ? undefined : locale } }));
}
