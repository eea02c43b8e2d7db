import { describe, expect, it } from 'vitest';
import type { ComparedNumbers } from '../../../../scripts/derive/cascade/compare-numbers.ts';
import { hasSubstance, type Passage } from '../../../../scripts/derive/cascade/find-passages.ts';
import { judgeCell } from '../../../../scripts/derive/cascade/judge-cell.ts';
import type { NumberResult } from '../../../../src/model/cascade.ts';

const numbers = (...results: NumberResult[]): ComparedNumbers[] =>
  results.map((result) => ({ result }) as unknown as ComparedNumbers);

/** A passage that names the subject once, in passing. */
const mention: Passage = {
  block: { kind: 'paragraph', line: 1 } as Passage['block'],
  sentences: [],
  clauses: 1,
  ...{ isLed: false, isHeaded: false, isGeneral: false, isOrder: false },
  likeness: { sum: 1, share: 0.05 },
  parallel: 0,
};
const substance: Passage = { ...mention, isLed: true, clauses: 3 };

describe('the verdict', () => {
  it.each([
    ['one stricter number tightens', numbers('equal', 'stricter'), [], 'tightened'],
    ['one weaker number loosens', numbers('equal', 'weaker'), [], 'loosened'],
    [
      'of mixed numbers the first that differs decides',
      numbers('equal', 'weaker', 'stricter'),
      [],
      'loosened',
    ],
    ['equal numbers echo', numbers('equal'), [], 'echoed'],
    ['an amount echoes, whatever it is', numbers('amount'), [mention], 'echoed'],
    ['numbers that do not compare leave it to the words', numbers('not-comparable'), [substance], 'echoed'],
    ['substance echoes', [], [substance, mention], 'echoed'],
    ['a mention only names', [], [mention], 'named'],
    [
      'three mentions worded like the task are more',
      [],
      Array(3).fill({ ...mention, likeness: { sum: 2, share: 0.1 } }),
      'echoed',
    ],
    ['nothing is absent', [], [], 'absent'],
  ] as const)('%s', (_, own, passages, verdict) => {
    expect(judgeCell(own, passages).verdict).toBe(verdict);
  });
});

describe('substance', () => {
  it.each<[string, Partial<Passage>, boolean]>([
    ['a phrase in a sentence has none', {}, false],
    ['a shared passage has', { parallel: 14 }, true],
    ['a paragraph led by the subject has', { isLed: true, clauses: 2 }, true],
    ['one clause that orders the same has', { isOrder: true }, true],
    [
      'three clauses worded a little like the task have',
      { clauses: 3, likeness: { sum: 1.3, share: 0.06 } },
      true,
    ],
    [
      'three clauses that share nothing have none',
      { clauses: 3, likeness: { sum: 0.2, share: 0.01 } },
      false,
    ],
    ['an account of the past has none, however alike', { isGeneral: true, parallel: 30, isLed: true }, false],
  ])('%s', (_, change, expected) => {
    expect(hasSubstance({ ...mention, ...change })).toBe(expected);
  });
});
