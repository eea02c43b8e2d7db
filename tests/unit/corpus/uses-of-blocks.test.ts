import { describe, expect, it } from 'vitest';
import { usesOfBlocks } from '../../../src/corpus/uses-of-blocks.ts';
import type { IndicatorRecord } from '../../../src/model/indicator.ts';
import type { ObservationRecord } from '../../../src/model/observation.ts';

const indicators = ['forest', 'air'].map((id) => ({ id }) as IndicatorRecord);
const value = (id: string, indicator: string | null, block: string, printedIn = block): ObservationRecord =>
  ({ id, indicator, block, source: { block: printedIn } }) as ObservationRecord;

function told(observations: readonly ObservationRecord[]): Record<string, string[]> {
  const uses = usesOfBlocks(indicators, observations);
  return Object.fromEntries(
    [...uses].map(([block, of]) => [
      block,
      of.map(
        ({ indicator, observations: values }) => `${indicator.id}: ${values.map(({ id }) => id).join(' ')}`,
      ),
    ]),
  );
}

describe('the indicators that use a block', () => {
  it('are each named once, with all their values in the order of the text', () => {
    expect(told([value('a', 'air', 'row'), value('b', 'forest', 'row'), value('c', 'air', 'row')])).toEqual({
      row: ['air: a c', 'forest: b'],
    });
  });

  it('are those of the row of a merged cell and of the row that prints it', () => {
    expect(told([value('a', 'air', 'below', 'above'), value('b', 'air', 'above')])).toEqual({
      below: ['air: a'],
      above: ['air: a b'],
    });
  });

  it('are none for a value that belongs to no indicator', () => {
    expect(told([value('a', null, 'row'), value('b', 'forest', 'other')])).toEqual({ other: ['forest: b'] });
  });
});
