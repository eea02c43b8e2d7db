import { languageTag, locales, planLocale, type Locale } from '../model/locales.ts';

/**
 * Language of a page by the first segment of its route, `[...locale]`.
 *
 * @param segment `undefined` at the root of the site
 */
export function localeOf(segment: string | undefined): Locale {
  return locales.find((locale) => locale === segment) ?? locales[0];
}

/**
 * One entry per language, for `getStaticPaths` of a route that begins with `[...locale]`. Each call returns a new list,
 * because Astro mutates the one it is given.
 */
export function localePaths(): { params: { locale: string | undefined } }[] {
  return locales.map((locale) => ({ params: { locale: locale === locales[0] ? undefined : locale } }));
}

/**
 * `lang` attribute of an element with text of a plan: needed if the page around it is in another language.
 *
 * @example <td {...planLang(locale)}>{plan.title}</td>
 */
export function planLang(locale: Locale): { lang?: string } {
  return locale === planLocale ? {} : { lang: languageTag[planLocale] };
}
