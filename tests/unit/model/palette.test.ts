import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { palettePlaces, planColour, planHue, planShape } from '../../../src/model/palette.ts';
import { paletteStyles } from '../../../src/styles/palette-styles.ts';

const tokens = readFileSync(new URL('../../../src/styles/tokens.css', import.meta.url), 'utf8');
const styles = paletteStyles();

/** Neutral colours by name: the first value is the light scheme's, the second the dark one's. */
function neutrals(scheme: 'light' | 'dark'): Map<string, string> {
  const found = new Map<string, string[]>();
  for (const [, name = '', value = ''] of tokens.matchAll(/--([\w-]+): (#[\da-f]{6});/g)) {
    found.set(name, [...(found.get(name) ?? []), value]);
  }
  return new Map([...found].map(([name, values]) => [name, values[scheme === 'light' ? 0 : 1] ?? '']));
}

function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5]
    .map((at) => parseInt(colour.slice(at, at + 2), 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(a: string, b: string): number {
  const [dark = 0, light = 0] = [luminance(a), luminance(b)].toSorted((x, y) => x - y);
  return (light + 0.05) / (dark + 0.05);
}

const places = Array.from({ length: 40 }, (_, index) => index + 1);

describe.each(['light', 'dark'] as const)('in the %s scheme', (scheme) => {
  const named = neutrals(scheme);

  it.each(['ink', 'muted', 'link'])('--%s can be read on paper and tint', (name) => {
    for (const ground of ['paper', 'tint']) {
      expect(contrast(named.get(name) ?? '', named.get(ground) ?? ''), ground).toBeGreaterThanOrEqual(4.5);
    }
  });

  // Marks need 3:1; names are set in the colour too, and words need 4.5:1.
  it.each(places)('the colour of place %i can be read on paper and tint', (place) => {
    for (const ground of ['paper', 'tint']) {
      expect(contrast(planColour(place, scheme), named.get(ground) ?? ''), ground).toBeGreaterThanOrEqual(
        4.5,
      );
    }
  });

  it('highlighted words can be read', () => {
    expect(contrast(named.get('ink') ?? '', named.get('mark') ?? '')).toBeGreaterThanOrEqual(7);
  });
});

describe('the places of the palette', () => {
  it('are told apart by colour and shape together, for 40 plans and more', () => {
    const looks = places.map((place) => `${planColour(place, 'light')} ${planShape(place)}`);
    expect(new Set(looks).size).toBe(places.length);
    expect(palettePlaces).toBeGreaterThanOrEqual(places.length);
  });

  it('differ in shape wherever they share a colour, and in colour wherever they share a shape', () => {
    const all = Array.from({ length: palettePlaces }, (_, index) => index + 1);
    for (const one of all) {
      const alike = all.filter((other) => planHue(other) === planHue(one));
      expect(new Set(alike.map(planShape)).size).toBe(alike.length);
      const alikeInShape = all.filter((other) => planShape(other) === planShape(one));
      expect(new Set(alikeInShape.map(planHue)).size).toBe(alikeInShape.length);
    }
  });

  it('have a colour and a shape of their own as long as there are enough colours', () => {
    const first = places.slice(0, 8);
    expect(first.map(planHue)).toEqual(first);
    expect(new Set(first.map(planShape)).size).toBe(first.length);
  });

  it.each([0, 1.5, palettePlaces + 1])('end: there is no place %d', (place) => {
    for (const ask of [planHue, planShape, (at: number) => planColour(at, 'dark')]) {
      expect(() => ask(place)).toThrow(
        `There is no plan colour ${String(place)}: give the plan one from 1 to 64.`,
      );
    }
  });
});

describe('the style sheet of the palette', () => {
  it.each(places)('has a class for place %i that sets its colour', (place) => {
    const hue = String(planHue(place));
    const rule = styles
      .split('\n')
      .find((line) => line.split(/[ ,]+/).includes(`.plan-colour-${String(place)}`));
    expect(rule).toContain(`--plan: var(--plan-${hue});`);
  });

  it.each(['light', 'dark'] as const)('names every colour of the %s scheme', (scheme) => {
    const root = styles.split('\n').find((line) => line.startsWith(scheme === 'light' ? ':root' : '@media'));
    for (const place of places.slice(0, 8)) {
      expect(root).toContain(`--plan-${String(place)}: ${planColour(place, scheme)};`);
    }
  });
});
