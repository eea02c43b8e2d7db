import type { ChartFont } from './chart-font.ts';
import type { Paint, PathShape, Scene, TextShape } from './scene.ts';

/**
 * Draws the text of a scene as outlines, so that it looks the same without the font. They are plain paths without
 * references, so that programs with partial SVG support (Word) show them, too. All occurrences of a character are
 * written together, which makes the file compress well.
 *
 * @param id of the chart, for messages
 * @throws when the font lacks a character, naming it and the text that contains it
 */
export function outlineText(scene: Scene, font: ChartFont, id: string): Scene {
  const drawn = scene.shapes.filter((shape) => shape.kind === 'path');
  const glyphs = scene.shapes
    .filter((shape) => shape.kind === 'text')
    .flatMap((text) => glyphsOf(text, font, id))
    .filter(({ path }) => path !== '');
  const groups = new Map<string, Glyph[]>();
  for (const glyph of glyphs) {
    const key = `${glyph.character} ${glyph.fill} ${glyph.size}`;
    groups.set(key, [...(groups.get(key) ?? []), glyph]);
  }
  const outlines = [...groups.keys()]
    .sort()
    .map((key) => outline(groups.get(key) as [Glyph, ...Glyph[]], font.unitsPerEm));
  return { ...scene, shapes: [...drawn, ...outlines] };
}

interface Glyph {
  readonly character: string;
  readonly path: string;
  readonly fill: Paint;
  readonly size: number;
  /** Position, in pixels. */
  readonly x: number;
  readonly y: number;
}

function glyphsOf({ x, y, text, size, anchor, fill }: TextShape, font: ChartFont, id: string): Glyph[] {
  let pen = 0;
  const placed = [...text].map((character) => {
    const advance = font.advance(character);
    const path = font.path(character);
    if (advance === undefined || path === undefined) {
      const point = (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
      throw new Error(
        `Chart ${id}: the font has no outline for “${character}” (U+${point}) in “${text}”. Add a font that has it to src/charts/fonts/read-glyphs.ts.`,
      );
    }
    const glyph = { character, path, fill, size, x: (pen * size) / font.unitsPerEm, y };
    pen += advance;
    return glyph;
  });
  const width = (pen * size) / font.unitsPerEm;
  const start = anchor === 'start' ? x : anchor === 'middle' ? x - width / 2 : x - width;
  return placed.map((glyph) => ({ ...glyph, x: start + glyph.x }));
}

/** One character at all its positions. */
function outline(glyphs: readonly [Glyph, ...Glyph[]], unitsPerEm: number): PathShape {
  const [{ fill, size }] = glyphs;
  const scale = size / unitsPerEm;
  const d = glyphs.map(({ path, x, y }) => movedTo(path, Math.round(x / scale), Math.round(y / scale)));
  return { kind: 'path', d: d.join(''), x: 0, y: 0, scale, fill, stroke: null, strokeWidth: 0, dash: null };
}

/** Moves a path to another origin: only its first point is absolute, the rest is relative and unchanged. */
function movedTo(path: string, x: number, y: number): string {
  const first = /^m(-?\d+) ?(-?\d+)/.exec(path);
  if (first === null) throw new Error(`The outline “${path.slice(0, 40)}” does not begin with a relative m.`);
  const [whole, startX, startY] = first;
  return `M${x + Number(startX)} ${y + Number(startY)}${path.slice(whole.length)}`;
}
