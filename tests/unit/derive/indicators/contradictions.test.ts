import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { contradictions } from '../../../../scripts/derive/indicators/contradictions.ts';
import { indicatorWords } from '../../../../scripts/inputs/indicator-words.ts';
import type { ObservationRecord } from '../../../../src/model/observation.ts';

const file = join(import.meta.dirname, '../../../../content/vocabulary/indicator-tables.yaml');
const words = indicatorWords.parse(parse(readFileSync(file, 'utf8')));
const falls = new Map([['use-cut', 'use']]);

function value(indicator: string, year: number, amount: number, role = 'actual'): ObservationRecord {
  return {
    ...{ plan: 'east', indicator, year, role, raw: String(amount), value: amount, name: '用水量' },
    normalized: { value: amount, unit: '立方米/万元' },
  } as unknown as ObservationRecord;
}
const told = (fall: ObservationRecord, ...levels: ObservationRecord[]): string[] =>
  contradictions(fall, 'use-cut', { falls, observations: levels, words }).map(({ zh }) => zh);

describe('a fall that the plan prints', () => {
  it('is denied by a rise of the level in the same plan', () => {
    expect(told(value('use-cut', 2020, 29), value('use', 2015, 80), value('use', 2020, 85))).toEqual([
      '但同一规划所印的“用水量”2015年为80、2020年为85，与降幅“29”不符。',
    ]);
  });

  it('agrees with a level that falls as much, but for rounding', () => {
    expect(told(value('use-cut', 2020, 29), value('use', 2015, 80), value('use', 2020, 57))).toEqual([]);
  });

  it('is not denied by another plan, by a target, or where the level is printed once', () => {
    const other = { ...value('use', 2015, 80), plan: 'west' };
    expect(told(value('use-cut', 2020, 29), other, value('use', 2020, 85))).toEqual([]);
    expect(told(value('use-cut', 2020, 29), value('use', 2020, 85))).toEqual([]);
    expect(
      told(value('use-cut', 2020, 29), value('use', 2015, 80, 'target'), value('use', 2020, 85)),
    ).toEqual([]);
  });
});
