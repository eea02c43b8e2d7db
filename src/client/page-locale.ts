import { languageTag, locales, type Locale } from '../model/locales.ts';

/** Language of the interface, from the page. */
export function pageLocale(): Locale {
  const { lang } = document.documentElement;
  return locales.find((locale) => languageTag[locale] === lang) ?? locales[0];
}
