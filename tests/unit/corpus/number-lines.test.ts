import { describe, expect, it } from 'vitest';
import type { FamilyRecord, FamilyValue } from '../../../src/model/family.ts';
import { numberLines, otherWords, type PrintedNumber } from '../../../src/corpus/number-lines.ts';

type Value = readonly [slot: number, member: number, value: number, unit: string | null];

/** A family of places, one a plan, with the numbers that they print. */
function family(id: string, plans: readonly string[], values: readonly Value[], block = 'b'): FamilyRecord {
  const members = plans.map((plan, index) => ({
    plan,
    block: `${block}${String(index)}`,
    line: index + 1,
    lineEnd: index + 1,
    start: 0,
    end: 4,
    text: '利用率达',
    url: `/plans/${plan}/1/#${block}${String(index)}`,
    changed: [],
  }));
  return {
    id,
    members,
    formula: false,
    plans: [...new Set(plans)],
    differs: ['number'],
    values: values.map(([slot, member, value, unit]): FamilyValue => ({
      slot,
      member,
      value,
      valueHigh: null,
      unit,
      raw: `${String(value)}${unit ?? ''}`,
    })),
    source: { plan: 'one', line: 1, lineEnd: 1, block: 'b0', url: '/plans/one/1/#b0', quote: '利用率达' },
  };
}

const numbersOf = (records: readonly FamilyRecord[]) =>
  numberLines(records).map(({ numbers }) => numbers.map(({ value }) => value.raw));

describe('the numbers of one sentence', () => {
  it('stand from the smallest to the largest, each with its place', () => {
    const [line] = numberLines([
      family(
        'f',
        ['one', 'two', 'three'],
        [
          [0, 0, 85, '%'],
          [0, 1, 75, '%'],
          [0, 2, 91, '%'],
        ],
      ),
    ]);
    expect(line?.numbers.map(({ value, place }) => [place.plan, value.value])).toEqual([
      ['two', 75],
      ['one', 85],
      ['three', 91],
    ]);
    expect(line?.comparable).toBe(true);
  });

  it('are silent where all places print the same quantity', () => {
    expect(
      numbersOf([
        family(
          'f',
          ['one', 'two'],
          [
            [0, 0, 80000, 'm2'],
            [0, 1, 80000, 'm2'],
          ],
        ),
      ]),
    ).toEqual([]);
    expect(numbersOf([family('f', ['one', 'two'], [])])).toEqual([]);
  });

  it('are those of the first place in the sentence whose numbers have one unit; the others follow', () => {
    const [line] = numberLines([
      family(
        'f',
        ['one', 'two'],
        [
          [0, 0, 3, '座'],
          [0, 1, 100, 'km'],
          [1, 0, 100, '%'],
          [1, 1, 98, '%'],
        ],
      ),
    ]);
    expect(line?.numbers.map(({ value }) => value.raw)).toEqual(['98%', '100%']);
    expect(line?.further.map((numbers) => numbers.map(({ value }) => value.raw))).toEqual([['3座', '100km']]);
  });

  it('are no water class beside a rate', () => {
    const mixed: Value[] = [
      [0, 0, 3, '类'],
      [0, 1, 100, '%'],
    ];
    expect(numbersOf([family('f', ['one', 'two'], mixed)])).toEqual([]);
  });

  it('of different units do not compare', () => {
    const [line] = numberLines([
      family(
        'f',
        ['one', 'two'],
        [
          [0, 0, 108.2, 'km2'],
          [0, 1, 30342, '公顷'],
        ],
      ),
    ]);
    expect(line?.comparable).toBe(false);
  });

  it('come those of most places first, and not again where another line has them all', () => {
    const few = family(
      'few',
      ['one', 'two'],
      [
        [0, 0, 55, '%'],
        [0, 1, 58, '%'],
      ],
    );
    const most = family(
      'most',
      ['one', 'two', 'three'],
      [
        [0, 0, 55, '%'],
        [0, 1, 58, '%'],
        [0, 2, 60, '%'],
      ],
    );
    const other = family(
      'other',
      ['one', 'two'],
      [
        [0, 0, 1, '%'],
        [0, 1, 2, '%'],
      ],
      'c',
    );
    expect(numberLines([few, most, other]).map((line) => line.family.id)).toEqual(['most', 'other']);
  });
});

it.each([
  ['the name of the measure', '集中收集率达到73%以上', ['收集', '73%以上'], ['收集']],
  ['no verb that only says the number', '利用率稳定在80%以上', ['稳定在80%以上'], []],
  ['no year', '到2025年达到80%', ['2025年', '80%'], []],
])('words that tell a place from the first are %s', (_, text, changed, expected) => {
  const spans = changed.map((words) => ({
    start: text.indexOf(words),
    end: text.indexOf(words) + words.length,
  }));
  const number = { place: { text, changed: spans } } as unknown as PrintedNumber;
  expect(otherWords(number, ['稳定', '达到', '在'])).toEqual(expected);
});
