import type { BlockRecord } from '../../../src/model/block.ts';
import type { Evidence } from '../../../src/model/evidence.ts';
import { standsIn } from '../../check/quotes.ts';
import { guarded, holds } from '../../inputs/guarded.ts';
import type { SourceText } from '../../inputs/verify-source.ts';

/** A plan's text and blocks, which evidence points to. */
export interface Places {
  readonly source: SourceText;
  readonly blocks: readonly BlockRecord[];
}

/**
 * The block that a line belongs to.
 *
 * @throws Error for a line without a block: callers have read text there, so one must exist
 */
export function blockOf({ source, blocks }: Places, line: number): BlockRecord {
  const block = blocks.find((candidate) => candidate.line <= line && line <= candidate.lineEnd);
  if (!block) throw new Error(`${source.file}:${String(line)} was read, but belongs to no block.`);
  return block;
}

/** Words that a reader quotes from a line. */
interface Quote {
  readonly line: number;
  readonly quote: string;
}

/**
 * Checks that each quotation is in its line.
 *
 * @param list the file with the quotations, for messages
 * @param identity what makes an entry unique; `null` where several entries may quote the same text
 * @throws InputProblem when the words are not there, or the line belongs to no block
 */
export function guardQuotes<Entry extends Quote>(
  { source, blocks }: Places,
  entries: readonly Entry[],
  list: string,
  identity: ((entry: Entry) => string) | null = null,
): void {
  const places = new Map(
    blocks.flatMap(({ line, lineEnd }) =>
      source.lines
        .slice(line - 1, lineEnd)
        .map((text, index): [number, string[]] => [line + index, [text.trim()]]),
    ),
  );
  guarded(entries, {
    ...{ file: source.file, list, kind: 'paragraph, row or note', places, identity },
    ...{ words: ({ quote }) => quote, fits: holds },
  });
}

/** Evidence for a reader's quotation that has passed its guard. */
export function evidenceAt(places: Places, { line, quote }: Quote): Evidence {
  const { id, url } = blockOf(places, line);
  return { plan: places.source.plan, line, lineEnd: line, block: id, url, quote };
}

/** Evidence for a printed cell, which may span several lines. */
export function evidenceOfCell(places: Places, line: number, words: string): Evidence {
  const { source } = places;
  const block = blockOf(places, line);
  let lineEnd = line;
  while (lineEnd < block.lineEnd && !standsIn(source, words, line, lineEnd)) lineEnd += 1;
  return { plan: source.plan, line, lineEnd, block: block.id, url: block.url, quote: words };
}
