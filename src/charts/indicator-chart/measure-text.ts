/*
 * Widths in em for layout before any font is known. Other characters, i.e. Chinese ones, are one em wide. The values
 * are those of Noto Sans SC, rounded up, because system fonts have about the same widths. A test compares the table
 * with the font.
 */
const narrow: Readonly<Record<string, string>> = {
  '0.25': ' ',
  '0.3': "',.:;ijl|",
  '0.35': '!If',
  '0.4': '()-[]t{}°',
  '0.45': '/\\r²³',
  '0.5': '"*?sz',
  '0.55': 'cvxy',
  '0.6': '#$+0123456789<=>FJLVXY^_aegk~−–',
  '0.65': 'AESTZ`bdhnopquμ',
  '0.7': 'BCKPR',
  '0.75': '&DGU',
  '0.8': 'HNOQ',
  '0.85': 'Mw',
  '0.95': 'W',
};

const widths = new Map(
  Object.entries(narrow).flatMap(([width, characters]) =>
    [...characters].map((character) => [character, Number(width)] as const),
  ),
);

/** Roman numerals of classes can be slightly wider than one em. */
const widest = 1.05;

/** Width of one character in em. */
export function characterWidth(character: string): number {
  return widths.get(character) ?? (/[\u2160-\u216b]/.test(character) ? widest : 1);
}

/** Width of a line of text, in the unit of its size. */
export function textWidth(text: string, size: number): number {
  return [...text].reduce((sum, character) => sum + characterWidth(character), 0) * size;
}

/** Pieces between which a line may break: words and numbers break only at a hyphen. */
function pieces(text: string): string[] {
  // Closing marks stay with what they close, opening ones with what they open.
  return (
    text.match(
      /[（“《〔(]*(?:[A-Za-z]+-(?=[A-Za-z])|[!-'*-~²³°−–μ≥≤≧≦Ⅰ-Ⅻ]+|.)[）”》〕），。；：、！？)·]* ?/gsu,
    ) ?? []
  );
}

/**
 * Breaks a text into lines.
 *
 * @param width of a line, in the unit of `size`
 * @param most lines; what does not fit ends in “…”
 */
export function wrapText(text: string, size: number, width: number, most: number): string[] {
  const lines: string[] = [];
  let current = '';
  const units = pieces(text).flatMap((piece) =>
    textWidth(piece.trimEnd(), size) > width ? [...piece] : [piece],
  );
  for (const unit of units) {
    if (current !== '' && textWidth((current + unit).trimEnd(), size) > width) {
      lines.push(current.trimEnd());
      current = unit.trimStart();
    } else {
      current += unit;
    }
  }
  if (current.trimEnd() !== '') lines.push(current.trimEnd());
  if (lines.length <= most) return lines;
  return [...lines.slice(0, most - 1), abbreviate(lines.slice(most - 1).join(''), size, width)];
}

/** Truncates a text that is too wide with “…”. */
function abbreviate(text: string, size: number, width: number): string {
  if (textWidth(text, size) <= width) return text;
  const kept = [...text];
  while (kept.length > 1 && textWidth(`${kept.join('')}…`, size) > width) kept.pop();
  return `${kept.join('').trimEnd()}…`;
}
