import { describe, expect, it } from 'vitest';
import {
  certifyReading,
  fallenFigures,
  formatReadingTable,
} from '../../../../scripts/evaluate/reading/certify-reading.ts';
import { compare, unlessItStops } from '../../../../scripts/evaluate/reading/reading-part.ts';
import { InputProblem } from '../../../../scripts/inputs/problem.ts';
import type { Inputs } from '../../../../scripts/inputs/inputs.ts';

const certificate = (right: number) =>
  certifyReading({} as Inputs, [
    {
      id: 'signs',
      measure: () =>
        new Map([
          ['jia', { expected: 3, found: 4, right }],
          ['yi', { expected: 0, found: 0, right: 0 }],
        ]),
    },
  ]);

describe('what the rules found', () => {
  it('is right where it is expected, and counts once', () => {
    expect(compare(['a', 'b', 'b'], ['b', 'c', 'd'])).toEqual({ expected: 3, found: 2, right: 1 });
  });

  it('is nothing where they need a person, but a mistake of ours is not hidden', () => {
    const stop = (): string[] => {
      throw new InputProblem({ file: 'text.txt' }, 'A table.', 'Say how it lies.');
    };
    expect(unlessItStops(stop)).toEqual([]);
    expect(() =>
      unlessItStops(() => {
        throw new Error('A mistake.');
      }),
    ).toThrow('A mistake.');
  });
});

describe('the certificate', () => {
  it('says how much of what was found is right, and how much of what is expected was found, never rounded up', () => {
    const [part] = certificate(2).parts;
    expect(part?.plans['jia']).toEqual({ expected: 3, found: 4, right: 2, precision: 0.5, recall: 0.6666 });
    expect(part?.all).toEqual(part?.plans['jia']);
  });

  it('shows no figure for a plan that has nothing of the kind', () => {
    expect(formatReadingTable(certificate(2)).split('\n')[1]).toMatch(/^signs +50\.0 \/ 66\.7 +– +50\.0/);
  });

  it('names each figure that has fallen, and is content with one that has risen', () => {
    expect(fallenFigures(certificate(2), certificate(3))).toEqual([
      'signs, jia: precision 0.5, was 0.75',
      'signs, jia: recall 0.6666, was 1',
      'signs, all plans: precision 0.5, was 0.75',
      'signs, all plans: recall 0.6666, was 1',
    ]);
    expect(fallenFigures(certificate(3), certificate(2))).toEqual([]);
  });
});
