import type { BlockRecord } from '../../../src/model/block.ts';
import type { Evidence } from '../../../src/model/evidence.ts';
import { squeeze } from '../../../src/text/squeeze.ts';
import type { OutcomeWords } from '../../inputs/outcome-words.ts';

/**
 * Finds the sentence in which a plan itself says that a target was missed, or why a value is worse: one that names the
 * measure, whole or without what is in brackets, and has a word of admission.
 *
 * @param name of the measure, as the table prints it
 * @param blocks of the plan; those of running text and notes are read
 */
export function findAdmission(
  name: string,
  blocks: readonly BlockRecord[],
  { admits }: Pick<OutcomeWords, 'admits'>,
): Evidence | null {
  const wanted = squeeze(name).replaceAll(/（[^）]*）/gu, '');
  for (const { kind, text, plan, line, lineEnd, id, url } of blocks) {
    if (kind !== 'paragraph' && kind !== 'note') continue;
    const sentence = text
      .split(/(?<=[。；\n])/u)
      .find((each) => squeeze(each).includes(wanted) && admits.some((word) => each.includes(word)));
    if (sentence !== undefined) return { plan, line, lineEnd, block: id, url, quote: sentence.trim() };
  }
  return null;
}
