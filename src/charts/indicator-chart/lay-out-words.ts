import type { ChartRow, ChartValue } from './chart-rows.ts';
import { lineHeight, sizes, textShape, type Part, type RowContext } from './row-context.ts';
import { statusMark, valueMark } from './marks.ts';
import { textWidth, wrapText } from './measure-text.ts';
import type { Shape } from './scene.ts';
import { prose, signRemark, valueInWords } from './value-words.ts';

/** A text of a row, with the mark before it. */
export interface WordEntry {
  readonly marks: (x: number, y: number) => readonly Shape[];
  readonly words: string;
}

/** Space for the mark before the text. */
const markWidth = 19;

/** What is not on the scale: values in words, a baseline that is not printed, a plan's silence. */
export function wordEntries(
  row: ChartRow,
  values: readonly ChartValue[],
  { words, locale, saysStarts }: RowContext,
): WordEntry[] {
  const reason = prose(row.reason, locale, words);
  if (row.verdict === 'silent') {
    return [{ marks: (x, y) => [statusMark('silent', x, y)], words: reason }];
  }
  if (row.values.length === 0) {
    const isApart = row.verdict === 'not-comparable';
    return [
      {
        marks: (x, y) => [statusMark('history', x, y)],
        words: isApart ? words.historyOnly : words.history(reason),
      },
    ];
  }
  const remark = signRemark(row, words);
  const entries = values.map((value): WordEntry => {
    const content = valueInWords(value, words);
    const isNumber = value.status === 'number' || value.status === 'qualified';
    return {
      marks: (x, y) => (isNumber ? valueMark(value, row, x, y) : [statusMark(value.status, x, y)]),
      words: value.role === 'target' && remark !== null ? words.remark(content, remark) : content,
    };
  });
  if (row.start === 'printed' || !saysStarts) return entries;
  const start = row.start === 'elsewhere' ? words.startElsewhere : words.noBaseline;
  return [{ marks: (x, y) => [statusMark('absent', x, y)], words: start }, ...entries];
}

/** Stacked entries, and the reason why a row is set apart. */
export function layOutWords(
  row: ChartRow,
  entries: readonly WordEntry[],
  top: number,
  { columns, locale, scale, words }: RowContext,
): Part {
  let y = top;
  const left = columns.plotLeft;
  const width = columns.right - left - markWidth;
  const shapes = entries.flatMap((entry) => {
    const lines = wrapText(entry.words, sizes.label, width, 3);
    const first = y + 13;
    y += lines.length * lineHeight + 2;
    return [
      ...entry.marks(left + 6, first - 4.5),
      ...lines.map((content, index) =>
        textShape(left + markWidth, first + index * lineHeight, content, sizes.label),
      ),
    ];
  });
  if (row.verdict === 'not-comparable' && scale === null) {
    const lines = wrapText(prose(row.reason, locale, words), sizes.small, width, 3);
    shapes.push(
      ...lines.map((content, index) =>
        textShape(left + markWidth, y + 13 + index * 16, content, sizes.small, 'muted'),
      ),
    );
    y += lines.length * 16;
  }
  return { shapes, height: y - top };
}

/**
 * An entry on the line of labels, at the free edge.
 *
 * @param taken from the left of the first label to the right of the last
 * @param base baseline of the labels
 * @returns `null` if it does not fit
 */
export function besideLabels(
  entry: WordEntry,
  taken: readonly [left: number, right: number],
  base: number,
  { columns }: RowContext,
): readonly Shape[] | null {
  const width = markWidth + textWidth(entry.words, sizes.label);
  const gap = 20;
  const left =
    columns.plotLeft + width + gap <= taken[0]
      ? columns.plotLeft
      : columns.right - width >= taken[1] + gap
        ? columns.right - width
        : null;
  if (left === null) return null;
  return [...entry.marks(left + 6, base - 4.5), textShape(left + markWidth, base, entry.words, sizes.label)];
}
