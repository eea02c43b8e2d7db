import { describe, expect, it } from 'vitest';
import { layOutStrip, stripMarkSize } from '../../../src/charts/number-strip.ts';

const layOut = (...values: number[]) => layOutStrip(values, (value) => value);

describe('a strip of numbers', () => {
  it('has the smallest at the left end and the largest at the right, inside the picture', () => {
    const { marks, width } = layOut(75, 85, 95);
    expect(marks.map(({ item }) => item)).toEqual([75, 85, 95]);
    expect(marks[0]?.x).toBeGreaterThanOrEqual(0);
    expect((marks[2]?.x ?? 0) + stripMarkSize).toBeLessThanOrEqual(width);
    expect((marks[1]?.x ?? 0) + stripMarkSize / 2).toBe(width / 2);
  });

  it('lets no mark cover another, and is as high as it must be', () => {
    const { marks, height } = layOut(95, 98, 98, 100, 100, 100, 100);
    for (const [index, one] of marks.entries()) {
      for (const other of marks.slice(index + 1)) {
        const apart =
          Math.abs(one.x - other.x) >= stripMarkSize || Math.abs(one.y - other.y) >= stripMarkSize;
        expect(apart).toBe(true);
      }
    }
    expect(height).toBeGreaterThan(layOut(1, 2).height);
    expect(Math.min(...marks.map(({ y }) => y))).toBeGreaterThanOrEqual(0);
  });
});
