import type { ParallelSide } from '../../../src/model/parallel.ts';
import type { Passage } from './segments-of.ts';
import type { Span } from './snap-to-clauses.ts';

const closers: Readonly<Record<string, string>> = {
  '“': '”',
  '‘': '’',
  '（': '）',
  '(': ')',
  '《': '》',
  '「': '」',
  '〔': '〕',
};
const openers = new Map(Object.entries(closers).map(([opener, closer]) => [closer, opener]));
const marks = { opening: /[“‘（(《「〔]+$/u, closing: /^[”’）)》」〕]+/u, ending: /^[。；！？]/u } as const;

/**
 * The printed text of a stretch, including surrounding quotation marks and brackets if both marks of the pair are in
 * the quote, and the punctuation that ends its sentence.
 */
export function quoteOf({ block, offset, text, places, ends }: Passage, span: Span): ParallelSide {
  const first = places[span.start] as number;
  let start = first - (marks.opening.exec(text.slice(0, first))?.[0].length ?? 0);
  let end = ends[span.end - 1] as number;
  for (const mark of marks.closing.exec(text.slice(end))?.[0] ?? '') {
    if (!unclosed(text.slice(start, end)).some((at) => text[start + at] === openers.get(mark))) break;
    end += mark.length;
  }
  // A mark opened before the first word but not closed within the stretch is not part of it.
  while (start < first && unclosed(text.slice(start, end)).includes(0)) start += 1;
  end += marks.ending.exec(text.slice(end))?.[0].length ?? 0;
  return {
    plan: block.plan,
    block: block.id,
    line: block.line,
    lineEnd: block.lineEnd,
    start: offset + start,
    end: offset + end,
    text: text.slice(start, end),
    url: block.url,
  };
}

/** Positions of opening marks without a closing one. */
function unclosed(text: string): number[] {
  const open: number[] = [];
  for (let at = 0; at < text.length; at += 1) {
    const mark = text.charAt(at);
    if (mark in closers) open.push(at);
    else if (openers.get(mark) === text[open.at(-1) ?? text.length]) open.pop();
  }
  return open;
}
