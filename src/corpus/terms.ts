import { parse } from 'yaml';
import { z } from 'zod';
import { headingText } from '../model/heading-text.ts';
import { dataset, plans } from './records.ts';
import { termIndex, type TermIndex, type TermLimits } from '../text/term-index.ts';
import formsFile from '../../content/vocabulary/search-forms.yaml?raw';
import termsFile from '../../content/vocabulary/terms.yaml?raw';

const words = z.array(z.string().min(1));
const termVocabulary = z.strictObject({
  add: words,
  beginnings: words,
  endings: words,
  remove: words,
  keep: words,
});
const searchForms = z.strictObject({ units: z.array(words.min(2)) });

/** Three hundred with five plans. */
const limits: TermLimits = { shared: 225, perPlan: 15 };

let made: TermIndex | undefined;

/**
 * The index of terms of the whole corpus.
 *
 * @throws when a vocabulary file does not have the shape that it must have; the message names it
 */
export function corpusTerms(): TermIndex {
  made ??= termIndex(
    [
      ...dataset('outline').map((heading) => ({ plan: heading.plan, text: headingText(heading) })),
      ...dataset('blocks').map(({ plan, text }) => ({ plan, text })),
    ],
    plans().map(({ id }) => id),
    plans().map(({ region }) => region.zh.replace(/(?<=..)[省市县区]$/u, '')),
    vocabulary('terms', termsFile, termVocabulary),
    vocabulary('search-forms', formsFile, searchForms).units,
    limits,
  );
  return made;
}

function vocabulary<Schema extends z.ZodType>(name: string, file: string, schema: Schema): z.infer<Schema> {
  const result = schema.safeParse(parse(file));
  if (!result.success) {
    throw new Error(
      `content/vocabulary/${name}.yaml is not as it must be.\n${z.prettifyError(result.error)}\nCorrect it there.`,
    );
  }
  return result.data;
}
