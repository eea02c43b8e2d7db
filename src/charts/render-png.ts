import { Resvg } from '@resvg/resvg-js';

/**
 * A PNG of an SVG whose words are outlines, at twice its size. The same everywhere: no font of the machine is used.
 *
 * @throws when words are left as text, as they would be missing in the picture
 */
export function renderPng(svg: string): Uint8Array {
  if (/<text[\s>]/.test(svg)) {
    throw new Error('The SVG has words as text, which a PNG without fonts would lose: draw it with a font.');
  }
  const resvg = new Resvg(svg, { fitTo: { mode: 'zoom', value: 2 }, font: { loadSystemFonts: false } });
  return new Uint8Array(resvg.render().asPng());
}
