import type { Evidence } from '../../src/model/evidence.ts';
import { excerpt, InputProblem } from '../inputs/problem.ts';
import { printedWords } from '../inputs/printed-text.ts';
import type { SourceText } from '../inputs/verify-source.ts';

/** Whether these lines of the source contain the words, white space aside. */
export function standsIn(source: SourceText, quote: string, line: number, lineEnd: number): boolean {
  return printedWords(source.lines.slice(line - 1, lineEnd).join('')).includes(printedWords(quote));
}

/**
 * Checks that each quotation is printed in the lines it cites.
 *
 * @throws InputProblem for the first that does not
 */
export function checkQuotes(source: SourceText, evidence: Iterable<Evidence>): void {
  for (const { plan, quote, line, lineEnd, block } of evidence) {
    if (plan === source.plan && line <= lineEnd && standsIn(source, quote, line, lineEnd)) continue;
    throw new InputProblem(
      { file: source.file, line },
      `The quotation “${excerpt(quote)}” of ${block} is not in lines ${String(line)} to ${String(lineEnd)}.`,
      'A derived record must quote what is printed: fix the stage that made it.',
    );
  }
}
