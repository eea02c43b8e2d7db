import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { markChanges, splitFigures } from '../../../src/text/mark-differences.ts';

describe('a passage with what differs', () => {
  it('is split where a change begins or ends', () => {
    expect(markChanges('基本消除农村黑臭水体', [{ start: 4, end: 6 }])).toEqual([
      { text: '基本消除', differs: false },
      { text: '农村', differs: true },
      { text: '黑臭水体', differs: false },
    ]);
  });

  it('is itself again when its pieces are joined', () => {
    fc.assert(
      fc.property(fc.string(), fc.array(fc.nat({ max: 20 }), { maxLength: 6 }), (text, places) => {
        const cuts = [...new Set(places)].sort((a, b) => a - b).filter((place) => place <= text.length);
        const changed = cuts.flatMap((start, index) => {
          const end = cuts[index + 1];
          return index % 2 === 0 && end !== undefined ? [{ start, end }] : [];
        });
        expect(
          markChanges(text, changed)
            .map((piece) => piece.text)
            .join(''),
        ).toBe(text);
      }),
    );
  });
});

describe('the figures of a text', () => {
  it('are parted from the words between them, with what belongs to them', () => {
    expect(splitFigures('达到97.3%以上，计1,200户')).toEqual([
      { text: '达到', figure: false },
      { text: '97.3%以上', figure: true },
      { text: '，计', figure: false },
      { text: '1,200', figure: true },
      { text: '户', figure: false },
    ]);
  });
});
