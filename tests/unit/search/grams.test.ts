import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { GramTable, startOf } from '../../../scripts/search/build-grams.ts';
import { barrier } from '../../../src/text/fold.ts';
import { decodeGrams, encodeGrams, filesOf, gramLength } from '../../../src/search/grams.ts';

/** Blocks of few different characters, so that many grams begin alike; one is half a character beyond the basic plane. */
const blocks = fc.array(
  fc
    .array(fc.constantFrom('水', '污', '环', 'a', '\ud842'), { minLength: 1, maxLength: 40 })
    .map((characters) => characters.join('') + barrier),
  { minLength: 1, maxLength: 120 },
);

function tableOf(texts: readonly string[]): GramTable {
  const table = new GramTable();
  let start = 0;
  for (const text of texts) {
    table.add(text, start);
    start += text.length;
  }
  return table;
}

describe('the files of grams', () => {
  it('read back as they were written', () => {
    fc.assert(
      fc.property(blocks, (texts) => {
        for (const file of tableOf(texts).files()) expect(decodeGrams(encodeGrams(file))).toEqual(file);
      }),
      { numRuns: 40 },
    );
  });

  it('hold every place of a short text in the files that its beginning leads to', () => {
    fc.assert(
      fc.property(blocks, fc.integer({ min: 1, max: gramLength }), fc.nat(), (texts, length, from) => {
        const joined = texts.join('');
        const at = from % joined.length;
        const wanted = joined.slice(at, at + length);
        if (wanted.includes(barrier)) return;
        const files = tableOf(texts).files();
        const starts = files.map((file, number) => startOf(files[number - 1], file));
        const found = filesOf(wanted, starts)
          .flatMap((number) => files[number] ?? [])
          .filter(({ text }) => text.startsWith(wanted))
          .flatMap(({ positions }) => positions);
        const places: number[] = [];
        for (let place = joined.indexOf(wanted); place !== -1; place = joined.indexOf(wanted, place + 1))
          places.push(place);
        expect(found.sort((a, b) => a - b)).toEqual(places);
      }),
      { numRuns: 60 },
    );
  });

  it('are more than one where there is much, and do not part what one query asks for without need', () => {
    const texts = Array.from(
      { length: 400 },
      (_, index) => `水环境${'质管监保'.charAt(index % 4)}理${barrier}`,
    );
    const files = tableOf(texts).files();
    expect(files.length).toBeGreaterThan(1);
    const starts = files.map((file, number) => startOf(files[number - 1], file));
    expect(filesOf('水环境', starts)).toHaveLength(1);
    expect(filesOf('', starts)).toHaveLength(files.length);
  });
});
