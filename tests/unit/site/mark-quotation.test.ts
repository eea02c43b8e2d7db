import { expect, it } from 'vitest';
import { markQuotation } from '../../../src/site/mark-quotation.ts';

/** The pieces as one text, the marked ones in brackets. */
const marked = (quote: string, ...words: readonly string[]): string =>
  markQuotation(quote, words)
    .map(({ text, isMarked }) => (isMarked ? `[${text}]` : text))
    .join('');

it.each([
  [
    'the words one behind the other',
    '500亩，其中300亩，250亩',
    ['500亩', '300亩', '250亩'],
    '[500亩]，其中[300亩]，[250亩]',
  ],
  ['the same words twice, each in its place', '1 85 85', ['85', '85'], '1 [85] [85]'],
  ['words that stand before those named first', '75% 与 85%', ['85%', '75%'], '[75%] 与 [85%]'],
  ['nothing where the words are not there', '500亩', ['600亩'], '500亩'],
  ['no words twice', '500亩', ['500亩', '00亩'], '[500亩]'],
])('a quotation marks %s', (_, quote, words, expected) => {
  expect(marked(quote, ...words)).toBe(expected);
});
