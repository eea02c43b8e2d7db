import type { BlockRecord } from '../../../src/model/block.ts';
import { headingText } from '../../../src/model/heading-text.ts';
import type { OutlineRecord } from '../../../src/model/outline.ts';
import type { StatementRecord } from '../../../src/model/statement.ts';
import type { StatementWords } from '../../inputs/statement-words.ts';
import type { StatementDecision } from '../../inputs/statement-decisions.ts';
import type { SourceText } from '../../inputs/verify-source.ts';
import { addedQuantities, applyDecisions, type DecidedStatement } from './apply-decisions.ts';
import type { createIds } from '../document/stable-ids.ts';
import type { PlanRecords } from '../records/plan-records.ts';
import { quantityGrammar } from './find-quantities.ts';
import type { Period } from './find-years.ts';
import type { Above } from './inherited-year.ts';
import { readStatements } from './read-statements.ts';

/**
 * Reads the quantitative statements of a plan’s paragraphs by rule, and applies what a reader decided about them.
 *
 * @param records of one plan
 * @param ids of the same plan
 * @param source the plan’s text, for messages
 * @returns statements in the order of the text; those of one block by the place of their values
 * @throws InputProblem for a decision that does not fit what is printed or read
 */
export function deriveStatements(
  { outline, blocks }: PlanRecords,
  period: Period,
  words: StatementWords,
  ids: ReturnType<typeof createIds>,
  decisions: readonly StatementDecision[],
  source: Pick<SourceText, 'file'>,
): DecidedStatement[] {
  const grammar = quantityGrammar(words);
  const headings = new Map(outline.map((heading) => [heading.id, heading]));
  const running = blocks.filter(({ kind }) => kind === 'paragraph');
  const introductions = new Map<string, BlockRecord[]>();
  for (const block of running) {
    if (block.section === null || block.table !== null) continue;
    introductions.set(block.section, [...(introductions.get(block.section) ?? []), block]);
  }
  const statements = running.flatMap((block): StatementRecord[] => {
    const own = decisions.filter(({ line }) => block.line <= line && line <= block.lineEnd);
    const passage = {
      text: block.text,
      above: aboveOf(block, headings, introductions),
      isBox: block.table !== null,
      added: addedQuantities(block, own, source),
    };
    return readStatements(passage, grammar, period).map(({ start, end, quote, ...read }) => ({
      id: ids('statement', `${quote}|${read.raw}`, block.id),
      plan: block.plan,
      ...read,
      actor: actorOf(block.text),
      box: block.table,
      indicator: null,
      topic: block.topic,
      basis: 'rule' as const,
      source: {
        ...{ plan: block.plan, line: block.line, lineEnd: block.lineEnd, block: block.id, url: block.url },
        ...{ quote, start, end },
      },
    }));
  });
  return applyDecisions(statements, decisions, source);
}

/** The headings over a block, from the chapter down, each with the paragraphs below it that come before the block. */
function aboveOf(
  block: BlockRecord,
  headings: ReadonlyMap<string, OutlineRecord>,
  introductions: ReadonlyMap<string, readonly BlockRecord[]>,
): Above[] {
  const chain: Above[] = [];
  let id = block.section;
  while (id !== null) {
    const heading = headings.get(id);
    if (!heading) break;
    const paragraphs = (introductions.get(id) ?? []).filter(({ line }) => line < block.line);
    chain.unshift({ heading: headingText(heading), paragraphs: paragraphs.map(({ text }) => text) });
    id = heading.parent;
  }
  return chain;
}

/** Who leads, as printed in brackets at the end of a paragraph: （市水利局牵头，…）. */
function actorOf(text: string): string | null {
  return /（([^（）]{2,60}?)(?:按职责分工)?牵头[^（）]*）\s*$/u.exec(text)?.[1] ?? null;
}
