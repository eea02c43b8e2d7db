import { languageTag, type Locale } from '../model/locales.ts';

const formats = new Map<Locale, Intl.NumberFormat>();

/**
 * A count with the separators of a language.
 *
 * @example formatCount(27133, 'zh') // '27,133'
 */
export function formatCount(value: number, locale: Locale): string {
  let format = formats.get(locale);
  if (format === undefined) {
    format = new Intl.NumberFormat(languageTag[locale]);
    formats.set(locale, format);
  }
  return format.format(value);
}
