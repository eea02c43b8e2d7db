import type { Locale } from '../../site/locale.ts';
import type { ChartWords } from '../../words/charts-zh.ts';
import type { ChartRow, ChartRows } from './chart-rows.ts';
import { directionWords } from './lay-out-legend.ts';
import { signRemark, valueInWords } from './value-words.ts';

/** The title of the chart: the indicator and its unit. */
export function chartTitle({ name, unit }: ChartRows, locale: Locale, words: ChartWords): string {
  return words.title(name[locale], unit);
}

/** All that the chart shows, in sentences: every plan, every value as printed and in full. */
export function describeChart(chart: ChartRows, locale: Locale, words: ChartWords): string {
  const lead = words.description.lead(chartTitle(chart, locale, words), directionWords(chart, words));
  return [lead, ...chart.rows.map((row) => describeRow(row, locale, words))].join(locale === 'zh' ? '' : ' ');
}

function describeRow(row: ChartRow, locale: Locale, words: ChartWords): string {
  const { description } = words;
  const reason = row.reason[locale];
  const remark = signRemark(row, words);
  const values = row.values.map((value) => {
    const inWords = valueInWords(value, words);
    return value.reason === null ? inWords : `${inWords} — ${description.reason(value.reason[locale])}`;
  });
  const hasStart = row.verdict === 'silent' || row.values.some(({ role }) => role !== 'target');
  const parts = [
    ...(row.verdict === 'silent' ? [words.silent(reason)] : []),
    ...(hasStart ? [] : [words.noBaseline]),
    ...values,
    ...(remark === null ? [] : [remark]),
    ...(row.note === null ? [] : [row.note[locale]]),
    ...(row.verdict === 'with-caveat' ? [description.caveat(reason)] : []),
    ...(row.verdict === 'not-comparable' ? [description.apart(reason)] : []),
  ].map((part) => part.replace(/[。.]$/, ''));
  return description.row(row.planName[locale], row.label, parts);
}
