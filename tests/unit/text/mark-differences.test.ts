import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { markDifferences, splitFigures, type Piece } from '../../../src/text/mark-differences.ts';

/** Pieces as text, those that differ in brackets. */
function shown(pieces: readonly Piece[]): string {
  return pieces.map(({ text, differs }) => (differs ? `[${text}]` : text)).join('');
}

function marked(a: string, b: string): [string, string] {
  const differences = markDifferences(a, b);
  return [shown(differences.a), shown(differences.b)];
}

describe('the differences of two passages', () => {
  it('are whole figures, with what belongs to them', () => {
    expect(marked('农田灌溉水有效利用系数提高到0.56。', '农田灌溉水有效利用系数提高到0.5以上。')).toEqual([
      '农田灌溉水有效利用系数提高到[0.56]。',
      '农田灌溉水有效利用系数提高到[0.5以上]。',
    ]);
    expect(marked('达到100%', '达到97.3%')).toEqual(['达到[100%]', '达到[97.3%]']);
    expect(marked('计1,200户', '计200户')).toEqual(['计[1,200]户', '计[200]户']);
  });

  it('are whole Latin words', () => {
    expect(marked('总量8000万m3', '总量8000万km2')).toEqual(['总量8000万[m3]', '总量8000万[km2]']);
  });

  it('are not punctuation, width or the number of an item', () => {
    expect(marked('巫山县委县政府，重视Ⅱ类', '3. 巫山县委、县政府重视II类。')).toEqual([
      '巫山县委县政府，重视Ⅱ类',
      '3. 巫山县委、县政府重视II类。',
    ]);
  });

  it('leave no single character between two changes', () => {
    expect(marked('加强工业水污染防治', '推强农村水污染防治')).toEqual([
      '[加强工业]水污染防治',
      '[推强农村]水污染防治',
    ]);
  });

  it('keep a figure apart from a change beside it', () => {
    expect(marked('到2025年，治理10处水体', '到2023年，整理10处水体')).toEqual([
      '到[2025]年，[治]理10处水体',
      '到[2023]年，[整]理10处水体',
    ]);
  });

  it('show words that one of them adds', () => {
    expect(marked('基本消除黑臭水体', '基本消除农村黑臭水体')).toEqual([
      '基本消除黑臭水体',
      '基本消除[农村]黑臭水体',
    ]);
  });

  it('tell where the same sentence says another number', () => {
    expect(markDifferences('系数提高到0.56', '系数提高到0.5以上').figures).toBe(true);
    expect(markDifferences('新建污水处理厂', '新建污水处理厂5座').figures).toBe(false);
    expect(markDifferences('达到98%的县', '达到98%的区').figures).toBe(false);
  });

  it('lose no character, and are none where the passages are the same', () => {
    const text = fc.string({ unit: fc.constantFrom(...'到2025年，水质0.5%以上县区mg“”\t'), maxLength: 40 });
    fc.assert(
      fc.property(text, text, (a, b) => {
        const differences = markDifferences(a, b);
        expect(differences.a.map((piece) => piece.text).join('')).toBe(a);
        expect(differences.b.map((piece) => piece.text).join('')).toBe(b);
        expect(markDifferences(a, a).a.some(({ differs }) => differs)).toBe(false);
      }),
    );
  });
});

it('figures are split from the words around them', () => {
  expect(splitFigures('达到0.5以上的15座')).toEqual([
    { text: '达到', figure: false },
    { text: '0.5以上', figure: true },
    { text: '的', figure: false },
    { text: '15', figure: true },
    { text: '座', figure: false },
  ]);
});
