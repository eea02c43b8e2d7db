import { expect, it } from 'vitest';
import { statementRanges } from '../../../src/corpus/statement-ranges.ts';

/** A statement in short: id, value as printed, its clause. */
type Short = [id: string, raw: string, clause: string];

/** The text with its values in brackets, ids behind: `达到[40%]a`. */
function marked(text: string, statements: readonly Short[]): string {
  const ranges = statementRanges(
    text,
    statements.map(([id, raw, clause]) => {
      const start = text.indexOf(clause);
      return { id, raw, source: { start, end: start + clause.length } };
    }),
  );
  return [...ranges]
    .reverse()
    .reduce(
      (left, { start, end, ids }) =>
        `${left.slice(0, start)}[${left.slice(start, end)}]${ids.join('')}${left.slice(end)}`,
      text,
    );
}

it.each<[string, string, Short[], string]>([
  ['none', '水质优良。', [], '水质优良。'],
  ['one', '利用率达到40%以上。', [['a', '40%以上', '利用率达到40%以上']], '利用率达到[40%以上]a。'],
  [
    'two in one clause',
    '污水、垃圾处理率分别达到95%、90%',
    [
      ['a', '95%', '污水、垃圾处理率分别达到95%、90%'],
      ['b', '90%', '污水、垃圾处理率分别达到95%、90%'],
    ],
    '污水、垃圾处理率分别达到[95%]a、[90%]b',
  ],
  [
    'the same figure twice, once in a clause of its own',
    '新建管网20km，改造管网20km',
    [
      ['b', '20km', '新建管网20km，改造管网20km'],
      ['a', '20km', '新建管网20km'],
    ],
    '新建管网[20km]a，改造管网[20km]b',
  ],
  [
    'one figure of two statements',
    '化肥、农药零增长',
    [
      ['a', '零增长', '化肥、农药零增长'],
      ['b', '零增长', '化肥、农药零增长'],
    ],
    '化肥、农药[零增长]ab',
  ],
  ['a value that is cut off by its clause', '流量18.1m3/s', [['a', '18.1m3', '1m3/s']], '流量[18.1m3]a/s'],
  ['a value that is not there', '流量很大', [['a', '18.1m3', '流量很大']], '流量很大'],
])('values of statements are found in the text of a block: %s', (_case, text, statements, expected) => {
  expect(marked(text, statements)).toBe(expected);
});
