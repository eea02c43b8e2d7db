import { describe, expect, it } from 'vitest';
import {
  addedQuantities,
  applyDecisions,
  type DecidedStatement,
} from '../../../../scripts/derive/statements/apply-decisions.ts';
import {
  statementDecisions,
  type StatementDecision,
} from '../../../../scripts/inputs/statement-decisions.ts';
import type { StatementRecord } from '../../../../src/model/statement.ts';

const source = { file: 'text.txt' };

/** A statement of lines 3 to 4 that says nothing but what a test gives it. */
const said = (id: string, fields: Partial<StatementRecord> = {}): StatementRecord => ({
  ...{ id, plan: 'luhe', subject: '利用率', object: null, raw: '15%', comparator: '=', value: 15 },
  ...{ valueHigh: null, unit: '%', year: 2025, yearBasis: 'clause', time: 'target', kind: 'rate' },
  ...{
    relative: null,
    per: null,
    strength: 'shall',
    actor: null,
    box: null,
    indicator: null,
    topic: 'goals',
  },
  basis: 'rule',
  ...fields,
  source: {
    ...{ plan: 'luhe', line: 3, lineEnd: 4, block: 'p1', url: '/luhe/1/#p1' },
    ...{ quote: '利用率达到15%', start: 0, end: 9 },
    ...fields.source,
  },
});
const decisions = (...written: readonly unknown[]): readonly StatementDecision[] =>
  statementDecisions.parse({ statements: written }).statements;
const apply = (statements: readonly StatementRecord[], ...written: readonly unknown[]): DecidedStatement[] =>
  applyDecisions(statements, decisions(...written), source);

describe('a decision on a statement', () => {
  it('says what it says, and leaves the rest as it was read', () => {
    const [decided] = apply([said('a')], {
      line: 3,
      raw: '15%',
      year: 2023,
      yearBasis: 'sentence',
      unit: null,
    });
    expect(decided?.statement).toEqual({
      ...said('a', { year: 2023, yearBasis: 'sentence', unit: null, basis: 'reader' }),
    });
    expect(decided?.decision).toMatchObject({ line: 3, raw: '15%' });
  });

  it('that there is not leaves a statement to the rules', () => {
    expect(apply([said('a')])).toEqual([{ statement: said('a'), decision: null }]);
  });

  it('takes a statement that is none away', () => {
    expect(apply([said('a'), said('b', { raw: '9%' })], { line: 3, raw: '15%', not: '口号' })).toMatchObject([
      { statement: { id: 'b' } },
    ]);
  });

  it.each([
    ['any line of the block', { line: 4, raw: '15%' }],
    ['its value, white space apart', { line: 3, raw: '15 %' }],
    ['words of its subject', { line: 3, raw: '15%', of: '利用' }],
    ['words of its quotation', { line: 3, raw: '15%', of: '达到' }],
  ])('finds it by %s', (_, decision) => {
    expect(apply([said('a'), said('b', { raw: '9%' })], decision)[0]?.statement.basis).toBe('reader');
  });

  it('finds by `of` the one whose subject has the words, before one whose quotation has them', () => {
    const quoting = said('b', { subject: '乡镇', source: { ...said('b').source, quote: '城市、乡镇15%' } });
    const named = said('a', { subject: '城市' });
    expect(
      apply([quoting, named], { line: 3, raw: '15%', of: '城市' }).map(({ statement }) => statement.basis),
    ).toEqual(['rule', 'reader']);
  });
});

