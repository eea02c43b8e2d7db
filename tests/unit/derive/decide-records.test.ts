import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { decideRecords } from '../../../scripts/derive/decide-records.ts';
import { projectRoot } from '../../../scripts/dev/project-root.ts';
import { recordDecisions } from '../../../scripts/inputs/record-decisions.ts';
import type { SourceText } from '../../../scripts/inputs/verify-source.ts';
import type { DeadlineRecord } from '../../../src/model/deadline.ts';

// Two deadlines of the corpus, as the rules read them, moved to invented places.
const file = join(projectRoot, 'content/derived/data/deadlines.json');
const [read] = (JSON.parse(readFileSync(file, 'utf8')) as { records: DeadlineRecord[] }).records;
const deadline = (line: number, quote: string): DeadlineRecord => ({
  ...(read as DeadlineRecord),
  ...{ plan: 'a', basis: 'rule' },
  source: { ...(read as DeadlineRecord).source, plan: 'a', line, quote },
});
const deadlines = [deadline(3, '2023年底前，完成整治'), deadline(3, '2025年底前，全面达标')];

function decide(...records: readonly unknown[]): readonly DeadlineRecord[] {
  const plan = {
    folder: 'content/plans/a',
    source: { plan: 'a', file: 'content/plans/a/text.txt' } as SourceText,
    records: recordDecisions.parse({ records }),
  };
  const datasets = { deadlines, consequences: [], duties: [], outcomes: [], stock: [] };
  return decideRecords([plan], datasets).deadlines;
}
const first = { of: 'deadlines', line: 3, words: '完成整治' };

describe('what a reader decides about records', () => {
  it('takes out one that is none, and leaves the others as the rules read them', () => {
    expect(decide({ ...first, not: '只是设想' })).toEqual(deadlines.slice(1));
  });

  it('sets fields, and says that a reader did', () => {
    const [changed, other] = decide({ ...first, set: { kind: 'target', due: { year: 2023, month: 12 } } });
    expect(changed).toMatchObject({ kind: 'target', due: { year: 2023, month: 12 }, basis: 'reader' });
    expect(other?.basis).toBe('rule');
  });

  it('confirms what the rules read', () => {
    expect(decide({ ...first, confirmed: true })[0]).toEqual({ ...deadlines[0], basis: 'reader' });
  });

  it.each([
    [
      'where no record quotes these words in this line',
      { ...first, words: '另一件事', not: '没有' },
      'content/plans/a/text.txt:3: No record of deadlines begins in this line and quotes “另一件事”, which the plan’s records.yaml expects.\n  Correct the line and the words in records.yaml, or remove the entry.',
    ],
    [
      'where two records do',
      { ...first, words: '年底前', not: '没有' },
      'content/plans/a/text.txt:3: “年底前” in the plan’s records.yaml fits 2 records of deadlines that begin in this line.\n  Name more words in records.yaml.',
    ],
    [
      'where a field is none of the record',
      { ...first, set: { colour: 'red' } },
      'content/plans/a/text.txt:3: An entry of the plan’s records.yaml sets “colour”, which is no field of deadlines that a reader may set.\n  See the fields in src/model, and correct records.yaml.',
    ],
  ])('stops %s', (_, decision, message) => {
    expect(() => decide(decision)).toThrow(message);
  });

  it('stops where a field cannot hold the value', () => {
    expect(() => decide({ ...first, set: { kind: 'hope' } })).toThrow(
      /sets a field of deadlines to what it cannot hold: .*kind/s,
    );
  });

  it('must say one thing, and not two', () => {
    expect(recordDecisions.safeParse({ records: [{ ...first, not: '没有', confirmed: true }] }).success).toBe(
      false,
    );
    expect(recordDecisions.safeParse({ records: [first] }).success).toBe(false);
  });
});
