import type { TaskSubject, TaskWords } from '../../inputs/task-words.ts';
import type { Task } from './find-tasks.ts';
import { pairsOf, type Rarity } from './rarity.ts';
import { sentencesOf } from './sentences.ts';
import { namesSubject } from './words-of-subject.ts';

/** How much it counts where a subject is named. */
const worth = { lead: 6, title: 2, first: 2, sentence: 1, word: 0.1 } as const;

/**
 * The subject of a task: of those that it names, the one that its lead, its title and its sentences name most.
 *
 * @returns `null` for a task that names none of the vocabulary
 */
export function subjectOfTask({ block, title, text }: Task, { subjects }: TaskWords): TaskSubject | null {
  const sentences = sentencesOf(text);
  const [first] = sentences.filter(({ text: each }) => each !== block.lead);
  const scored = subjects.map((subject) => {
    const names = (words: string | null): number =>
      words !== null && namesSubject(words, subject) > 0 ? 1 : 0;
    const score =
      worth.lead * names(block.lead) +
      worth.title * names(title) +
      worth.first * names(first?.text ?? null) +
      sentences.reduce((sum, sentence) => sum + worth.sentence * names(sentence.text), 0) +
      worth.word * namesSubject(text, subject);
    return { subject, score };
  });
  const best = scored.reduce((a, b) => (b.score > a.score ? b : a), {
    subject: null as TaskSubject | null,
    score: 0,
  });
  return best.subject;
}

/** Pairs of characters by which a task is looked for that names no known subject. */
const mostWords = 2;

/** The rarest pairs of characters of a task’s name, as words to look for. */
export function wordsOfName(
  { name }: Pick<Task, 'name'>,
  rarity: Rarity,
): Pick<TaskSubject, 'words' | 'not'> {
  const pairs = [...pairsOf(name)].sort((a, b) => rarity(b) - rarity(a) || (a < b ? -1 : 1));
  return { words: pairs.slice(0, mostWords), not: [] };
}
