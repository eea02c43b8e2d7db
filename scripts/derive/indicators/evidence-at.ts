import type { BlockRecord } from '../../../src/model/block.ts';
import type { Evidence } from '../../../src/model/evidence.ts';
import { standsIn } from '../../check/quotes.ts';
import { excerpt, InputProblem } from '../../inputs/problem.ts';
import type { SourceText } from '../../inputs/verify-source.ts';

/** A plan's text and its blocks: where words can be pointed at. */
export interface Places {
  readonly source: SourceText;
  readonly blocks: readonly BlockRecord[];
}

/** The block that a line belongs to. */
export function blockAt({ blocks }: Places, line: number): BlockRecord | undefined {
  return blocks.find((block) => block.line <= line && line <= block.lineEnd);
}

/**
 * Points at words that a reader quotes from a line.
 *
 * @param entry what quotes them, for the message (“A remark”)
 * @param file name of the file that quotes them, for the message (“table-decisions.yaml”)
 * @throws InputProblem when the words do not stand there, or the line belongs to no block
 */
export function evidenceAt(
  places: Places,
  line: number,
  quote: string,
  { entry, file }: { entry: string; file: string },
): Evidence {
  const { source } = places;
  const block = blockAt(places, line);
  if (block && standsIn(source, quote, line, line)) {
    return { plan: source.plan, line, lineEnd: line, block: block.id, url: block.url, quote };
  }
  const elsewhere = source.lines.findIndex((_, index) => standsIn(source, quote, index + 1, index + 1)) + 1;
  throw new InputProblem(
    { file: source.file, line },
    `${entry} quotes “${excerpt(quote)}” from this line, but it reads “${excerpt(source.lines[line - 1]?.trim() || 'nothing')}”.`,
    elsewhere > 0
      ? `The words stand in line ${String(elsewhere)}: correct the line in the plan’s ${file}.`
      : `The words stand nowhere in the text: correct the quotation in the plan’s ${file}.`,
  );
}

/** Points at a printed cell, which may go on over several lines. */
export function evidenceOfCell(places: Places, line: number, words: string): Evidence {
  const { source } = places;
  const block = blockAt(places, line);
  if (!block) throw new Error(`${source.file}:${String(line)} holds a cell, but belongs to no block.`);
  let lineEnd = line;
  while (lineEnd < block.lineEnd && !standsIn(source, words, line, lineEnd)) lineEnd += 1;
  return { plan: source.plan, line, lineEnd, block: block.id, url: block.url, quote: words };
}
