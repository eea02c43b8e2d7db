import { type ParallelVocabulary, parallelVocabulary } from '../model/parallel-words.ts';
import { parseVocabulary } from './vocabulary.ts';
import file from '../../content/vocabulary/parallels.yaml?raw';

let words: ParallelVocabulary | undefined;

/**
 * The words by which shared wording is read.
 *
 * @throws when the vocabulary file is not valid; the message names it
 */
export function parallelWords(): ParallelVocabulary {
  words ??= parseVocabulary('parallels', file, parallelVocabulary);
  return words;
}
