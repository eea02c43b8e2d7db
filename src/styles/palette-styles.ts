import { palettePlaces, planColours, planHue } from '../model/palette.ts';

/**
 * The palette of the plans as a style sheet: `--plan-1` and so on, light and dark, and for every place in the palette the
 * class `plan-colour-<place>`, which sets `--plan` to its colour.
 */
export function paletteStyles(): string {
  const names = (theme: 'light' | 'dark'): string =>
    planColours[theme].map((colour, index) => `--plan-${String(index + 1)}: ${colour};`).join(' ');
  const places = Array.from({ length: palettePlaces }, (_, index) => index + 1);
  const classes = planColours.light.map((_, index) => {
    const ofHue = places.filter((place) => planHue(place) === index + 1);
    const selectors = ofHue.map((place) => `.plan-colour-${String(place)}`);
    return `${selectors.join(', ')} { --plan: var(--plan-${String(index + 1)}); }`;
  });
  return [
    `:root { ${names('light')} }`,
    `@media screen and (prefers-color-scheme: dark) { :root { ${names('dark')} } }`,
    ...classes,
  ].join('\n');
}

/** The name under which layouts import the palette. */
const name = 'virtual:plan-palette.css';

/** Vite plugin: makes the palette a style sheet that can be imported like a file. */
export const palettePlugin = {
  name: 'plan-palette',
  resolveId: (id: string): string | undefined => (id === name ? `/${name}` : undefined),
  load: (id: string): string | undefined => (id === `/${name}` ? paletteStyles() : undefined),
};
