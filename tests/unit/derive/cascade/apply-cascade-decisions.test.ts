import { describe, expect, it } from 'vitest';
import { applyCascadeDecisions } from '../../../../scripts/derive/cascade/apply-cascade-decisions.ts';
import type { CascadeDecision } from '../../../../scripts/inputs/cascade-decisions.ts';
import type { BlockRecord } from '../../../../src/model/block.ts';
import type { CascadeRecord } from '../../../../src/model/cascade.ts';

const blocks = [
  { id: 'task', plan: 'city', line: 24, lineEnd: 24, text: '深化锰污染整治。', url: '/c/' },
  { id: 'own', plan: 'county', line: 7, lineEnd: 7, text: '整治锰渣场。', url: '/p/' },
] as BlockRecord[];
const source = { plan: 'city', line: 24, lineEnd: 24, block: 'task', url: '/c/', quote: '深化锰污染整治。' };
const cell = {
  task: { plan: 'city', block: 'task', line: 24 },
  plan: 'county',
  verdict: 'absent',
  reason: { zh: '由规则', en: 'by rule' },
  evidence: [source],
  basis: 'rule',
  source,
} as unknown as CascadeRecord;
const decide = (decision: CascadeDecision): CascadeRecord | undefined =>
  applyCascadeDecisions(
    [cell],
    [
      {
        source: { plan: 'county', file: 't', sha256: '', lines: [] },
        folder: 'county',
        cascade: { tasks: [decision] },
      },
    ],
    blocks,
  )[0];
const decision: CascadeDecision = { of: 'city', line: 24, words: '锰污染', verdict: 'echoed' };

describe('a decision of a reader', () => {
  it('overrides the rule, with evidence of its own, and keeps the reason where it gives none', () => {
    const decided = decide({ ...decision, evidence: [{ line: 7, words: '锰渣场' }] });
    expect(decided).toMatchObject({ verdict: 'echoed', basis: 'reader', reason: { zh: '由规则' } });
    expect(decided?.evidence.map(({ plan, quote }) => [plan, quote])).toEqual([
      ['city', '深化锰污染整治。'],
      ['county', '锰渣场'],
    ]);
  });

  it('waits where the plan that it speaks of is not there', () => {
    expect(decide({ ...decision, of: 'elsewhere' })).toEqual(cell);
  });

  it.each([
    ['words that are in no task', { ...decision, words: '磷污染' }, 'expects “磷污染” here'],
    ['a line without a task', { ...decision, line: 25 }, 'correct the line in cascade.yaml'],
    [
      'evidence that is not printed',
      { ...decision, evidence: [{ line: 7, words: '磷' }] },
      'is not printed in this line',
    ],
  ])('stops the build for %s', (_, wrong, message) => {
    expect(() => decide(wrong)).toThrow(message);
  });
});
