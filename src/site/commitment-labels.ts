import { dataset, plan as planOf } from '../corpus/records.ts';
import { textIn } from '../model/bilingual.ts';
import type { Locale } from '../model/locales.ts';
import type { CommitmentRecord } from '../model/commitment.ts';
import type { StatementStrength } from '../model/statement.ts';
import { wordsIn } from '../words/words.ts';
import { noValue, type Facet } from './commitment-query.ts';

/** Name of a value of a facet, in a language. */
export function facetLabel(facet: Facet, value: string, locale: Locale): string {
  const { commitments: words, enumerations } = wordsIn(locale);
  if (value === noValue) return words.filters.none[facet as keyof typeof words.filters.none];
  const nameIn = (name: 'topics' | 'indicators'): string => {
    const found = dataset(name).find(({ id }) => id === value);
    return found === undefined ? value : textIn(found.name, locale);
  };
  switch (facet) {
    case 'plan':
      return textIn(planOf(value).shortTitle, locale);
    case 'topic':
      return nameIn('topics');
    case 'indicator':
      return nameIn('indicators');
    case 'kind':
      return enumerations.statementKinds[value as CommitmentRecord['kind']];
    case 'strength':
      return enumerations.strengths[value as StatementStrength];
    case 'year':
      return words.yearIn(value);
  }
}

/** Title of the page of all commitments, or of those with one value. */
export function commitmentsTitle(locale: Locale, facet?: Facet, value?: string): string {
  const words = wordsIn(locale).commitments;
  return facet === undefined || value === undefined
    ? words.title
    : words.titleOf(facetLabel(facet, value, locale));
}
