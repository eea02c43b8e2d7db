import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cutPieces, markSharedHtml, sharedPieces } from '../../../src/site/mark-shared.ts';

const marked = (html: string, text: string, ...ranges: [number, number][]) =>
  markSharedHtml(
    html,
    text,
    ranges.map(([start, end]) => ({ start, end })),
  );

describe('shared wording in the HTML of a block', () => {
  it.each<[string, string, string, [number, number][], string]>([
    ['nothing shared', '<b>头。</b>文', '头。文', [], '<b>头。</b>文'],
    ['inside a text', '一二三四', '一二三四', [[1, 3]], '一<span class="shared">二三</span>四'],
    [
      'across the border of the lead',
      '<b>一二</b>三四',
      '一二三四',
      [[1, 3]],
      '<b>一<span class="shared">二</span></b><span class="shared">三</span>四',
    ],
    [
      'a character reference',
      'PM&lt;2.5&gt;',
      'PM<2.5>',
      [[2, 4]],
      'PM<span class="shared">&lt;</span><span class="shared">2</span>.5&gt;',
    ],
    ['a line break', '一<br>二三', '一\n二三', [[2, 3]], '一<br><span class="shared">二</span>三'],
    [
      'the second cell of a row',
      '<td>一</td> <td class="x">二三</td>',
      '一\t二三',
      [[2, 4]],
      '<td>一</td> <td class="x"><span class="shared">二三</span></td>',
    ],
    [
      'a row with an empty cell',
      '<td></td><td>二</td>',
      '\t二',
      [[1, 2]],
      '<td></td><td><span class="shared">二</span></td>',
    ],
    [
      'a row that begins with a merged cell, which has no element',
      '<td>8</td><td>水</td>',
      '\t8\t水',
      [[3, 4]],
      '<td>8</td><td><span class="shared">水</span></td>',
    ],
  ])('%s', (_case, html, text, ranges, expected) => {
    expect(marked(html, text, ...ranges)).toBe(expected);
  });

  it('is refused where the words are not those of the block', () => {
    expect(() => marked('甲乙', '甲丙', [0, 1])).toThrow('The HTML has “甲乙” where the block has “甲丙”');
  });

  it('loses no word and adds none', () => {
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
