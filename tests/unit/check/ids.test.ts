import { describe, expect, it } from 'vitest';
import { checkIds } from '../../../scripts/check/ids.ts';
import { checkQuotes } from '../../../scripts/check/quotes.ts';
import { sourceOf } from '../../pipeline/fixture.ts';

const fileOf = (plan: string): string => `content/plans/${plan}.txt`;

describe('an id', () => {
  it('that is given twice in the corpus stops the derivation, with both places', () => {
    const records = [
      { plan: 'baishi', id: 'p1', line: 3 },
      { plan: 'luhe', id: 'p2', line: 4 },
      { plan: 'luhe', id: 'p1', line: 5 },
    ];
    expect(() => checkIds(records, fileOf)).toThrowErrorMatchingInlineSnapshot(`
      [InputProblem: content/plans/luhe.txt:5: The id p1 is not unique; it is also the id of content/plans/baishi.txt:3.
        Two different texts have the same hash: lengthen the ids in scripts/derive/document/stable-ids.ts.]
    `);
  });

  it('that is given once passes', () => {
    expect(() => checkIds([{ plan: 'baishi', id: 'p1', line: 3 }], fileOf)).not.toThrow();
  });
});

describe('a quotation', () => {
  const source = sourceOf('第一行\n水质 达标[bookmark: x]率100%\n第三行');
  const quote = (text: string, line: number, lineEnd = line) => [
    { plan: 'fixture', line, lineEnd, block: 'p1', url: '/plans/fixture/1/#p1', quote: text },
  ];

  it('stands in its lines, white space and bookmark marks aside', () => {
    expect(() => checkQuotes(source, quote('水质达标率 100%', 2))).not.toThrow();
    expect(() => checkQuotes(source, quote('100%第三行', 2, 3))).not.toThrow();
  });

  it.each([
    ['that stands in another line', '第三行', 2],
    ['that stands nowhere', '水质达标率99%', 2],
  ])('%s stops the derivation', (_, text, line) => {
    expect(() => checkQuotes(source, quote(text, line))).toThrow(
      /^source\.txt:2: The quotation “.*” of p1 is not in lines 2 to 2\./,
    );
  });
});
