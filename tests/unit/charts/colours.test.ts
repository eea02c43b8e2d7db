import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { planShape } from '../../../src/charts/plan-shapes.ts';

const read = (name: string) =>
  readFileSync(new URL(`../../../src/styles/${name}.css`, import.meta.url), 'utf8');
const source = `${read('tokens')}${read('palette')}`;

/** Colours by name: the first value is the light scheme's, the second the dark one's. */
function colours(scheme: 'light' | 'dark'): Map<string, string> {
  const found = new Map<string, string[]>();
  for (const [, name = '', value = ''] of source.matchAll(/--([\w-]+): (#[\da-f]{6});/g)) {
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

const plans = [1, 2, 3, 4, 5, 6, 7, 8];

describe.each(['light', 'dark'] as const)('in the %s scheme', (scheme) => {
  const named = colours(scheme);
  const text = ['ink', 'muted', 'link', ...plans.map((plan) => `plan-${plan}`)];

  it.each(text)('--%s can be read on paper and tint', (name) => {
    for (const ground of ['paper', 'tint']) {
      expect(contrast(named.get(name) ?? '', named.get(ground) ?? ''), ground).toBeGreaterThanOrEqual(4.5);
    }
  });

  it('highlighted words can be read', () => {
    expect(contrast(named.get('ink') ?? '', named.get('mark') ?? '')).toBeGreaterThanOrEqual(7);
  });
});

describe('the shape of a plan', () => {
  it('is another one for every colour', () => {
    expect(new Set(plans.map(planShape)).size).toBe(plans.length);
  });

  it('is refused where the palette ends', () => {
    expect(() => planShape(9)).toThrowErrorMatchingInlineSnapshot(
      `[Error: There is no plan colour 9: give the plan one from 1 to 8.]`,
    );
  });
});
