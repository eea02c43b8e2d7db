import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cutPieces, sharedPieces } from '../../../src/text/shared-pieces.ts';

describe('the pieces of a text that is shared in part', () => {
  it('are cut where a shared stretch or the lead begins or ends', () => {
    expect(sharedPieces('——一二。三四', [{ start: 3, end: 6 }], '一二。')).toEqual([
      { text: '——', shared: false, lead: false },
      { text: '一', shared: false, lead: true },
      { text: '二。', shared: true, lead: true },
      { text: '三', shared: true, lead: false },
      { text: '四', shared: false, lead: false },
    ]);
  });

  it('lose no word and add none', () => {
    const character = fc.constantFrom('水', '0', '。', ' ', '，', '城');
    const texts = fc.array(character, { minLength: 1, maxLength: 20 }).map((all) => all.join(''));
    fc.assert(
      fc.property(texts, fc.nat(20), fc.nat(20), fc.nat(20), (text, from, length, leadLength) => {
        const range = { start: from, end: Math.min(text.length, from + length) };
        const ranges = range.start < range.end ? [range] : [];
        const pieces = sharedPieces(text, ranges, text.slice(0, leadLength) || null);
        expect(pieces.map((piece) => piece.text).join('')).toBe(text);
        const parts = cutPieces(pieces, leadLength).map((some) => some.map((piece) => piece.text).join(''));
        expect(parts).toEqual([text.slice(0, leadLength), text.slice(leadLength)]);
        const shared = pieces.filter((piece) => piece.shared).map((piece) => piece.text);
        expect(shared.join('')).toBe(ranges.map(({ start, end }) => text.slice(start, end)).join(''));
      }),
    );
  });
});
