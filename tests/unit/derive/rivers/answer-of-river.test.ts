import { describe, expect, it } from 'vitest';
import { answerOfRiver, type PlanOnRiver } from '../../../../scripts/derive/rivers/answer-of-river.ts';
import { namesRiver } from '../../../../scripts/derive/rivers/names-river.ts';
import type { RiverClass } from '../../../../src/model/river.ts';

const value = (time: RiverClass['time'], rank: number | null, year: number | null): RiverClass =>
  ({ time, rank, year, raw: 'x', name: 'x' }) as RiverClass;
const plan = (name: string, classes: RiverClass[], isAlong = true): PlanOnRiver => ({
  name: { zh: name, en: name },
  start: 2021,
  isAlong,
  classes,
});
const river = { zh: '甲河', en: 'Jia' };

describe('whether a river has one target', () => {
  it.each<[string, PlanOnRiver[], string]>([
    ['differs', [plan('上', [value('target', 2, null)]), plan('下', [value('target', 3, 2025)])], 'differs'],
    ['is the same', [plan('上', [value('target', 2, 2025)]), plan('下', [value('target', 2, 2025)])], 'same'],
    ['has one side only', [plan('上', [value('target', 2, 2025)]), plan('下', [])], 'one-sided'],
    ['has none', [plan('上', [value('past', 2, 2020)]), plan('下', [])], 'none'],
    [
      'a target of the plan before counts for nothing',
      [plan('上', [value('target', 3, 2020)]), plan('下', [])],
      'none',
    ],
    [
      'a plan that only names the river is not on it',
      [plan('上', [value('target', 2, 2025)]), plan('远', [], false)],
      'alone',
    ],
  ])('%s', (_, plans, agreement) => {
    expect(answerOfRiver(river, plans).agreement).toBe(agreement);
  });

  it('is answered in a sentence of each language, which says where a plan asks for less than it has', () => {
    const plans = [
      plan('上', [value('target', 2, null)]),
      plan('下', [value('target', 3, 2025), value('past', 2, 2020)]),
    ];
    expect(answerOfRiver(river, plans).answer).toEqual({
      zh: '甲河：一条河，两个目标。从上游到下游，上Ⅱ类，下Ⅲ类，下游宽于上游。下2020年已是Ⅱ类，所定目标反而宽。',
      en: 'Jia: one river, 2 targets. From upstream: 上 class Ⅱ, 下 class Ⅲ, so that downstream asks for less than upstream. 下 reports class Ⅱ in 2020 and asks for less than that.',
    });
  });
});

describe('the name of a river', () => {
  const river = { names: ['通江河', '小江'], not: ['小江口'] };
  const others = ['通江河', '小江', '大通江河'];
  it.each([
    ['整治通江河沿岸', true],
    ['整治大通江河沿岸', false],
    ['在小江口汇合', false],
    ['小江、任河等', true],
  ])('%s: %s', (text, expected) => {
    expect(namesRiver(text, river, others)).toBe(expected);
  });
});
