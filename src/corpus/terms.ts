import { headingText } from '../model/heading-text.ts';
import { searchForms } from '../model/search-forms.ts';
import { termLists } from '../model/term-lists.ts';
import { dataset, plans } from './records.ts';
import { corpusTermLimits, termIndex, type TermIndex } from '../text/term-index.ts';
import { parseVocabulary } from './vocabulary.ts';
import formsFile from '../../content/vocabulary/search-forms.yaml?raw';
import termsFile from '../../content/vocabulary/terms.yaml?raw';

let made: TermIndex | undefined;

/**
 * The index of terms of the whole corpus.
 *
 * @throws when a vocabulary file is not valid; the message names it
 */
export function corpusTerms(): TermIndex {
  made ??= termIndex(
    [
      ...dataset('outline').map((heading) => ({ plan: heading.plan, text: headingText(heading) })),
      ...dataset('blocks').map(({ plan, text }) => ({ plan, text })),
    ],
    plans().map(({ id }) => id),
    plans().map(({ region }) => region.zh.replace(/(?<=..)[省市县区]$/u, '')),
    parseVocabulary('terms', termsFile, termLists),
    parseVocabulary('search-forms', formsFile, searchForms).units,
    corpusTermLimits,
  );
  return made;
}
