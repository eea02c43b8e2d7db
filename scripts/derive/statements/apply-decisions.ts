import type { BlockRecord } from '../../../src/model/block.ts';
import type { StatementRecord } from '../../../src/model/statement.ts';
import { planFiles } from '../../inputs/inputs.ts';
import { printedWords } from '../../inputs/printed-text.ts';
import { excerpt, InputProblem } from '../../inputs/problem.ts';
import type { StatementDecision } from '../../inputs/statement-decisions.ts';
import type { SourceText } from '../../inputs/verify-source.ts';
import type { Quantity } from './quantity.ts';

/** A statement, and what a reader decided about it. */
export interface DecidedStatement {
  readonly statement: StatementRecord;
  readonly decision: StatementDecision | null;
}

const file = planFiles.statements;

/**
 * Finds in a block the words that a reader added as statements.
 *
 * @param decisions those on the lines of the block
 * @throws InputProblem when the words are not printed there
 */
export function addedQuantities(
  block: Pick<BlockRecord, 'text' | 'line'>,
  decisions: readonly StatementDecision[],
  source: Pick<SourceText, 'file'>,
): Quantity[] {
  return decisions.flatMap(({ add, of = '', line }) => {
    if (add === undefined) return [];
    const after = block.text.indexOf(of);
    const start = after < 0 ? -1 : block.text.indexOf(add, after);
    if (start < 0) {
      throw new InputProblem(
        { file: source.file, line },
        `The plan’s ${file} adds “${excerpt(add)}”${of === '' ? '' : ` behind “${excerpt(of)}”`}, but these words are not printed here.`,
        `Copy the words from the text into ${file}, or take the entry out.`,
      );
    }
    return [wordsQuantity(add, start)];
  });
}

function wordsQuantity(raw: string, start: number): Quantity {
  const end = start + raw.length;
  return {
    ...{ start, end, raw, value: null, valueHigh: null, unit: null, comparator: null, sort: 'words' },
    ...{ within: false, inChinese: false, numberStart: start },
  };
}

/**
 * Applies what a reader decided to the statements that the rules read.
 *
 * @param statements of one plan, those added by the reader included
 * @returns statements in their order, without those that are none
 * @throws InputProblem for a decision whose value was not read in its line, for one that fits several statements, and
 *   for two on the same statement
 */
export function applyDecisions(
  statements: readonly StatementRecord[],
  decisions: readonly StatementDecision[],
  source: Pick<SourceText, 'file'>,
): DecidedStatement[] {
  const decided = new Map<string, StatementDecision>();
  for (const decision of decisions) {
    const { id, raw } = findStatement(statements, decision, source);
    if (decided.has(id)) {
      throw new InputProblem(
        { file: source.file, line: decision.line },
        `The plan’s ${file} has two entries for the statement “${excerpt(raw)}”.`,
        `Keep one of them; where the line has the value twice, tell them apart with \`of\`.`,
      );
    }
    decided.set(id, decision);
  }
  return statements.flatMap((statement): DecidedStatement[] => {
    const decision = decided.get(statement.id) ?? null;
    if (decision === null) return [{ statement, decision }];
    return decision.not === undefined ? [{ statement: decide(statement, decision), decision }] : [];
  });
}

function findStatement(
  statements: readonly StatementRecord[],
  { line, raw, add, of }: StatementDecision,
  { file: text }: Pick<SourceText, 'file'>,
): StatementRecord {
  const value = raw ?? add ?? '';
  const here = statements.filter(({ source }) => source.line <= line && line <= source.lineEnd);
  const same = here.filter((each) => printedWords(each.raw) === printedWords(value));
  const has = (words: string): boolean => of !== undefined && printedWords(words).includes(printedWords(of));
  const named = same.filter(({ subject }) => has(subject));
  const quoted = named.length > 0 ? named : same.filter(({ source }) => has(source.quote));
  // What is added was looked up behind `of` when it was added.
  const found = of === undefined || (add !== undefined && same.length === 1) ? same : quoted;
  const [only] = found;
  if (only && found.length === 1) return only;
  throw new InputProblem(
    { file: text, line },
    found.length > 1
      ? `The plan’s ${file} names the value “${value}”, which ${String(found.length)} statements of this line have: ${found.map(({ subject }) => excerpt(subject)).join(' | ')}.`
      : `The plan’s ${file} expects the value “${value}”${of === undefined ? '' : ` of “${excerpt(of)}”`} here, but the statements of this line are: ${here.map((each) => `${each.raw} (${excerpt(each.subject)})`).join(', ') || 'none'}.`,
    found.length > 1
      ? `Add \`of\` with words of the one that is meant.`
      : `Correct the value or the line in ${file}, or take the entry out: the words may have changed, or the rules now read them otherwise.`,
  );
}

/** The fields of a statement of which a reader may say something else than the rules. */
const decidedFields = [
  ...(['subject', 'object', 'comparator', 'value', 'unit', 'year', 'yearBasis'] as const),
  ...(['time', 'kind', 'relative', 'strength', 'indicator'] as const),
];

/** The statement with what the reader says; what he is silent on stays as the rules read it. */
function decide(statement: StatementRecord, decision: StatementDecision): StatementRecord {
  const said = decidedFields.flatMap((field) =>
    decision[field] === undefined ? [] : [[field, decision[field]] as const],
  );
  return { ...statement, ...(Object.fromEntries(said) as Partial<StatementRecord>), basis: 'reader' };
}
