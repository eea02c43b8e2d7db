import type { DeadlineRecord } from '../../../src/model/deadline.ts';
import { headingText } from '../../../src/model/heading-text.ts';
import type { StatementRecord } from '../../../src/model/statement.ts';
import type { DeadlineWords } from '../../inputs/deadline-words.ts';
import type { PlanInput } from '../../inputs/inputs.ts';
import type { StatementWords } from '../../inputs/statement-words.ts';
import { createIds } from '../document/stable-ids.ts';
import { headingsOver } from '../records/headings-over.ts';
import type { PlanRecords } from '../records/plan-records.ts';
import { partOf } from '../statements/read-time.ts';
import { readDeadlines, type ReadDeadline } from './read-deadlines.ts';
import { firstClause, tellKind } from './tell-kind.ts';

/** The words that the deadlines are read by: their own, and those of headings that look back. */
export interface DeadlineVocabulary {
  readonly deadlines: DeadlineWords;
  readonly statements: StatementWords;
}

/**
 * Reads the deadlines of a plan's paragraphs, those in boxes too.
 *
 * @param statements of the same plan: a deadline names those that stand in it
 * @returns deadlines in the order of the text
 */
export function deriveDeadlines(
  { source, facts }: Pick<PlanInput, 'source' | 'facts'>,
  { outline, blocks }: Pick<PlanRecords, 'outline' | 'blocks'>,
  statements: readonly StatementRecord[],
  words: DeadlineVocabulary,
): DeadlineRecord[] {
  const ids = createIds(source.plan);
  const headings = new Map(outline.map((heading) => [heading.id, heading]));
  return blocks
    .filter(({ kind }) => kind === 'paragraph')
    .flatMap((block) => {
      const above = headingsOver(block, headings).map((heading) => ({ heading: headingText(heading) }));
      const part = partOf({ above }, words.statements, facts.period);
      const isGoal = words.deadlines.goalHeadings.some((word) =>
        above.some(({ heading }) => heading.includes(word)),
      );
      return readDeadlines(block.text, { part, isGoal }, facts.period, words.deadlines).map((read) => {
        const { start, end, quote, ...fields } = read;
        const inside = statements.filter((each) => each.source.block === block.id && lies(each, read));
        const indicators = [...new Set(inside.flatMap(({ indicator }) => indicator ?? []))];
        const record: DeadlineRecord = {
          id: ids('deadline', quote, block.id),
          plan: block.plan,
          ...fields,
          kind: isGoal ? 'target' : tellKind(read.task, beginsWithLevel(read, inside), words.deadlines),
          indicator: indicators.length === 1 ? (indicators[0] ?? null) : null,
          statements: inside.map(({ id }) => id),
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
        };
        return record;
      });
    });
}

/** Whether the first clause of what is due states a level: 节水型企业建成率不低于40%. */
function beginsWithLevel({ task, quote, start }: ReadDeadline, inside: readonly StatementRecord[]): boolean {
  const from = start + quote.length - task.length;
  const end = from + firstClause(task).length;
  return inside.some(
    ({ kind, source }) => source.start < end && source.end > from && (kind === 'rate' || kind === 'class'),
  );
}

function lies({ source }: StatementRecord, { start, end }: ReadDeadline): boolean {
  return start <= source.start && source.start < end;
}
