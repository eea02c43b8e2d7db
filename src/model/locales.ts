/** Languages of the interface; the first one stands at the root of the site. The plans stay Chinese in all of them. */
export const locales = ['zh', 'en'] as const;
export type Locale = (typeof locales)[number];

/** Value of a `lang` attribute for words of the interface. */
export const languageTag: Readonly<Record<Locale, string>> = { zh: 'zh-CN', en: 'en' };

/** The language of the plans, in which every record has its words. */
export const planLocale: Locale = 'zh';
