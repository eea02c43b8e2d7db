import { Resvg } from '@resvg/resvg-js';

/**
 * A PNG, at twice the size, of an SVG whose text is outlines. Reproducible: no system font is used.
 *
 * @throws when the SVG contains text elements, which would be missing in the picture
 */
export function renderPng(svg: string): Uint8Array {
  if (/<text[\s>]/.test(svg)) {
    throw new Error('The SVG contains text, which a PNG without fonts would lose: draw it with a font.');
  }
  const resvg = new Resvg(svg, { fitTo: { mode: 'zoom', value: 2 }, font: { loadSystemFonts: false } });
  return new Uint8Array(resvg.render().asPng());
}
