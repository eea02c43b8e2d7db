import { languageTag, planLocale, type Locale } from '../../model/locales.ts';
import { Markup, svg } from '../markup.ts';
import { colourOf, type Theme } from './chart-palette.ts';
import type { Paint, PathShape, Scene, Shape, TextShape } from './scene.ts';

export interface SvgFrame {
  readonly locale: Locale;
  readonly title: string;
  readonly description: string;
  /** Prefix of the ids of title and description. */
  readonly idPrefix: string;
}

/** How parts of the drawing are coloured: by classes of the page's style sheet, or inline. */
export type Colouring = { readonly by: 'class' } | { readonly by: 'value'; readonly theme: Theme };

/** Fonts for text in a page. */
const pageFonts = "system-ui, 'PingFang SC', 'Noto Sans CJK SC', 'Microsoft YaHei', sans-serif";

/** Writes a scene as SVG, with its title and its text alternative. */
export function writeSvg({ width, height, shapes }: Scene, frame: SvgFrame, colouring: Colouring): string {
  const titleId = `${frame.idPrefix}-title`;
  const descriptionId = `${frame.idPrefix}-description`;
  const paper =
    colouring.by === 'class'
      ? null
      : svg`<rect width="${width}" height="${height}" fill="${colourOf('paper', colouring.theme)}"/>`;
  const text = shapes.some(({ kind }) => kind === 'text') ? svg` font-family="${pageFonts}"` : null;
  const attributes = colouring.by === 'class' ? svg` class="indicator-chart"` : null;
  return svg`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" lang="${languageTag[frame.locale]}" aria-labelledby="${titleId} ${descriptionId}"${attributes}${text}><title id="${titleId}">${frame.title}</title><desc id="${descriptionId}">${frame.description}</desc>${paper}${shapes.map((shape) => write(shape, frame.locale, colouring))}</svg>`.toString();
}

function write(shape: Shape, locale: Locale, colouring: Colouring): Markup {
  return shape.kind === 'text' ? writeText(shape, locale, colouring) : writePath(shape, colouring);
}

function writeText(
  { x, y, text, size, anchor, fill }: TextShape,
  locale: Locale,
  colouring: Colouring,
): Markup {
  const align = anchor === 'start' ? null : svg` text-anchor="${anchor}"`;
  // Text of a plan stays Chinese on an English page.
  const language =
    locale !== planLocale && /\p{Script=Han}/u.test(text) ? svg` lang="${languageTag[planLocale]}"` : null;
  return svg`<text x="${x}" y="${y}" font-size="${size}"${align}${language}${paints(fill, null, colouring)}>${text}</text>\n`;
}

function writePath(shape: PathShape, colouring: Colouring): Markup {
  const { d, x, y, scale, fill, stroke, strokeWidth, dash } = shape;
  const move = x === 0 && y === 0 ? null : svg`translate(${x} ${y})`;
  // The scale of outlines is a small number: two decimals are not enough.
  const enlarge = scale === 1 ? null : new Markup(`scale(${String(Number(scale.toFixed(6)))})`);
  const transform = move === null && enlarge === null ? null : svg` transform="${move}${enlarge}"`;
  const pen =
    stroke === null
      ? null
      : svg` stroke-width="${strokeWidth}"${dash === null ? null : svg` stroke-dasharray="${dash}"`}`;
  return svg`<path d="${d}"${transform}${paints(fill, stroke, colouring)}${pen}/>\n`;
}

function paints(fill: Paint | null, stroke: Paint | null, colouring: Colouring): Markup {
  if (colouring.by === 'value') {
    const inside = fill === null ? 'none' : colourOf(fill, colouring.theme);
    return svg` fill="${inside}"${stroke === null ? null : svg` stroke="${colourOf(stroke, colouring.theme)}"`}`;
  }
  const classes = [
    ...new Set([planClass(fill), planClass(stroke)].filter((name) => name !== null)),
    `fill-${fill === null ? 'none' : part(fill)}`,
    ...(stroke === null ? [] : [`stroke-${part(stroke)}`]),
  ];
  return svg` class="${classes.join(' ')}"`;
}

function part(paint: Paint): string {
  return paint.startsWith('plan-') ? 'plan' : paint;
}

function planClass(paint: Paint | null): string | null {
  return paint?.startsWith('plan-') === true ? paint.replace('plan-', 'plan-colour-') : null;
}
