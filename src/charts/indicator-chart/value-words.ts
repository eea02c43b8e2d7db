import type { AmbitionSign } from '../../model/ambition.ts';
import { textIn, type Bilingual } from '../../model/bilingual.ts';
import type { Locale } from '../../model/locales.ts';
import type { ChartWords } from '../../words/chart-words.ts';
import type { ChartRow, ChartValue } from './chart-rows.ts';

/** Signs that are evident from values and marks. */
const seenSigns: readonly AmbitionSign[] = ['improve', 'no-baseline'];

/** Text of a record in a chart. */
export function prose(text: Bilingual, locale: Locale, words: ChartWords): string {
  return words.prose(textIn(text, locale));
}

/** The value as printed, with its unit if it differs from the chart's. */
function printed({ raw, unit }: ChartValue, words: ChartWords): string {
  return unit === null ? raw : words.withUnit(raw, unit);
}

/** Label of a mark on the scale. */
export function labelAtMark(value: ChartValue, words: ChartWords): string {
  return words.valueAt(value.year, words.roles[value.role], printed(value, words));
}

/** A value described: year, role, and why it is not a number. */
export function valueInWords(value: ChartValue, words: ChartWords): string {
  const { status, year, role, raw } = value;
  const what =
    status === 'number' || status === 'qualified'
      ? printed(value, words)
      : raw === ''
        ? words.statuses[status]
        : words.withRaw(status === 'absent' ? words.noValue : words.statuses[status], raw);
  return words.valueOf(year, words.roles[role], what);
}

/** What the sign adds to the text of the target; `null` if it is evident from the values. */
export function signRemark({ sign, values }: ChartRow, words: ChartWords): string | null {
  if (sign === null || seenSigns.includes(sign)) return null;
  const isNumber = ({ status }: ChartValue): boolean => status === 'number' || status === 'qualified';
  const target = values.find(({ role }) => role === 'target');
  if (target === undefined) return null;
  if (sign === 'delegated' && !isNumber(target)) return null;
  if (sign === 'not-comparable' && !values.every(isNumber)) return null;
  return words.signs[sign];
}
