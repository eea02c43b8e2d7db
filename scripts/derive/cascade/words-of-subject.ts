import type { TaskSubject } from '../../inputs/task-words.ts';

/** Stands for a word that means something else. */
const mask = '＊';

/**
 * Counts the words of a subject in a text; a pair (`a+b`) counts once, where both are there.
 *
 * @param text one sentence, or a name
 * @returns how often the subject is named; 0 where it is not
 */
export function namesSubject(text: string, { words, not }: Pick<TaskSubject, 'words' | 'not'>): number {
  const bare = not.reduce((rest, longer) => rest.replaceAll(longer, mask), text);
  return words.reduce((sum, word) => {
    const parts = word.split('+');
    if (parts.length > 1) return sum + (parts.every((part) => bare.includes(part)) ? 1 : 0);
    return sum + bare.split(word).length - 1;
  }, 0);
}
