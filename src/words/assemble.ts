import type { Words } from './dictionary.ts';
import * as model from './zh/index.ts';

/**
 * Assembles the dictionary of a language from the exports of the files in its folder.
 *
 * @param language name of the folder below `src/words`
 * @throws when a file that exists for Chinese is missing
 */
export function assembleWords(language: string, files: readonly Readonly<Record<string, unknown>>[]): Words {
  const exported = Object.assign({}, ...files) as Readonly<Record<string, unknown>>;
  const names = Object.keys(model);
  const missing = names.filter((name) => exported[name] === undefined);
  if (missing.length > 0) {
    throw new Error(
      `No file in src/words/${language} exports ${missing.join(', ')}, which src/words/zh/index.ts lists. ` +
        'Translate the file of that name in src/words/zh.',
    );
  }
  return Object.fromEntries(names.map((name) => [name, exported[name]])) as unknown as Words;
}
