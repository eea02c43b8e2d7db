/** Longest part of a label that a narrow column breaks in two (扬尘治理工程). */
const longestLabelPart = 6;

const han = /^\p{Script=Han}+$/u;

/**
 * Joins the lines of a cell.
 *
 * A label broken in a narrow column (生态 / 空间) is rejoined into one word; in a header every break is
 * of this kind. Anything else is a list or several paragraphs, which keep the line feed between them.
 *
 * @param parts lines of the cell, trimmed
 */
export function joinParts(parts: readonly string[], inHeader: boolean): string {
  const isLabel = parts.every((part) => han.test(part) && [...part].length <= longestLabelPart);
  if (inHeader) return tightenWords(parts.join(''));
  return parts.join(isLabel ? '' : '\n');
}

/** Removes the white space that spreads Chinese words across a line: 指  标 becomes 指标, 前  言 becomes 前言. */
export function tightenWords(text: string): string {
  return text.replaceAll(/(?<=\p{Script=Han})\s+(?=\p{Script=Han})/gu, '');
}
