import { describe, expect, it } from 'vitest';
import { judgeOutcome } from '../../../../scripts/derive/outcomes/judge-outcome.ts';
import { readVocabulary } from '../../../../scripts/inputs/read-vocabulary.ts';
import type { ObservationRecord } from '../../../../src/model/observation.ts';
import { projectRoot } from '../../../../scripts/dev/project-root.ts';

const words = readVocabulary(projectRoot, 'outcomes');
type Judged = Parameters<typeof judgeOutcome>[0];

function value(raw: string, more: Partial<ObservationRecord> = {}): Judged {
  const [, sign, digits] = /^([≥≤]?)([\d.]+)?/u.exec(raw) ?? [];
  return {
    ...{ raw, name: '森林覆盖率', status: 'number', classRank: null, cumulative: false },
    value: digits === undefined ? null : Number(digits),
    comparator: sign === '≥' ? '>=' : sign === '≤' ? '<=' : '=',
    ...more,
  };
}

describe('a target of the last period', () => {
  it.each<[string, Judged, Judged, Parameters<typeof judgeOutcome>[2], string]>([
    ['is met when more was reached than it', value('≥52'), value('55'), 'higher', 'met'],
    ['is met when it was reached exactly', value('85'), value('85'), null, 'met'],
    ['is missed when less was reached', value('≥70'), value('69.7'), 'higher', 'missed'],
    ['is missed when more was used than it allows', value('≤40.5'), value('44.72'), 'lower', 'missed'],
    ['follows its printed bound without an indicator', value('≤3'), value('2', { name: '项' }), null, 'met'],
    [
      'that is a fall is met by a larger fall',
      value('13', { name: '细颗粒物年均浓度降低' }),
      value('27'),
      null,
      'met',
    ],
    [
      'that caps land for building is missed above it',
      value('850', { name: '净增建设用地总量' }),
      value('853'),
      null,
      'missed',
    ],
    [
      'is unknown where nothing tells which way is better',
      value('10', { name: '项' }),
      value('12'),
      null,
      'unknown',
    ],
    [
      'is unknown where nothing was printed',
      value('≤0.53'),
      value('-', { status: 'not-assessed' }),
      'lower',
      'unknown',
    ],
    [
      'is unknown where a higher level set it',
      value('完成下达任务', { status: 'delegated' }),
      value('85'),
      'lower',
      'unknown',
    ],
    [
      'is met in words only where the table says so',
      value('[8]'),
      value('均完成', { status: 'merged' }),
      'higher',
      'in-words',
    ],
    [
      'of a class is met by a better class',
      value('Ⅲ类', { classRank: 3 }),
      value('Ⅱ类', { classRank: 2 }),
      'lower',
      'met',
    ],
    [
      'of a class is missed by a worse one',
      value('Ⅱ类', { classRank: 2 }),
      value('Ⅲ类', { classRank: 3 }),
      'lower',
      'missed',
    ],
    [
      'is not set against a five-year total',
      value('10', { cumulative: true }),
      value('3'),
      'higher',
      'unknown',
    ],
  ])('%s', (_, target, actual, direction, result) => {
    expect(judgeOutcome(target, actual, direction, words)).toBe(result);
  });
});
