import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { squeeze } from '../../src/text/squeeze.ts';

interface Passage {
  readonly plan: string;
  readonly line: number;
  readonly block: string;
  readonly statements: readonly { readonly quote: string; readonly raw: string }[];
  readonly not?: readonly { readonly text: string }[];
}

const read = (file: string): string => readFileSync(join(import.meta.dirname, '../..', file), 'utf8');
const { records } = JSON.parse(read('content/derived/data/blocks.json')) as {
  records: { id: string; plan: string; line: number; text: string }[];
};
const blocks = new Map(records.map((block) => [block.id, block]));
const passagesOf = (name: string): readonly Passage[] =>
  (parse(read(`tests/statements/${name}.yaml`)) as { passages: Passage[] }).passages;

const sets = ['development', 'development-2', 'held-out', 'held-out-2', 'held-out-3'];

it('every file of labels is among the sets', () => {
  const files = readdirSync(import.meta.dirname).filter((name) => name.endsWith('.yaml'));
  expect(files.sort()).toEqual(sets.map((name) => `${name}.yaml`).sort());
});

describe.each(sets)('the labelled statements of the %s set', (name) => {
  const passages = passagesOf(name);

  it('are of blocks that the plans have, in the lines that they name', () => {
    for (const { plan, line, block } of passages) expect(blocks.get(block)).toMatchObject({ plan, line });
  });

  it('quote what is printed in their block, negatives too', () => {
    for (const { block, statements, not = [] } of passages) {
      const text = squeeze(blocks.get(block)?.text ?? '');
      const quoted = [
        ...statements.flatMap(({ quote, raw }) => [quote, raw]),
        ...not.map((each) => each.text),
      ];
      expect(quoted.filter((words) => !text.includes(squeeze(words)))).toEqual([]);
    }
  });
});

it('no passage is in two sets, or twice in one', () => {
  const blocksOfSets = sets.flatMap((name) => passagesOf(name).map(({ block }) => block));
  expect(blocksOfSets.filter((block, index) => blocksOfSets.indexOf(block) !== index)).toEqual([]);
});
