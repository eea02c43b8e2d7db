/**
 * What readers paste together with a text: the line numbers of our margin, marks of footnotes, and the source that our own
 * quotations end with.
 */
export interface PastedReading {
  /** The query that the text is read as. */
  readonly query: string;
  /** What was left out of it, as typed. */
  readonly leftOut: readonly string[];
  /** Lines that the numbers name: a hit must stand there, or they are no line numbers. */
  readonly lines: readonly number[];
  /** Whether it is ours beyond doubt, so that the words as typed need not be asked. */
  readonly isCertain: boolean;
}

/** The source line of a quotation, in both languages: ——《…》，…，文本第120行，https://… */
const sourceLine =
  /\s*(?:——|—\s)[^]*《[^]*》[^]*(?:文本第[\d–-]+行|lines? [\d–-]+ of the text)[,，]\s*\S+\s*$/u;
/** [1], 〔1〕, ① or a raised figure. A year in such brackets is text: 〔2021〕11号. */
const footnote = /\s*(?:[[［〔【]\s*(?:注\s*)?\d{1,2}\s*[\]］〕】]|[①-⑳⑴-⒇]|[¹²³⁴-⁹⁰]+)/gu;
/**
 * A number of one to four digits, or a range of them, that stands before Chinese text or a figure with which it begins. A
 * figure with its unit is text: 2020年, 5座.
 */
const lineNumber =
  /(^|\s)(\d{1,4})(?:[–—-](\d{1,4}))?(?![年月日号个座条处家%])(?=\s*[\p{Script=Han}“《（(]|\s+\d[\d.]*[\p{Script=Han}%])/gu;

/** A shorter rest is no text that was pasted. */
const shortest = 4;

/**
 * The ways to read a query as a pasted text, the one that leaves out least first; none where it has nothing that would
 * be left out.
 */
export function pastedReadings(typed: string): PastedReading[] {
  if (/^\s*["“]/u.test(typed)) return [];
  const source = sourceLine.exec(typed)?.[0] ?? '';
  const text = typed.slice(0, typed.length - source.length);
  const ofSource = source === '' ? [] : [source.trim()];
  const readings: PastedReading[] = [];
  const add = (
    words: readonly string[],
    joint: string,
    leftOut: readonly string[],
    lines: readonly number[],
  ): void => {
    const kept = words.map((word) => word.replace(/["\s]+/gu, ' ').trim()).filter((word) => word !== '');
    if (kept.join('').length < shortest || leftOut.length === 0) return;
    readings.push({
      query: kept.map((word) => (/[\s|｜()（）"]|^[-－−]/u.test(word) ? `"${word}"` : word)).join(joint),
      leftOut,
      lines,
      isCertain: source !== '',
    });
  };
  // Of a row, quotations part the cells.
  const cells = source === '' ? [text] : text.split('｜');
  add(cells, ' ', ofSource, []);
  const marks = text.match(footnote)?.map((mark) => mark.trim()) ?? [];
  if (marks.length > 0)
    add(
      cells.map((cell) => cell.replace(footnote, '')),
      ' ',
      [...marks, ...ofSource],
      [],
    );
  const numbers = [...text.matchAll(lineNumber)];
  if (numbers.length > 0) {
    const pieces = text
      .replace(footnote, '')
      .split(new RegExp(lineNumber.source.replace(/\((?!\?)/g, '(?:'), 'u'));
    add(
      pieces,
      ' | ',
      [...numbers.map(([number]) => number.trim()), ...marks, ...ofSource],
      numbers.map(([, , line]) => Number(line)),
    );
  }
  return readings;
}
