import type { BlockRecord } from '../../../src/model/block.ts';
import { headingText } from '../../../src/model/heading-text.ts';
import type { OutlineRecord } from '../../../src/model/outline.ts';
import type { StatementRecord } from '../../../src/model/statement.ts';
import { type PlanInput, planFiles } from '../../inputs/inputs.ts';
import { excerpt, InputProblem } from '../../inputs/problem.ts';
import type { StatementWords } from '../../inputs/statement-words.ts';
import { createIds } from '../document/stable-ids.ts';
import { headingsOver } from '../records/headings-over.ts';
import type { PlanRecords } from '../records/plan-records.ts';
import { addedQuantities, applyDecisions, type DecidedStatement } from './apply-decisions.ts';
import { type QuantityGrammar, quantityGrammar } from './find-quantities.ts';
import type { Above } from './inherited-year.ts';
import { readStatements } from './read-statements.ts';
import { findUnknownUnit } from './unknown-unit.ts';

/**
 * Reads the quantitative statements of a plan’s paragraphs by rule, and applies what a reader decided about them.
 *
 * @param input of one plan: its text (for messages), its period, and the decisions
 * @param records of the same plan
 * @returns statements in the order of the text; those of one block by the place of their values
 * @throws InputProblem for a decision that does not fit what is printed or read, for a unit that nobody knows, and for a
 *   year outside 1949–2100 that no decision corrects
 */
export function deriveStatements(
  {
    source,
    facts,
    statements: { statements: decisions },
  }: Pick<PlanInput, 'source' | 'facts' | 'statements'>,
  { outline, blocks }: Pick<PlanRecords, 'outline' | 'blocks'>,
  words: StatementWords,
): DecidedStatement[] {
  const ids = createIds(source.plan);
  const grammar = quantityGrammar(words);
  const headings = new Map(outline.map((heading) => [heading.id, heading]));
  const running = blocks.filter(({ kind }) => kind === 'paragraph');
  const introductions = new Map<string, BlockRecord[]>();
  for (const block of running) {
    if (block.section === null || block.table !== null) continue;
    introductions.set(block.section, [...(introductions.get(block.section) ?? []), block]);
  }
  const statements = running.flatMap((block): StatementRecord[] => {
    checkUnits(block, source.file, grammar);
    const own = decisions.filter(({ line }) => block.line <= line && line <= block.lineEnd);
    const passage = {
      text: block.text,
      above: aboveOf(block, headings, introductions),
      isBox: block.table !== null,
      added: addedQuantities(block, own, source),
    };
    return readStatements(passage, grammar, facts.period).map(({ start, end, quote, ...read }) => ({
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
  const decided = applyDecisions(statements, decisions, source);
  for (const { statement } of decided) checkYears(statement, source.file);
  return decided;
}

/** Stops at a unit that nobody knows: it would be left out, or read as another one. */
function checkUnits({ text, line }: BlockRecord, file: string, grammar: QuantityGrammar): void {
  const unknown = findUnknownUnit(text, grammar);
  if (unknown === null) return;
  throw new InputProblem(
    { file, line },
    `The unit “${unknown.unit}” of “${unknown.phrase}” is unknown.`,
    'Add it to content/vocabulary/statements.yaml: what is before the stroke to `measures`, what is behind it to `perUnits`.',
  );
}

/** Stops at a year that no plan means: a slip of the text, which stays as it was received. */
function checkYears({ raw, year, relative, source }: StatementRecord, file: string): void {
  const odd = [year, relative?.baseYear ?? null].find(
    (each) => each !== null && (each < 1949 || each > 2100),
  );
  if (odd === undefined || odd === null) return;
  throw new InputProblem(
    { file, line: source.line },
    `The year ${String(odd)} of the statement “${excerpt(source.quote)}” is outside 1949–2100.`,
    `The text stays as received: say in the plan’s ${planFiles.statements} which year is meant of “${raw}” (\`year\`, \`relative\`; \`null\` for none).`,
  );
}

/** The headings over a block, from the chapter down, each with the paragraphs below it that come before the block. */
function aboveOf(
  block: BlockRecord,
  headings: ReadonlyMap<string, OutlineRecord>,
  introductions: ReadonlyMap<string, readonly BlockRecord[]>,
): Above[] {
  return headingsOver(block, headings).map((heading) => {
    const paragraphs = (introductions.get(heading.id) ?? []).filter(({ line }) => line < block.line);
    return { heading: headingText(heading), paragraphs: paragraphs.map(({ text }) => text) };
  });
}

/** Who leads, as printed in brackets at the end of a paragraph: （市水利局牵头，…）. */
function actorOf(text: string): string | null {
  return /（([^（）]{2,60}?)(?:按职责分工)?牵头[^（）]*）\s*$/u.exec(text)?.[1] ?? null;
}
