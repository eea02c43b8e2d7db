import { findings } from '../corpus/findings.ts';
import { plan as planOf, plans } from '../corpus/records.ts';
import { textIn } from '../model/bilingual.ts';
import {
  findingRule,
  severity,
  type FindingRecord,
  type FindingRule,
  type Severity,
} from '../model/finding.ts';
import type { Locale } from '../model/locales.ts';
import { wordsIn } from '../words/words.ts';
import { localePaths } from './routes.ts';

/** What findings can be filtered by, each value on a page of its own. */
export const findingFacets = ['plan', 'severity', 'rule'] as const;
export type FindingFacet = (typeof findingFacets)[number];

/** A filter of a page. */
export interface FindingFilter {
  readonly facet: FindingFacet;
  readonly value: string;
}

/** The findings that have a value; all without a filter. Worst first. */
export function findingsWith(filter?: FindingFilter): readonly FindingRecord[] {
  return filter === undefined ? findings() : findings().filter((each) => each[filter.facet] === filter.value);
}

/** The values of a filter in their order, with the number of findings: plans and severities all, rules that found some. */
export function findingCounts(
  facet: FindingFacet,
  records: readonly FindingRecord[] = findings(),
): { readonly value: string; readonly count: number }[] {
  const values: Readonly<Record<FindingFacet, readonly string[]>> = {
    plan: plans().map(({ id }) => id),
    severity: severity.options,
    rule: findingRule.options.filter((rule) => findings().some((each) => each.rule === rule)),
  };
  return values[facet].map((value) => ({
    value,
    count: records.filter((each) => each[facet] === value).length,
  }));
}

/** Name of a value of a filter. */
export function findingLabel({ facet, value }: FindingFilter, locale: Locale): string {
  const { enumerations } = wordsIn(locale);
  if (facet === 'plan') return textIn(planOf(value).shortTitle, locale);
  if (facet === 'severity') return enumerations.severities[value as Severity];
  return enumerations.findingRules[value as FindingRule];
}

/** One page a value that findings have, and language, for `getStaticPaths`. */
export function findingPages() {
  const filters = findingFacets.flatMap((facet) =>
    findingCounts(facet)
      .filter(({ count }) => count > 0)
      .map(({ value }) => ({ facet, value })),
  );
  return localePaths().flatMap(({ params }) =>
    filters.map((filter) => ({ params: { ...params, ...filter }, props: { filter } })),
  );
}
