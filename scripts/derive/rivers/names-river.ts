import type { River } from '../../inputs/river-words.ts';

/** Stands for a word that only contains the name. */
const mask = '＊';

/** Whether a text names a river: not inside a longer name, nor in a word that means something else. */
export function namesRiver(
  text: string,
  { names, not }: Pick<River, 'names' | 'not'>,
  others: readonly string[],
): boolean {
  const longer = others.filter((other) => names.some((name) => other !== name && other.includes(name)));
  const bare = [...longer, ...not].reduce((rest, word) => rest.replaceAll(word, mask), text);
  return names.some((name) => bare.includes(name));
}