describe('words that a reader adds', () => {
  const block = { text: '排污口整治，2025年完成排污口整治任务', line: 3 };

  it('are found in their block', () => {
    const [added] = addedQuantities(block, decisions({ line: 3, add: '完成' }), source);
    expect(added).toMatchObject({ raw: '完成', start: 11, end: 13, value: null, sort: 'words' });
  });

  it('are looked for behind the words that `of` names', () => {
    const [added] = addedQuantities(block, decisions({ line: 3, add: '整治', of: '2025年' }), source);
    expect(added?.start).toBe(16);
  });

  it('that are not there stop the derivation, with the line', () => {
    const add = (decision: unknown) => () => addedQuantities(block, decisions(decision), source);
    expect(add({ line: 3, add: '启动' })).toThrowErrorMatchingInlineSnapshot(`
      [InputProblem: text.txt:3: The plan’s statements.yaml adds “启动”, but these words are not printed here.
        Copy the words from the text into statements.yaml, or take the entry out.]
    `);
    expect(add({ line: 3, add: '完成', of: '任务' })).toThrowErrorMatchingInlineSnapshot(`
      [InputProblem: text.txt:3: The plan’s statements.yaml adds “完成” behind “任务”, but these words are not printed here.
        Copy the words from the text into statements.yaml, or take the entry out.]
    `);
  });
});

describe('a decision stops the derivation, with line, cause and fix,', () => {
  const two = [said('a', { subject: '城市处理率' }), said('b', { subject: '乡镇处理率' })];

  it('where its line has no such value', () => {
    expect(() => apply(two, { line: 3, raw: '16%' })).toThrowErrorMatchingInlineSnapshot(`
      [InputProblem: text.txt:3: The plan’s statements.yaml expects the value “16%” here, but the statements of this line are: 15% (城市处理率), 15% (乡镇处理率).
        Correct the value or the line in statements.yaml, or take the entry out: the words may have changed, or the rules now read them otherwise.]
    `);
    expect(() => apply(two, { line: 5, raw: '15%' })).toThrowErrorMatchingInlineSnapshot(`
      [InputProblem: text.txt:5: The plan’s statements.yaml expects the value “15%” here, but the statements of this line are: none.
        Correct the value or the line in statements.yaml, or take the entry out: the words may have changed, or the rules now read them otherwise.]
    `);
  });

  it('where no statement with the value has the words that `of` names', () => {
    expect(() => apply(two, { line: 3, raw: '15%', of: '农村' })).toThrowErrorMatchingInlineSnapshot(`
      [InputProblem: text.txt:3: The plan’s statements.yaml expects the value “15%” of “农村” here, but the statements of this line are: 15% (城市处理率), 15% (乡镇处理率).
        Correct the value or the line in statements.yaml, or take the entry out: the words may have changed, or the rules now read them otherwise.]
    `);
  });

  it('where several statements fit', () => {
    expect(() => apply(two, { line: 3, raw: '15%' })).toThrowErrorMatchingInlineSnapshot(`
      [InputProblem: text.txt:3: The plan’s statements.yaml names the value “15%”, which 2 statements of this line have: 城市处理率 | 乡镇处理率.
        Add \`of\` with words of the one that is meant.]
    `);
    expect(() => apply(two, { line: 3, raw: '15%', of: '处理率' })).toThrowErrorMatchingInlineSnapshot(`
      [InputProblem: text.txt:3: The plan’s statements.yaml names the value “15%”, which 2 statements of this line have: 城市处理率 | 乡镇处理率.
        Add \`of\` with words of the one that is meant.]
    `);
  });

  it('where another is on the same statement', () => {
    const first = { line: 3, raw: '15%', of: '城市' };
    expect(() => apply(two, first, { ...first, line: 4 })).toThrowErrorMatchingInlineSnapshot(`
      [InputProblem: text.txt:4: The plan’s statements.yaml has two entries for the statement “15%”.
        Keep one of them; where the line has the value twice, tell them apart with \`of\`.]
    `);
  });
});

describe('an entry of the file', () => {
  it('names a value or words to add, one of the two', () => {
    expect(() => decisions({ line: 3 })).toThrow('one of the two');
    expect(() => decisions({ line: 3, raw: '15%', add: '完成' })).toThrow('one of the two');
  });

  it('may be missing altogether', () => {
    expect(statementDecisions.parse({})).toEqual({ statements: [] });
  });
});
