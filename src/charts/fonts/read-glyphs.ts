import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import opentype, { type Font, type PathCommand } from 'opentype.js';
import wawoff2 from 'wawoff2';
import { mergeCurves } from './merge-curves.ts';
import type { GlyphTable } from '../indicator-chart/chart-font.ts';

/** An open font (OFL), split into files for the web; `unicode.json` maps files to characters. */
const family = '@fontsource-variable/noto-sans-sc';

const weight = { wght: 400 };

/** A fifth of the font's resolution, 0.06 pixels at label size: invisible, and files stay small. */
const unitsPerEm = 200;

/** How far a curve may be moved, in these units. */
const tolerance = 0.8;

const resolve = createRequire(import.meta.url).resolve;

/**
 * Reads the outlines of characters from the fonts. Characters that no font has are left out: the code that draws with
 * the table can report where they were needed.
 *
 * @param characters in any order; the table is the same for the same set
 */
export async function readGlyphs(characters: Iterable<string>): Promise<GlyphTable> {
  const wanted = [...new Set(characters)].toSorted();
  const fonts = new Map<string, Promise<Font>>();
  const parts = await readParts();
  const glyphs: Record<string, readonly [number, string]> = {};
  for (const character of wanted) {
    for (const { path, text } of partsWith(parts, character)) {
      const opened = fonts.get(path) ?? openFont(path);
      fonts.set(path, opened);
      const outline = outlineOf(await opened, text);
      if (outline !== null) {
        glyphs[character] = outline;
        break;
      }
    }
  }
  return { unitsPerEm, glyphs };
}

interface FontPart {
  readonly path: string;
  readonly has: (character: string) => boolean;
}

/**
 * The files that may have a character. What the font lacks is drawn as its Unicode equivalent: Ⅲ as III, and the
 * Greek μ of units as the micro sign.
 */
function partsWith(parts: readonly FontPart[], character: string): { path: string; text: string }[] {
  const equivalents = [character, character === 'μ' ? 'µ' : character.normalize('NFKC')];
  return [...new Set(equivalents)].flatMap((text) =>
    parts.filter(({ has }) => [...text].every(has)).map(({ path }) => ({ path, text })),
  );
}

async function readParts(): Promise<FontPart[]> {
  const folder = dirname(resolve(`${family}/package.json`));
  const ranges = JSON.parse(await readFile(join(folder, 'unicode.json'), 'utf8')) as Record<string, string>;
  return Object.entries(ranges).map(([part, range]) => {
    const spans = range.split(',').map((span) => {
      const [first = '', last = first] = span.replace('U+', '').split('-');
      return [parseInt(first, 16), parseInt(last, 16)] as const;
    });
    const path = join(folder, 'files', `noto-sans-sc-${part.replaceAll(/[[\]]/g, '')}-wght-normal.woff2`);
    const has = (character: string): boolean => {
      const point = character.codePointAt(0) ?? 0;
      return spans.some(([first, last]) => point >= first && point <= last);
    };
    return { path, has };
  });
}

async function openFont(path: string): Promise<Font> {
  const bytes = await wawoff2.decompress(await readFile(path));
  return opentype.parse(new Uint8Array(bytes).buffer);
}

function outlineOf(font: Font, text: string): readonly [number, string] | null {
  const glyphs = [...text].map((character) => font.charToGlyph(character));
  if (glyphs.some(({ index }) => index === 0)) return null;
  // Before the path: this sets the advance widths for this weight.
  const advance = glyphs.reduce(
    (sum, glyph) => sum + font.variation.getTransform(glyph, weight).advanceWidth,
    0,
  );
  const { commands } = font.getPath(text, 0, 0, unitsPerEm, { variation: weight });
  const path = relativePath(mergeCurves(commands, tolerance));
  return [Math.round((advance / font.unitsPerEm) * unitsPerEm), path];
}

/** Writes a path in integer units with relative points, so that repeated outlines compress well. */
function relativePath(commands: readonly PathCommand[]): string {
  let d = '';
  let [x, y] = [0, 0];
  let [startX, startY] = [0, 0];
  for (const command of commands) {
    if (command.type === 'Z') {
      d += 'z';
      [x, y] = [startX, startY];
      continue;
    }
    const toX = Math.round(command.x ?? 0);
    const toY = Math.round(command.y ?? 0);
    const point = (px = 0, py = 0): number[] => [Math.round(px) - x, Math.round(py) - y];
    const end = [toX - x, toY - y];
    const [dx = 0, dy = 0] = end;
    const bend = command.type === 'Q' ? point(command.x1, command.y1) : [0, 0];
    const [bendX = 0, bendY = 0] = bend;
    if (command.type === 'M') {
      d += write('m', end);
      [startX, startY] = [toX, toY];
    } else if (command.type === 'L' || (command.type === 'Q' && Math.abs(bendX * dy - bendY * dx) <= 2)) {
      // A curve that bends by less than the resolution is a line.
      if (dx !== 0 || dy !== 0) d += lineBy(dx, dy);
    } else if (command.type === 'Q') {
      d += write('q', [...bend, ...end]);
    } else {
      d += write('c', [...point(command.x1, command.y1), ...point(command.x2, command.y2), ...end]);
    }
    [x, y] = [toX, toY];
  }
  return d;
}

function lineBy(dx: number, dy: number): string {
  if (dx === 0) return write('v', [dy]);
  return dy === 0 ? write('h', [dx]) : write('l', [dx, dy]);
}

/** A minus separates two numbers as well as a space does. */
function write(letter: string, numbers: readonly number[]): string {
  return (
    letter + numbers.map((value, index) => (index > 0 && value >= 0 ? ` ${value}` : `${value}`)).join('')
  );
}
