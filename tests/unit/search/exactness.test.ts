import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { barrier, fold } from '../../../src/text/fold.ts';
import { formsOf, type Form } from '../../../src/text/forms.ts';
import { searchInput, TestIndex } from './search-corpus.ts';

/** Characters with a meaning for the fold, the forms or the index, among some of Chinese prose. */
const prose = [...'水质处理率达到的', ...'，。；、“”（）—· ', ...'ⅡⅢ〇零二三五类年', ...'12035mk³％V'];
const character = fc.constantFrom(...prose, '立方米', '🐟', '\t', 'II', '平方公里', '2035年');
const line = fc
  .array(character, { minLength: 1, maxLength: 60 })
  .map((characters) => `水${characters.join('')}`);

/** Whether a form stands in a folded text, looked for the slow way. */
function holds(text: string, { text: form, notBefore, notBehind }: Form): boolean {
  for (let at = text.indexOf(form); at !== -1; at = text.indexOf(form, at + 1)) {
    const behind = text.charAt(at + form.length);
    if (!notBefore?.test(text.charAt(at - 1)) && !notBehind?.test(behind)) return true;
  }
  return false;
}

const corpora = fc.array(line, { minLength: 1, maxLength: 6 });
/** Pieces of a text to look for, of its own or of another; several for each index, as making one takes longest. */
const cuts = fc.array(
  fc.record({
    block: fc.nat(),
    from: fc.nat(),
    length: fc.integer({ min: 1, max: 41 }),
    own: fc.boolean(),
  }),
  { minLength: 5, maxLength: 12 },
);

describe('whatever stands in a text', () => {
  it('is found there, and nowhere where it does not stand', async () => {
    await fc.assert(
      fc.asyncProperty(
        corpora,
        cuts,
        fc.array(line, { minLength: 1, maxLength: 3 }),
        async (lines, some, others) => {
          const { input, index } = indexOf(lines);
          for (const { block, from, length, own } of some) {
            const texts = own ? input.blocks.map(({ text }) => text) : others;
            const phrase = cutOf(texts[block % texts.length] as string, from, length);
            const forms = formsOf(phrase, {}, input.units);
            const expected = input.blocks
              .filter(({ text }) => forms.some((form) => holds(fold(text, {}).text, form)))
              .map(({ id }) => id);
            expect(await index.blocks(`"${phrase}"`, 'block', 'inside'), phrase).toEqual(expected);
          }
        },
      ),
      { seed: 5, numRuns: 150 },
    );
  });

  it('is found in its own block when no Roman letter was cut', async () => {
    await fc.assert(
      fc.asyncProperty(corpora, cuts, async (lines, some) => {
        const { input, index } = indexOf(lines);
        for (const { block, from, length } of some) {
          const { id, text } = input.blocks[block % input.blocks.length] as { id: string; text: string };
          const phrase = cutOf(text, from, length);
          const letters = /[A-Za-z]/.test(phrase);
          if (letters || fold(phrase, {}).text.replaceAll(barrier, '') === '') continue;
          expect(await index.blocks(`"${phrase}"`, 'block', 'inside'), phrase).toContain(id);
        }
      }),
      { seed: 6, numRuns: 80 },
    );
  });
});

function indexOf(lines: readonly string[]) {
  const input = searchInput({ jia: ['# 章', ...lines.slice(1)], yi: ['# 章', ...lines.slice(0, 1)] });
  return { input, index: new TestIndex(input) };
}

/** A piece of one cell, not cut inside an emoji, without the marks that would end a phrase. */
function cutOf(text: string, from: number, length: number): string {
  const cells = text.split('\t').filter((cell) => cell !== '');
  const characters = [...(cells[from % cells.length] ?? '')];
  const start = from % Math.max(1, characters.length);
  return characters
    .slice(start, start + length)
    .join('')
    .replaceAll('"', '');
}
