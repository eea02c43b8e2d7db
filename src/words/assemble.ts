import type { Words } from './dictionary.ts';
import * as model from './zh/index.ts';

/**
 * Assembles the dictionary of a language from the exports of the files in its folder.
 *
 * @param language name of the folder below `src/words`
 * @param fallback the dictionary from which a language takes what its folder does not have yet; none for a language that
 *   must be complete
 * @throws when a file that exists for Chinese is missing, and there is no fallback
 */
export function assembleWords(
  language: string,
  files: readonly Readonly<Record<string, unknown>>[],
  fallback: Words | null = null,
): Words {
  const exported = Object.assign({}, ...files) as Readonly<Record<string, unknown>>;
  const names = Object.keys(model);
  if (fallback !== null) return completed(exported, fallback) as Words;
  const missing = names.filter((name) => exported[name] === undefined);
  if (missing.length > 0) {
    throw new Error(
      `No file in src/words/${language} exports ${missing.join(', ')}, which src/words/zh/index.ts lists. ` +
        'Translate the file of that name in src/words/zh.',
    );
  }
  return Object.fromEntries(names.map((name) => [name, exported[name]])) as unknown as Words;
}

/** The words of a language, and those of another one wherever it has none. */
function completed(own: unknown, fallback: unknown): unknown {
  if (own === undefined) return fallback;
  if (!isGroup(own) || !isGroup(fallback)) return own;
  return Object.fromEntries(
    Object.entries(fallback).map(([name, words]) => [name, completed(own[name], words)]),
  );
}

/** Whether words are a group of named words: not a text, a function or a list. */
function isGroup(words: unknown): words is Readonly<Record<string, unknown>> {
  return typeof words === 'object' && words !== null && !Array.isArray(words);
}
