import type { TaskSubject } from '../../inputs/task-words.ts';

/** Stands for a word that means something else. */
const mask = '＊';

/**
 * Counts the words of a subject in a text; a pair (`a+b`) counts once, where both are between the same marks.
 *
 * @param text one sentence, or a name
 * @returns how often the subject is named; 0 where it is not
 */
export function namesSubject(text: string, { words, not }: Pick<TaskSubject, 'words' | 'not'>): number {
  const bare = not.reduce((rest, longer) => rest.replaceAll(longer, mask), text);
  const items = bare.split(/[，、；：。]/);
  return words.reduce((sum, word) => {
    const parts = word.split('+');
    if (parts.length > 1) {
      const holds = items.some((item) => parts.every((part) => item.includes(part)));
      return sum + (holds ? 1 : 0);
    }
    return sum + bare.split(word).length - 1;
  }, 0);
}
