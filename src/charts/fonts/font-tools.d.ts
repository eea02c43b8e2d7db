/** The parts of these libraries that we use; neither has types for its current version. */
declare module 'opentype.js' {
  interface PathCommand {
    readonly type: 'M' | 'L' | 'Q' | 'C' | 'Z';
    readonly x?: number;
    readonly y?: number;
    readonly x1?: number;
    readonly y1?: number;
    readonly x2?: number;
    readonly y2?: number;
  }
  interface Glyph {
    readonly index: number;
    readonly advanceWidth: number;
  }
  export interface Font {
    readonly unitsPerEm: number;
    readonly variation: {
      getTransform(glyph: Glyph, coordinates: Record<string, number>): { readonly advanceWidth: number };
    };
    charToGlyph(character: string): Glyph;
    getPath(
      text: string,
      x: number,
      y: number,
      size: number,
      options?: { variation?: Record<string, number> },
    ): { readonly commands: readonly PathCommand[] };
  }
  export function parse(buffer: ArrayBuffer): Font;
}

declare module 'wawoff2' {
  /** Undoes the compression of a WOFF2 file. */
  export function decompress(file: Uint8Array): Promise<Uint8Array>;
}
