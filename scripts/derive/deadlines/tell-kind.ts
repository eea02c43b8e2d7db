import type { DeadlineKind } from '../../../src/model/deadline.ts';
import type { DeadlineWords } from '../../inputs/deadline-words.ts';

/**
 * Tells whether what is due is something to do or a level to reach.
 *
 * @param task the words that are due; their first clause decides
 * @param statesLevel whether a rate or a class of water stands in that clause
 */
export function tellKind(
  task: string,
  statesLevel: boolean,
  { adverbs, task: tasks, target: targets }: DeadlineWords,
): DeadlineKind {
  let clause = firstClause(task);
  // What begins with its verb names something to do, a share of it too: 完成80%以上排污口排查.
  if (startsWith(clause, tasks) !== undefined) return 'task';
  for (let word = startsWith(clause, adverbs); word !== undefined; word = startsWith(clause, adverbs)) {
    clause = clause.slice(word.length);
    if (startsWith(clause, tasks) !== undefined) return 'task';
  }
  if (statesLevel) return 'target';
  return firstOf(task, tasks) < firstOf(task, targets) ? 'task' : 'target';
}

/** The words up to the first mark. */
export function firstClause(task: string): string {
  return task.slice(0, task.search(/[，；。]|$/u));
}

function startsWith(text: string, words: readonly string[]): string | undefined {
  return words.find((word) => text.startsWith(word));
}

function firstOf(text: string, words: readonly string[]): number {
  return Math.min(...words.map((word) => text.indexOf(word)).map((at) => (at < 0 ? Infinity : at)));
}
