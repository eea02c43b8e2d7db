import { textIn } from '../model/bilingual.ts';
import type { ConsequenceRecord } from '../model/consequence.ts';
import { languageTag, type Locale } from '../model/locales.ts';
import { wordsIn } from '../words/words.ts';
import { type ConsequenceGroup, groupConsequences } from './consequence-groups.ts';
import { formatCount } from './numbers.ts';

/**
 * What is remarkable in consequences, in sentences made by rule: whom they hit, which plans have the measure that hits
 * governments most often, and which plans say nothing of governments.
 *
 * @param plans that are asked about, in their order: one without consequences is named too
 * @param nameOf name of a plan in the language
 */
export function consequenceHeadline(
  records: readonly ConsequenceRecord[],
  plans: readonly string[],
  nameOf: (plan: string) => string,
  locale: Locale,
): string[] {
  const { headline: words, separator } = wordsIn(locale).consequences;
  const [first] = plans;
  if (records.length === 0 || first === undefined) return [words.none];
  const count = (value: number): string => formatCount(value, locale);
  const names = (ids: readonly string[]): string => ids.map(nameOf).join(separator);
  const percent = new Intl.NumberFormat(languageTag[locale], { style: 'percent' });
  const hitting = (who: ConsequenceRecord['who']): number =>
    records.filter((record) => record.who === who).length;
  const making = plans.filter((id) => records.some(({ plan }) => plan === id));
  const core = count(records.filter(({ strength }) => strength === 'core').length);
  const total = count(records.length);
  const sentences = [
    plans.length === 1
      ? words.totalOfOne(nameOf(first), total, core)
      : words.total(count(making.length), total, core),
    words.who(
      count(hitting('polluters')),
      percent.format(hitting('polluters') / records.length),
      count(hitting('governments')),
      count(hitting('officials')),
    ),
  ];
  const ofGovernments = records.filter(({ who, strength }) => who === 'governments' && strength === 'core');
  const inPlans = (group: ConsequenceGroup): number => new Set(group.records.map(({ plan }) => plan)).size;
  const [main] = groupConsequences(ofGovernments).sort(
    (a, b) => inPlans(b) - inPlans(a) || b.records.length - a.records.length,
  );
  if (main && plans.length > 1) {
    const name = textIn(main.measure.name, locale);
    const having = plans.filter((id) => main.records.some(({ plan }) => plan === id));
    const without = plans.filter((id) => !having.includes(id));
    sentences.push(
      without.length === 0 ? words.measureInAll(name) : words.measure(name, names(having), names(without)),
    );
  }
  const silent = plans.filter((id) => !ofGovernments.some(({ plan }) => plan === id));
  if (silent.length > 0) sentences.push(words.silent(names(silent)));
  return sentences;
}
