import { describe, expect, it } from 'vitest';
import type { Hit } from '../../../src/search/evaluate.ts';
import type { ChapterEntry, PlanEntry } from '../../../src/search/index-format.ts';
import { darkestRate, planStrips, shadeOf } from '../../../src/search/strip.ts';

const chapter = (slug: string, characters: number): ChapterEntry => ({
  slug,
  kind: 'body',
  name: slug,
  start: 0,
  characters,
});
const chapters = [chapter('front', 20), chapter('1', 5980), chapter('2', 4000)];
const plan: PlanEntry = { id: 'mou', start: 0, end: 10_000, characters: 10_000, chapters };
const hit = (place: number, occurrences: number): Hit =>
  ({
    plan,
    chapter: chapters[place],
    occurrences: Array.from({ length: occurrences }, () => ({ start: 0, length: 1 })),
  }) as unknown as Hit;

describe('a strip', () => {
  const [strip] = planStrips([[hit(1, 2), hit(1, 1), hit(0, 1)], [hit(2, 4)]], [plan]);

  it('is as wide as its chapters are long, and loses none', () => {
    const widths = strip?.chapters.map(({ width }) => width) ?? [];
    expect(widths.reduce((sum, width) => sum + width, 0)).toBeCloseTo(1, 9);
    expect((widths[1] ?? 0) / (widths[2] ?? 1)).toBeCloseTo(5980 / 4000, 9);
    expect(widths[0]).toBeGreaterThan(0.005);
    expect(strip?.chapters[2]?.start).toBeCloseTo(1 - (widths[2] ?? 0), 9);
  });

  it('has the counts of each query, zeros included', () => {
    expect(
      strip?.chapters.map(({ counts }) => counts.map(({ blocks, occurrences }) => [blocks, occurrences])),
    ).toEqual([
      [
        [1, 1],
        [0, 0],
      ],
      [
        [2, 3],
        [0, 0],
      ],
      [
        [0, 0],
        [1, 4],
      ],
    ]);
    expect(strip?.chapters[2]?.counts[1]?.rate).toBe(10);
  });

  it('is darkest where a chapter of some length has most, and empty where there is nothing', () => {
    const rate = darkestRate(strip ? [strip] : []);
    expect(rate).toBe(10);
    expect(shadeOf(10, rate)).toBe(1);
    expect(shadeOf(500, rate)).toBe(1);
    expect(shadeOf(5, rate)).toBe(0.5);
    expect(shadeOf(0.01, rate)).toBeGreaterThan(0.1);
    expect(shadeOf(0, rate)).toBe(0);
    expect(shadeOf(0, 0)).toBe(0);
  });
});
