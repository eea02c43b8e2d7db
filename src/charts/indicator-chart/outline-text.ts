import type { ChartFont } from './chart-font.ts';
import { round, type PathShape, type Scene, type TextShape } from './scene.ts';

/**
 * Draws the words of a scene as outlines, so that it looks the same on a machine without the font. Each line of text
 * becomes one plain path: programs that read SVG only in part (Word) still show it.
 *
 * @param id of the chart, for messages
 * @throws when the font lacks a character, naming it and the text in which it stands
 */
export function outlineText(scene: Scene, font: ChartFont, id: string): Scene {
  const shapes = scene.shapes.map((shape) => (shape.kind === 'text' ? outlineLine(shape, font, id) : shape));
  return { ...scene, shapes };
}

function outlineLine({ x, y, text, size, anchor, fill }: TextShape, font: ChartFont, id: string): PathShape {
  let pen = 0;
  let d = '';
  for (const character of text) {
    const advance = font.advance(character);
    const path = font.path(character);
    if (advance === undefined || path === undefined) {
      const point = (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
      throw new Error(
        `Chart ${id}: the font has no outline for “${character}” (U+${point}) in “${text}”. Add a font that has it to src/charts/fonts/read-glyphs.ts.`,
      );
    }
    d += movedBy(path, pen);
    pen += advance;
  }
  const scale = size / font.unitsPerEm;
  const width = pen * scale;
  const start = anchor === 'start' ? x : anchor === 'middle' ? x - width / 2 : x - width;
  return {
    kind: 'path',
    d,
    x: round(start),
    y: round(y),
    scale,
    fill,
    stroke: null,
    strokeWidth: 0,
    dash: null,
  };
}

/** The path from another origin: only its first point is absolute, the rest is relative and stays as it is. */
function movedBy(path: string, pen: number): string {
  const first = /^m(-?\d+)[ ,]?(-?\d+)/.exec(path);
  if (first === null) return '';
  const [whole, x = '0', y = '0'] = first;
  return `M${Number(x) + pen} ${y}${path.slice(whole.length)}`;
}
