/** A range of lines of a plan's text as received. */
export interface LineRange {
  readonly line: number;
  readonly lineEnd: number;
}

/**
 * Parses the range in a block's `lines` or `data-lines` attribute.
 *
 * @example parseLines('24-32') // { line: 24, lineEnd: 32 }
 * @throws when it has another form
 */
export function parseLines(lines: string): LineRange {
  const [, line, lineEnd] = /^(\d+)-(\d+)$/.exec(lines) ?? [];
  if (line === undefined || lineEnd === undefined) {
    throw new Error(
      `“${lines}” is not a range of lines; write it as “24-32”, also when it is one line (“24-24”).`,
    );
  }
  return { line: Number(line), lineEnd: Number(lineEnd) };
}

/**
 * A range formatted for readers.
 *
 * @example formatLines({ line: 24, lineEnd: 32 }) // '24–32'
 */
export function formatLines({ line, lineEnd }: LineRange): string {
  return line === lineEnd ? String(line) : `${String(line)}–${String(lineEnd)}`;
}
