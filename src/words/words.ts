import { locales, type Locale } from '../model/locales.ts';
import { assembleWords } from './assemble.ts';
import type { Words } from './dictionary.ts';

const files = import.meta.glob<Readonly<Record<string, unknown>>>('./*/*.ts', { eager: true });

const dictionaries = new Map(
  locales.map((locale) => {
    const own = Object.keys(files).filter((path) => path.startsWith(`./${locale}/`));
    return [
      locale,
      assembleWords(
        locale,
        own.map((path) => files[path] ?? {}),
      ),
    ];
  }),
);

/**
 * The interface's words in a language. Not for browser scripts, which would then include all words of all
 * languages: see `chart-words.ts`.
 */
export function wordsIn(locale: Locale): Words {
  return dictionaries.get(locale) as Words;
}
