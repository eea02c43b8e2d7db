/** Outlines of a font's characters. */
export interface ChartFont {
  /** Units in one em; the paths are drawn in them, from the line on which the characters stand. */
  readonly unitsPerEm: number;
  /** Width of a character in units; `undefined` where the font has none. */
  readonly advance: (character: string) => number | undefined;
  /** Path of a character, relative from its first point: it begins with `m`. Empty for a space. */
  readonly path: (character: string) => string | undefined;
}

/** Outlines as data, small enough to send to a browser: character → width and path. */
export interface GlyphTable {
  readonly unitsPerEm: number;
  readonly glyphs: Readonly<Record<string, readonly [advance: number, path: string]>>;
}

/** The font that a table holds. */
export function fontOfTable({ unitsPerEm, glyphs }: GlyphTable): ChartFont {
  return {
    unitsPerEm,
    advance: (character) => glyphs[character]?.[0],
    path: (character) => glyphs[character]?.[1],
  };
}
