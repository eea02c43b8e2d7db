import { describe, expect, it } from 'vitest';
import { plans } from '../../../../src/corpus/records.ts';
import type { AlignmentRecord } from '../../../../src/model/alignment.ts';
import type { OutcomeRecord } from '../../../../src/model/outcome.ts';
import type { StockRecord } from '../../../../src/model/stock.ts';
import { answerCapacity } from '../../../../src/site/questions/capacity.ts';
import { answerDropped } from '../../../../src/site/questions/dropped.ts';
import { answerLastPeriod } from '../../../../src/site/questions/last-period.ts';
import { answerTargets } from '../../../../src/site/questions/targets.ts';

// Names of plans come from the corpus; what is said of them here is invented.
const ids = plans().map(({ id }) => id);
const [a = '', b = ''] = ids;
const nameOf = (id: string, language: 'zh' | 'en'): string =>
  plans().find((plan) => plan.id === id)?.shortTitle[language] ?? '';
const [zhA, zhB, enA, enB] = [nameOf(a, 'zh'), nameOf(b, 'zh'), nameOf(a, 'en'), nameOf(b, 'en')];

const source = { plan: a, line: 3, lineEnd: 3, block: 'p1', url: '/plans/x/1/#p1', quote: '95%' };
const alignment = (
  relation: AlignmentRecord['relation'],
  more: Partial<AlignmentRecord> = {},
): AlignmentRecord =>
  ({
    ...{ id: 'l1', plan: a, above: b, contrast: false, indicator: 'unknown', name: '处理率', relation },
    ...{ target: '95%', aboveTarget: '98%', sameSet: true, reason: { zh: '', en: '' } },
    ...{ source, aboveSource: source },
    ...more,
  }) as AlignmentRecord;
const outcome = (result: OutcomeRecord['result'], more: Partial<OutcomeRecord> = {}): OutcomeRecord =>
  ({
    ...{ id: 'u1', plan: a, indicator: null, name: '覆盖率', sub: null, target: '70', actual: '69', result },
    ...{ admission: null, successor: source, source, actualSource: { ...source, quote: '69' } },
    ...more,
  }) as OutcomeRecord;
const stock = (state: StockRecord['state'], value: number, more: Partial<StockRecord> = {}): StockRecord => ({
  ...{
    id: 'q1',
    plan: a,
    asset: 'works',
    state,
    value,
    unit: '万吨/日',
    partOf: null,
    subject: '厂',
    source,
  },
  ...{ raw: '', comparator: null, year: 2025, basis: 'rule' },
  ...more,
});
const assets = [{ id: 'works', name: { zh: '处理能力', en: 'Capacity' }, unit: '万吨/日' }];

describe('the answer on targets', () => {
  it('counts those that compare, and names those that fall short', () => {
    const records = [alignment('beyond', { sameSet: false }), alignment('equal'), alignment('short')];
    const { sentence, table } = answerTargets(records, [], 'zh');
    expect(sentence).toBe(
      `与${zhB}同一指标、可以相比的3项地方目标中，1项更高，1项相同，1项更低：${zhA}“处理率”95%（上级98%）。其中1项所计的范围与上级不同，百分数相比须留意口径。`,
    );
    expect(table?.rows[0]?.map(({ text }) => text)).toEqual([zhA, '1', '1', '1', '0']);
  });

  it('names nothing where none falls short', () => {
    expect(answerTargets([alignment('equal')], [], 'en').sentence).toBe(
      `Of 1 local targets that compare with one of ${enB} on the same indicator, 0 go beyond it, 1 equal it, 0 fall short.`,
    );
  });

  it('leaves contrasts and what does not compare out of the sentence', () => {
    const records = [alignment('short', { contrast: true }), alignment('not-comparable')];
    expect(answerTargets(records, [], 'zh')).toMatchObject({
      sentence: '没有可以相比的上级目标。',
      table: null,
    });
  });
});

describe('the answer on the last period', () => {
  it('counts the misses, and those that the plan explains', () => {
    const records = [
      outcome('met'),
      outcome('missed'),
      outcome('missed', { admission: source }),
      outcome('in-words'),
    ];
    const { sentence, table } = answerLastPeriod(records, [a], 'zh');
    expect(sentence).toBe(
      '规划的表格列有4项上期目标：1项达到，2项没有达到，1项只以文字说完成，0项没有可比的值。没有达到的，规划自己说明的有1项，没有说明的有1项。',
    );
    expect(table?.rows.map((row) => row[5]?.text)).toEqual(['没有说明', '有说明']);
  });

  it('leads from each figure to its own words, not to those beside it', () => {
    const [row] = answerLastPeriod([outcome('missed')], [a], 'zh').table?.rows ?? [];
    expect(row?.slice(2, 4).map(({ to }) => (typeof to === 'object' ? to.quote : to))).toEqual(['95%', '69']);
  });

  it('names the plans that list none', () => {
    expect(answerLastPeriod([outcome('met')], [a, b], 'en').sentence).toContain(
      `No table of the last targets in: ${enB}.`,
    );
  });
});

describe('the answer on what was dropped', () => {
  it('counts by plan', () => {
    const records = [outcome('met', { successor: null }), outcome('met')];
    expect(answerDropped(records, 'en').sentence).toBe(
      `Of 2 measures with a target in the last period, 1 have none in this one: ${enA} 1 of 2.`,
    );
  });

  it('says that nothing was', () => {
    expect(answerDropped([outcome('met')], 'zh')).toMatchObject({
      sentence: '上期各项指标在本期都有目标。',
      table: null,
    });
  });
});

describe('the answer on what will be built', () => {
  it('sets what is added against what exists, parts of a total counted once', () => {
    const records = [
      stock('existing', 20),
      stock('existing', 12, { partOf: 'q1' }),
      stock('added', 4, { comparator: '~' }),
      stock('added', 1),
      stock('added', 2, { plan: b }),
    ];
    expect(answerCapacity(records, assets, 'zh', (unit) => unit).sentence).toBe(
      `处理能力：${zhA}已有20万吨/日，规划新增约5万吨/日（相当于已有的25%）；${zhB}新增2万吨/日，没有印出已有多少。`,
    );
    expect(answerCapacity(records, assets, 'en', () => '10 000 t a day').sentence).toContain(
      'has 200,000 t a day',
    );
  });

  it('does not add up what there shall be in all, which two places may say', () => {
    const { table } = answerCapacity(
      [stock('level', 100), stock('level', 100)],
      assets,
      'zh',
      (unit) => unit,
    );
    expect(table?.rows[0]?.map(({ text }) => text)).toContain('100 (2处)');
  });

  it('says nothing in a sentence of works of which no plan prints what exists', () => {
    expect(answerCapacity([stock('added', 4)], assets, 'zh', (unit) => unit).sentence).toBe('');
  });
});
