import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { unitsFile } from '../../../src/model/units.ts';
import type { IndicatorRecord } from '../../../src/model/indicator.ts';
import type { ObservationRecord } from '../../../src/model/observation.ts';
import { printedValue, unitBeside } from '../../../src/model/printed-unit.ts';

const root = join(import.meta.dirname, '../../..');
const read = (file: string): string => readFileSync(join(root, file), 'utf8');
const records = (name: string): unknown =>
  (JSON.parse(read(`content/derived/data/${name}.json`)) as { records: unknown }).records;

const value = (raw: string, given: Partial<ObservationRecord> = {}) => ({
  raw,
  unit: null,
  value: null,
  status: 'number' as const,
  normalized: null,
  ...given,
});
const inUnit = (number: number, unit: string) => ({ value: number, unit });

describe('the unit beside a printed value', () => {
  it.each([
    [
      'of another size than the indicator’s',
      value('5000', { unit: '米', value: 5000, normalized: inUnit(5, '千米') }),
      '千米',
      '5000 米',
    ],
    [
      'of a restricted number',
      value('新增0.33', {
        unit: 'km2',
        value: 0.33,
        status: 'qualified',
        normalized: inUnit(0.0495, '万亩'),
      }),
      '万亩',
      '新增0.33 km2',
    ],
    ['where the heading has none', value('100', { unit: '%', value: 100, status: 'number' }), null, '100 %'],
    [
      'of figures that are no single number',
      value('5—8', { unit: '处', status: 'qualified' }),
      '条',
      '5—8 处',
    ],
    [
      'not under another name of the same unit',
      value('95.8', { unit: '％', value: 95.8, normalized: inUnit(95.8, '%') }),
      '%',
      '95.8',
    ],
    [
      'not where the printed words say it',
      value('8000 万m3以内', { unit: '万 m3', value: 8000, normalized: inUnit(0.8, '亿立方米') }),
      '亿立方米',
      '8000 万m3以内',
    ],
    ['not of a dash', value('—', { unit: '米', status: 'absent' }), '千米', '—'],
    [
      'not of words without figures',
      value('完成市级下达任务', { unit: 'm3/万元', status: 'delegated' }),
      '立方米/万元',
      '完成市级下达任务',
    ],
    ['not of a class', value('Ⅱ类', { unit: '类', status: 'class' }), null, 'Ⅱ类'],
    [
      'not of a number without unit',
      value('0.53', { value: 0.53, normalized: inUnit(0.53, '1') }),
      '1',
      '0.53',
    ],
  ])('is printed %s', (_, observation, unit, shown) => {
    expect(printedValue(observation, unit)).toBe(shown);
  });

  it('is there for each observation of the corpus that the indicator’s unit would misread, and for no other', () => {
    const observations = records('observations') as ObservationRecord[];
    const indicators = records('indicators') as IndicatorRecord[];
    const { units } = unitsFile.parse(parse(read('content/vocabulary/units.yaml')));
    const spelt = (printed: string) => units.find(({ spellings }) => spellings.includes(printed));
    /** How often the unit contains its base unit: by the vocabulary, without the values that the pipeline converted. */
    const size = (unit: (typeof units)[number] | undefined) =>
      [unit?.of ?? unit?.unit, unit?.factor ?? 1].join();
    let misread = 0;
    for (const observation of observations) {
      const { indicator: id, raw, unit, status } = observation;
      const indicator = indicators.find((each) => each.id === id);
      if (!indicator || unit === null) continue;
      const wanted = units.find((each) => each.unit === indicator.unit);
      // Rows of “per head” or “per 10,000 yuan” print the dividend only: the name says the rest.
      const isPart = wanted?.unit.startsWith(`${spelt(unit)?.unit ?? ''}/`) ?? false;
      const isSame = size(spelt(unit)) === size(wanted) || isPart;
      const isFigure = ['number', 'qualified'].includes(status) && /\d/.test(raw) && !raw.includes(unit);
      const expected = isFigure && !isSame ? unit : null;
      expect(unitBeside(observation, indicator.unit), `${indicator.id} ${raw} ${unit}`).toBe(expected);
      if (expected !== null) misread += 1;
    }
    expect(misread).toBeGreaterThan(0);
  });
});
