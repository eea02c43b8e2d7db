import { languageTag, type Locale } from '../model/locales.ts';
import { wordsIn } from '../words/words.ts';

/** An amount in 万元 as a table prints it, with separators. */
export function formatAmount(amount: number, locale: Locale): string {
  return new Intl.NumberFormat(languageTag[locale], { maximumFractionDigits: 2 }).format(amount);
}

/**
 * An amount as a sentence says it.
 *
 * @param amount in 万元
 * @example formatMoney(324134, 'zh') // '32.41亿元'
 */
export function formatMoney(amount: number, locale: Locale): string {
  const { steps } = wordsIn(locale).ledgers.money;
  const { per, digits, unit } = steps.find(({ from }) => amount >= from) ?? { per: 1, digits: 2, unit: '' };
  const number = new Intl.NumberFormat(languageTag[locale], { maximumFractionDigits: digits });
  return `${number.format(amount / per)}${unit}`;
}
