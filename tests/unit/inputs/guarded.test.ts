import { describe, expect, it } from 'vitest';
import { begins, equals, type GuardOptions, guarded, holds } from '../../../scripts/inputs/guarded.ts';

interface Entry {
  readonly line: number;
  readonly text: string;
}

const row = ['水质', '95%'];
const options: GuardOptions<Entry> = {
  file: 'text.txt',
  list: 'hints.yaml (`notes`)',
  kind: 'running text',
  places: new Map([
    [1, ['前言']],
    [3, ['治理 水污染。整治排污口。']],
    [5, row],
    [6, row],
    [9, ['前言']],
  ]),
  words: ({ text }) => text,
  fits: begins,
};
const guard =
  (entries: readonly Entry[], more: Partial<GuardOptions<Entry>> = {}) =>
  () =>
    guarded(entries, { ...options, ...more });

describe('an entry that a reader wrote about a line', () => {
  it('is found by its line, when its words are there, white space aside', () => {
    const { at } = guard([{ line: 3, text: '治理水污染' }])();
    expect(at(3)).toEqual({ line: 3, text: '治理水污染' });
    expect(at(1)).toBeUndefined();
  });

  it.each([
    ['begins', begins, '治理', true],
    ['begins', begins, '整治', false],
    ['holds', holds, '整治', true],
    ['equals', equals, '治理', false],
    ['equals', equals, '治理水污染。整治排污口。', true],
  ])('may have to be what the line %s', (_, fits, text, isFine) => {
    const check = guard([{ line: 3, text }], { fits });
    if (isFine) expect(check).not.toThrow();
    else expect(check).toThrow(`expects “${text}” here`);
  });

  it.each([
    ['elsewhere: the nearest place is named', [{ line: 6, text: '前言' }]],
    ['in a row: its first line is named', [{ line: 9, text: '水质' }]],
    ['nowhere', [{ line: 3, text: '大气' }]],
    ['for a line that holds nothing of the kind', [{ line: 4, text: '治理' }]],
    [
      'there twice',
      [
        { line: 3, text: '治理' },
        { line: 3, text: '治理水污染' },
      ],
    ],
  ])('stops the derivation when it is %s', (_, entries) => {
    expect(guard(entries)).toThrowErrorMatchingSnapshot();
  });

  it('may share its line with others where something else tells them apart', () => {
    const entries = [
      { line: 3, text: '治理' },
      { line: 3, text: '治理水污染' },
    ];
    expect(guard(entries, { identity: ({ text }) => text })).not.toThrow();
    expect(guard([...entries, ...entries], { identity: ({ text }) => text })).toThrow('has two entries');
    expect(guard([...entries, ...entries], { identity: null })).not.toThrow();
  });

  it('stops the derivation when nobody has used it', () => {
    const { at, assertAllUsed } = guard([
      { line: 1, text: '前言' },
      { line: 3, text: '治理' },
    ])();
    at(1);
    expect(() => {
      assertAllUsed('the line is no note');
    }).toThrowErrorMatchingInlineSnapshot(`
      [InputProblem: text.txt:3: The entry for “治理” in the plan’s hints.yaml (\`notes\`) is not used: the line is no note.
        Correct its line in hints.yaml (\`notes\`), or remove it.]
    `);
    at(3, ({ text }) => text === '治理');
    expect(() => {
      assertAllUsed('the line is no note');
    }).not.toThrow();
  });
});
