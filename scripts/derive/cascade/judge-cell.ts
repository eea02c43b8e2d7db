import type { CascadeVerdict } from '../../../src/model/cascade.ts';
import type { ComparedNumbers } from './compare-numbers.ts';
import { hasSubstance, type Passage } from './find-passages.ts';

/** This many paragraphs that each name a subject with some likeness to the task are more than a mention. */
const severalMentions = 3;
const leastMention = 2;

/** What a plan has of a task: the verdict, and what it rests on. */
export interface Judgement {
  readonly verdict: CascadeVerdict;
  /** What decided: the numbers, or the words. */
  readonly by: 'numbers' | 'words';
  /** The passages that show it, what says most first. */
  readonly passages: readonly Passage[];
}

/**
 * Judges what became of a task in a plan. Numbers that compare come first: the first of the task that is stricter or
 * weaker decides. Without them the words decide: substance, a mention, or nothing.
 *
 * @param numbers in the order of the task
 * @param passages what the plan says on the subject, what says most first
 */
export function judgeCell(numbers: readonly ComparedNumbers[], passages: readonly Passage[]): Judgement {
  const compared = numbers.filter(({ result }) => ['stricter', 'equal', 'weaker'].includes(result));
  if (compared.length > 0) {
    const decides = compared.find(({ result }) => result !== 'equal');
    const verdict = !decides ? 'echoed' : decides.result === 'stricter' ? 'tightened' : 'loosened';
    return { verdict, by: 'numbers', passages: passages.filter(hasSubstance) };
  }
  const strong = passages.filter(hasSubstance);
  // An amount of the same measure shows that the thing is done here too, whatever else is said of it.
  if (strong.length === 0 && numbers.some(({ result }) => result === 'amount')) {
    return { verdict: 'echoed', by: 'numbers', passages };
  }
  if (strong.length > 0) return { verdict: 'echoed', by: 'words', passages: strong };
  const mentions = passages.filter(({ isGeneral, likeness }) => !isGeneral && likeness.sum >= leastMention);
  if (mentions.length >= severalMentions) return { verdict: 'echoed', by: 'words', passages: mentions };
  return { verdict: passages.length > 0 ? 'named' : 'absent', by: 'words', passages };
}
