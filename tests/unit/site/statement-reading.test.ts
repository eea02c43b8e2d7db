import { describe, expect, it } from 'vitest';
import type { StatementRecord } from '../../../src/model/statement.ts';
import { signBeside, statementReading } from '../../../src/site/statement-reading.ts';

const statement = {
  object: null,
  comparator: '>=',
  value: 96,
  valueHigh: null,
  unit: '%',
  year: 2025,
  yearBasis: 'chapter',
  time: 'target',
  kind: 'rate',
  relative: null,
  per: null,
  strength: 'must',
  actor: null,
  basis: 'rule',
} as unknown as StatementRecord;
const read = (some: Partial<StatementRecord>, locale: 'zh' | 'en' = 'zh'): string =>
  statementReading({ ...statement, ...some }, locale).join('·');

describe('how a statement was read', () => {
  it.each<[string, Partial<StatementRecord>, string]>([
    ['all of it', {}, '不少于96%·2025年（年份见上文）·目标·水平·措辞：必须·未经人核'],
    [
      'a range, a bare quantity, no year',
      { comparator: null, value: 1, valueHigh: 2, unit: '个', year: null, yearBasis: null, kind: 'quantity' },
      '1至2个·未印年份·目标·数量·措辞：必须·未经人核',
    ],
    [
      'a change against a base, every year',
      {
        comparator: null,
        unit: 'km',
        relative: { change: 'down', baseYear: 2020 },
        per: 'year',
        basis: 'reader',
      },
      '比2020年下降·96 km·每年·2025年（年份见上文）·目标·水平·措辞：必须·已经人核',
    ],
    [
      'words, a past result, who leads',
      { comparator: '=', value: null, unit: null, time: 'past', strength: null, actor: '县水利局' },
      '等于·2025年（年份见上文）·已有的结果·水平·牵头：县水利局·未经人核',
    ],
  ])('%s', (_case, some, expected) => {
    expect(read(some)).toBe(expected);
  });

  it('is said in English too', () => {
    expect(read({}, 'en')).toBe(
      'at least 96%·2025 (year further above)·target·level·wording: must·not yet reviewed',
    );
  });
});

it.each([
  ['96%以上', '>=', '≥'],
  ['≥200户', '>=', null],
  ['5条', null, null],
  ['约3公里', '~', '≈'],
] as const)('the sign beside %s (%s) is %s', (raw, comparator, sign) => {
  expect(signBeside(raw, comparator)).toBe(sign);
});
