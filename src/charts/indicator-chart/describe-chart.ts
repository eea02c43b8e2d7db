import { textIn } from '../../model/bilingual.ts';
import type { Locale } from '../../model/locales.ts';
import type { ChartWords } from '../../words/chart-words.ts';
import type { ChartRow, ChartRows } from './chart-rows.ts';
import { directionWords } from './lay-out-legend.ts';
import { signRemark, valueInWords } from './value-words.ts';

/** The title of the chart: the indicator and its unit. */
export function chartTitle({ name, unitName }: ChartRows, locale: Locale, words: ChartWords): string {
  return words.title(textIn(name, locale), unitName === null ? null : textIn(unitName, locale));
}

/** The chart in sentences: every plan, and every value as printed and in full. */
export function describeChart(chart: ChartRows, locale: Locale, words: ChartWords): string {
  const hasValues = chart.rows.some(({ values }) => values.length > 0);
  const title = chartTitle(chart, locale, words);
  const lead = hasValues
    ? [words.description.lead(title, directionWords(chart, words))]
    : [words.description.empty(title), words.nothing];
  return [...lead, ...chart.rows.map((row) => describeRow(row, locale, words))].join(words.betweenSentences);
}

function describeRow(row: ChartRow, locale: Locale, words: ChartWords): string {
  const { description } = words;
  const reason = textIn(row.reason, locale);
  const remark = signRemark(row, words);
  const values = row.values.map((value) => {
    const inWords = valueInWords(value, words);
    return value.reason === null
      ? inWords
      : `${inWords} — ${description.reason(textIn(value.reason, locale))}`;
  });
  const lacksStart = row.values.length > 0 && row.start !== 'printed';
  const isHistory = row.verdict !== 'silent' && row.values.length === 0;
  const parts = [
    ...(row.verdict === 'silent' ? [words.silent(reason)] : []),
    ...(isHistory ? [row.verdict === 'not-comparable' ? words.historyOnly : words.history(reason)] : []),
    ...(lacksStart ? [row.start === 'elsewhere' ? words.startElsewhere : words.noBaseline] : []),
    ...values,
    ...(remark === null ? [] : [remark]),
    ...(row.note === null ? [] : [textIn(row.note, locale)]),
    ...(row.verdict === 'with-caveat' && !isHistory ? [description.caveat(reason)] : []),
    ...(row.verdict === 'not-comparable' ? [description.apart(reason)] : []),
  ].map((part) => part.replace(/[。.]$/, ''));
  return description.row(textIn(row.planName, locale), row.label, parts);
}
