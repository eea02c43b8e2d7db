import type { ConsequenceRecord } from '../../../src/model/consequence.ts';
import { headingText } from '../../../src/model/heading-text.ts';
import type { ConsequenceWords } from '../../inputs/consequence-words.ts';
import type { PlanInput } from '../../inputs/inputs.ts';
import type { StatementWords } from '../../inputs/statement-words.ts';
import { createIds } from '../document/stable-ids.ts';
import { headingsOver } from '../records/headings-over.ts';
import type { PlanRecords } from '../records/plan-records.ts';
import { partOf } from '../statements/read-time.ts';
import { readConsequences } from './read-consequences.ts';

/** The words that consequences are read by: their own, and those of headings that look back. */
export interface ConsequenceVocabulary {
  readonly consequences: ConsequenceWords;
  readonly statements: StatementWords;
}

/**
 * Reads the consequences that a plan’s paragraphs and table rows name, except where it looks back or tells how things are.
 *
 * @returns consequences in the order of the text
 */
export function deriveConsequences(
  { source, facts }: Pick<PlanInput, 'source' | 'facts'>,
  { outline, blocks }: Pick<PlanRecords, 'outline' | 'blocks'>,
  words: ConsequenceVocabulary,
): ConsequenceRecord[] {
  const ids = createIds(source.plan);
  const headings = new Map(outline.map((heading) => [heading.id, heading]));
  return blocks
    .filter(({ kind }) => kind === 'paragraph' || kind === 'row')
    .filter((block) => {
      const above = headingsOver(block, headings).map((heading) => ({ heading: headingText(heading) }));
      return partOf({ above }, words.statements, facts.period) === 'ahead';
    })
    .flatMap((block) =>
      readConsequences(block.text, words.consequences).map(
        ({ who, measures, trigger, strength, quote, start, end }): ConsequenceRecord => ({
          id: ids('consequence', quote, block.id),
          plan: block.plan,
          who,
          measures: measures.map(({ measure }) => measure.id),
          measureNames: {
            zh: measures.map(({ measure }) => measure.zh),
            en: measures.map(({ measure }) => measure.en),
          },
          words: measures.map((each) => each.words),
          trigger,
          strength,
          topic: block.topic,
          basis: 'rule',
          source: {
            ...{
              plan: block.plan,
              line: block.line,
              lineEnd: block.lineEnd,
              block: block.id,
              url: block.url,
            },
            ...{ quote, start, end },
          },
        }),
      ),
    );
}
