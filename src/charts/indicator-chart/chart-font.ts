/** Outlines of a font's characters. */
export interface ChartFont {
  /** Units per em; the paths use these units, with the origin on the baseline. */
  readonly unitsPerEm: number;
  /** Width of a character in units; `undefined` if the font lacks it. */
  readonly advance: (character: string) => number | undefined;
  /** Path of a character with relative points: it begins with `m`. Empty for a space. */
  readonly path: (character: string) => string | undefined;
}

/** Outlines as compact data for the browser: character → width and path. */
export interface GlyphTable {
  readonly unitsPerEm: number;
  readonly glyphs: Readonly<Record<string, readonly [advance: number, path: string]>>;
}

/** The font in a table. */
export function fontOfTable({ unitsPerEm, glyphs }: GlyphTable): ChartFont {
  return {
    unitsPerEm,
    advance: (character) => glyphs[character]?.[0],
    path: (character) => glyphs[character]?.[1],
  };
}
