/** Languages of the interface; the first is served at the root of the site. The plans stay Chinese in all of them. */
export const locales = ['zh', 'en'] as const;
export type Locale = (typeof locales)[number];

/** Value of the `lang` attribute for text of the interface. */
export const languageTag: Readonly<Record<Locale, string>> = { zh: 'zh-CN', en: 'en' };

/** The language of the plans, and of the printed text in every record. */
export const planLocale: Locale = 'zh';
