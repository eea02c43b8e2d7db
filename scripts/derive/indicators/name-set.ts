import type { Bilingual } from '../../../src/model/bilingual.ts';
import type { MonitoredSet } from '../../../src/model/monitored-set.ts';
import type { SetWords } from '../../inputs/set-words.ts';

/**
 * Names what values count, in both languages: levels, places and things in the order of the vocabulary, then the printed
 * number of sections.
 *
 * @returns `null` for a set of which nothing is printed
 */
export function nameSet(set: MonitoredSet, words: SetWords): Bilingual | null {
  const named = (['levels', 'places', 'things'] as const).flatMap((kind) =>
    words[kind].filter(({ id }) => set[kind].includes(id)),
  );
  const counts = set.sections === null ? [] : [String(set.sections)];
  if (named.length + counts.length === 0) return null;
  return {
    zh: [...named.map(({ zh }) => zh), ...counts.map((count) => `${count}个（条）`)].join('、'),
    en: [...named.map(({ en }) => en), ...counts].join(', '),
  };
}
