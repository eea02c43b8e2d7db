import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { indicatorWords } from '../../../../scripts/inputs/indicator-words.ts';
import { judge } from '../../../../scripts/derive/indicators/judge-ambitions.ts';
import { resolveCell } from '../../../../scripts/derive/indicators/resolve-cell.ts';
import type { Direction } from '../../../../src/model/indicator.ts';
import type { ObservationRole, ObservationStatus } from '../../../../src/model/observation.ts';

const file = join(import.meta.dirname, '../../../../content/vocabulary/indicator-tables.yaml');
const words = indicatorWords.parse(parse(readFileSync(file, 'utf8')));
const place = { file: 'source.txt', line: 1 };
const decideIn = 'a file';

/** A cell as the pipeline reads it; a dash is what a reader says it is. */
function cell(raw: string, role: ObservationRole, dash: ObservationStatus) {
  const isDash = words.values.dashes.includes(raw);
  const decision = { line: 1, raw, status: dash, reason: { zh: '无', en: 'None' }, note: null };
  const read = resolveCell(
    { raw, role, mergedRows: 1, place, decideIn },
    isDash ? decision : undefined,
    words,
    ['%'],
  );
  return { ...read, raw, normalized: null };
}

const sign = (
  baseline: string | null,
  target: string,
  direction: Direction,
  dash: ObservationStatus = 'absent',
): string => {
  const before = baseline === null ? null : cell(baseline, 'baseline', dash);
  const judged = judge(before, cell(target, 'target', dash), direction);
  return judged.sign === judged.because ? judged.sign : `${judged.sign}: ${judged.because}`;
};

it('a target in words that hold what is there holds a baseline that is a number', () => {
  const target = { ...cell('95', 'target', 'text'), raw: '不减少', value: null, status: 'text' as const };
  const before = cell('95', 'baseline', 'absent');
  expect(judge(before, target, 'higher', ['不减少'])).toEqual({ sign: 'hold', because: 'heldInWords' });
  expect(judge(before, target, 'higher').sign).toBe('not-comparable');
  expect(judge(null, target, 'higher', ['不减少']).sign).toBe('no-baseline');
});

describe('a target beside its baseline', () => {
  it.each([
    ['100', '100', 'higher', 'hold'],
    ['100', '≥100', 'higher', 'hold'],
    ['85', '≥85', 'higher', 'hold'],
    ['95以上', '98以上', 'higher', 'improve'],
    ['69.7', '72', 'higher', 'improve'],
    ['347', '≥330*', 'higher', 'relax'],
    ['28', '≤35', 'lower', 'relax'],
    ['55', '≤60', 'lower', 'relax'],
    ['0.567', '0.8', 'lower', 'relax'],
    ['60', '≤55', 'lower', 'improve'],
    ['0', '0', 'lower', 'hold'],
    ['[16]', '[16.5]', 'higher', 'improve'],
    ['16', '[16.5]', 'higher', 'not-comparable: otherSpan'],
    ['364（API）', '≥330', 'higher', 'not-comparable: otherQualifier'],
    ['10', '新增20', 'higher', 'not-comparable: otherQualifier'],
    ['新增10', '新增20', 'higher', 'improve'],
    ['3条河流的5个断面', '3条河流的5个断面', 'higher', 'hold'],
    ['3条河流的5个断面', '4条河流的6个断面', 'higher', 'not-comparable: otherKind'],
    ['Ⅲ类', 'Ⅱ类', 'higher', 'improve'],
    ['Ⅲ类', 'Ⅱ类', 'lower', 'improve'],
    ['Ⅱ类', 'Ⅲ类', 'higher', 'relax'],
    ['II类', 'Ⅱ', 'none', 'hold'],
    ['总体II类', 'Ⅱ类', 'higher', 'not-comparable: otherQualifier'],
    ['Ⅱ类', '良好', 'higher', 'not-comparable: otherKind'],
    ['Ⅱ类', '100', 'higher', 'not-comparable: otherKind'],
    ['20', '30', 'none', 'not-comparable: noDirection'],
    ['20', '≥20', 'none', 'hold'],
    ['20', '≤30', 'higher', 'not-comparable: wrongBound'],
    ['100', '由重庆市下达', 'higher', 'delegated'],
    [null, '由重庆市下达', 'higher', 'delegated'],
    [null, '95', 'higher', 'no-baseline: noBaseline'],
    ['—', '5000', 'higher', 'no-baseline: baselineWithoutValue'],
    ['满足水域功能要求', '95', 'higher', 'no-baseline: baselineWithoutValue'],
    ['52.34', '—', 'higher', 'not-comparable: targetWithoutValue'],
    ['满足水域功能要求', '满足水域功能要求', 'higher', 'hold'],
    ['—', '—', 'higher', 'not-comparable: targetWithoutValue'],
    ['95', '满足水域功能要求', 'higher', 'not-comparable: targetWithoutValue'],
  ] as const)('%s → %s (%s is better) is %s', (baseline, target, direction, expected) => {
    expect(sign(baseline, target, direction)).toBe(expected);
  });

  it.each(['absent', 'not-assessed', 'not-audited'] as const)('has none where the baseline is %s', (dash) => {
    expect(sign('/', '95', 'higher', dash)).toBe('no-baseline: baselineWithoutValue');
  });

  it('is judged by its number in one unit, not by its digits', () => {
    const value = (normalized: number) => ({
      ...cell('5', 'target', 'absent'),
      normalized: { value: normalized, unit: '亿m3' },
    });
    expect(judge(value(5), value(0.0005), 'lower').sign).toBe('improve');
    const total = { ...value(5), cumulative: true };
    expect(judge(value(5), total, 'lower').because).toBe('otherSpan');
  });
});
