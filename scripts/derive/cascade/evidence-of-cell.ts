import type { BlockRecord } from '../../../src/model/block.ts';
import type { Evidence } from '../../../src/model/evidence.ts';
import type { ComparedNumbers } from './compare-numbers.ts';
import type { Passage } from './find-passages.ts';
import type { Task } from './find-tasks.ts';
import type { Judgement } from './judge-cell.ts';
import { sentencesOf } from './sentences.ts';

/** Passages that a cell quotes at most; the first say most. */
const mostQuoted = 3;

/** The sentence of the task: the one with the first number that is compared, else the first behind its lead. */
export function taskEvidence({ block, text }: Task, numbers: readonly ComparedNumbers[]): Evidence {
  const [first] = numbers;
  const sentences = sentencesOf(text).filter((sentence) => sentence.text !== block.lead);
  const holds = first && sentences.find((sentence) => sentence.text.includes(first.task.source.quote));
  return quote(block, (holds ?? sentences[0])?.text ?? block.text);
}

/** The sentences of the other plan: those of the numbers, then those that speak of the subject, a block once. */
export function evidenceOf({ passages }: Judgement, numbers: readonly ComparedNumbers[]): Evidence[] {
  const ofNumbers = numbers.map(({ local }) => local.source);
  const ofWords = passages.map(({ block, sentences }) => quote(block, quotedOf(block, sentences)));
  const all = [...ofNumbers, ...ofWords];
  const once = all.filter(({ block }, at) => all.findIndex((each) => each.block === block) === at);
  return once.slice(0, Math.max(mostQuoted, ofNumbers.length));
}

/** The sentence behind the lead, where there is one: the lead only names the thing. */
function quotedOf({ lead }: BlockRecord, sentences: Passage['sentences']): string {
  const said = sentences.filter(({ text }) => text !== lead);
  return (said[0] ?? sentences[0])?.text ?? '';
}

function quote({ plan, line, lineEnd, id, url }: BlockRecord, words: string): Evidence {
  return { plan, line, lineEnd, block: id, url, quote: words };
}
