import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { RunIndex, runsBetween } from '../../../../scripts/derive/families/run-index.ts';

const segment = (text: string) => ({ characters: [...text] });

describe('the runs of two texts', () => {
  it('are all found, although a later part of one stands elsewhere in an earlier text', () => {
    const index = new RunIndex();
    // The end of the sentence is met first, by a text that has it alone.
    index.add(0, segment('生物多样性提升工程'));
    index.add(1, segment('科学推进水源涵养区建设和水生生物多样性提升'));
    const runs = index.runsWith(segment('科学推进水源涵养区保护和水生生物多样性提升'));
    expect(runs.get(1)).toEqual([
      { a: 0, b: 0, length: 9 },
      { a: 11, b: 11, length: 10 },
    ]);
    expect(runs.get(0)).toEqual([{ a: 0, b: 14, length: 7 }]);
  });

  it('do not start where the text says nothing', () => {
    const text = '推进治理体系和治理能力现代化';
    expect(runsBetween(segment(text), segment(text), () => true)).toEqual([]);
  });

  it('of two texts are the same in any company', () => {
    const letters = fc.string({ unit: fc.constantFrom(...'甲乙丙丁戊'), minLength: 6, maxLength: 40 });
    fc.assert(
      fc.property(letters, letters, fc.array(letters, { maxLength: 6 }), (one, other, company) => {
        const index = new RunIndex();
        company.forEach((text, key) => {
          index.add(key + 1, segment(text));
        });
        index.add(0, segment(one));
        const among = index.runsWith(segment(other)).get(0) ?? [];
        expect(among).toEqual(runsBetween(segment(one), segment(other)));
      }),
    );
  });
});
