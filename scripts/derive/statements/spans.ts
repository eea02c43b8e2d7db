/** A stretch of a block's text: offsets in UTF-16 units, `end` behind its last character. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

const opening = '（(“《〔[【';
const closing = '）)”》〕]】';

/** Splits a text behind each of some marks; marks within brackets and quotation marks do not split. */
function splitBehind(text: string, within: Span, marks: RegExp): Span[] {
  const spans: Span[] = [];
  let depth = 0;
  let start = within.start;
  for (let at = within.start; at < within.end; at += 1) {
    const character = text[at] ?? '';
    if (opening.includes(character)) depth += 1;
    // A closing bracket without its opening one, as behind a list mark (1), closes nothing.
    else if (closing.includes(character)) depth = Math.max(0, depth - 1);
    else if (depth === 0 && marks.test(character)) {
      spans.push({ start, end: at + 1 });
      start = at + 1;
    }
  }
  if (start < within.end) spans.push({ start, end: within.end });
  return spans;
}

/** The sentences of a text, each with its closing mark. */
export function sentencesOf(text: string): Span[] {
  return splitBehind(text, { start: 0, end: text.length }, /[。！？\n]/);
}

/** The clauses of a sentence, each with its closing mark: what lies between commas, semicolons and colons. */
export function clausesOf(text: string, sentence: Span): Span[] {
  return splitBehind(text, sentence, /[，；：;:,。！？]/).filter(
    ({ start, end }) => text.slice(start, end).trim() !== '',
  );
}

/** The words of a span. */
export function wordsOf(text: string, { start, end }: Span): string {
  return text.slice(start, end);
}

/** A span without white space and closing marks at its edges. */
export function trimmed(text: string, { start, end }: Span): Span {
  let [from, to] = [start, end];
  while (from < to && /[\s，；：。、！？;:,]/.test(text[from] ?? '')) from += 1;
  while (to > from && /[\s，；：。、！？;:,]/.test(text[to - 1] ?? '')) to -= 1;
  // A bracket whose other half is outside is not quoted.
  const words = text.slice(from, to);
  if (/^[（(]/.test(words) && !/[）)]/.test(words)) from += 1;
  if (/[）)]$/.test(words) && !/[（(]/.test(words)) to -= 1;
  return { start: from, end: to };
}
