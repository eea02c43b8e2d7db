import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { proposeVerdicts } from '../../../../scripts/derive/indicators/propose-verdict.ts';
import { indicatorWords } from '../../../../scripts/inputs/indicator-words.ts';
import { setWords } from '../../../../scripts/inputs/set-words.ts';
import type { ObservationRecord } from '../../../../src/model/observation.ts';

const vocabulary = (name: string): unknown =>
  parse(readFileSync(join(import.meta.dirname, `../../../../content/vocabulary/${name}.yaml`), 'utf8'));
const words = indicatorWords.parse(vocabulary('indicator-tables'));
const sets = setWords.parse(vocabulary('monitored-sets'));
const period = { start: 2021, end: 2025 };

type Told = Partial<ObservationRecord>;
const value = (more: Told): ObservationRecord =>
  ({
    ...{
      name: '处理率',
      sub: null,
      origin: 'table',
      role: 'target',
      year: 2025,
      raw: '95',
      status: 'number',
    },
    ...{ qualifier: null, statusReason: null, remark: null, source: { quote: '95' } },
    ...more,
  }) as ObservationRecord;
const baseline = (more: Told = {}): ObservationRecord => value({ role: 'baseline', year: 2020, ...more });

/** Verdict and reason of the first of some plans, each with its values. */
function propose(...plans: ObservationRecord[][]): string {
  const [first] = proposeVerdicts(
    plans.map((main) => ({ period, main, history: [] })),
    words,
    sets,
  );
  return `${first?.verdict ?? ''}: ${first?.reason.zh ?? ''}`;
}

describe('a verdict by rule', () => {
  it('is that values compare, where nothing stands against it', () => {
    expect(propose([baseline(), value({})])).toBe('comparable: 名称与数值可以直接相比。');
    expect(propose([value({})])).toBe('comparable: 未给现状值。');
  });

  it.each<[string, ObservationRecord[], string]>([
    ['no target', [baseline()], '没有2025年目标。'],
    [
      'a target that is left to a higher level',
      [baseline(), value({ status: 'delegated', raw: '由市下达' })],
      '目标由上级确定（“由市下达”），没有数字。',
    ],
    [
      'a target in words',
      [baseline(), value({ status: 'text', raw: '全覆盖' })],
      '目标只有文字（“全覆盖”），没有数字。',
    ],
    ['an empty target', [baseline(), value({ status: 'absent', raw: '—' })], '目标一格印“—”，没有数字。'],
    ['a target for another year', [baseline(), value({ year: 2023 })], '目标年为2023年。'],
    [
      'a target that is only hoped for',
      [baseline(), value({ source: { quote: '力争达到95' } as ObservationRecord['source'] })],
      '“力争”表示努力目标。',
    ],
    [
      'a note on the row',
      [baseline(), value({ remark: { zh: '目标为预计数。', en: 'An estimate.' } })],
      '目标为预计数。',
    ],
    [
      'a baseline that counts something else',
      [baseline({ sub: '建成区' }), value({ sub: '规划区' })],
      '现状为建成区，目标为规划区，前后范围不同。',
    ],
  ])('has a caveat for %s', (_, values, reason) => {
    expect(propose(values)).toBe(`with-caveat: ${reason}`);
  });

  it('has a caveat where other plans count something else, but not for the set that most have', () => {
    const city = [baseline({ sub: '城市' }), value({ sub: '城市' })];
    const towns = [baseline({ sub: '建制镇' }), value({ sub: '建制镇' })];
    expect(propose(towns, city, city)).toBe('with-caveat: 所计范围为“建制镇”，与别的规划不尽相同。');
    expect(propose(city, city, towns)).toBe('comparable: 名称与数值可以直接相比。');
    expect(propose(city, [baseline(), value({})])).toBe('comparable: 名称与数值可以直接相比。');
  });
});
