import { describe, expect, it } from 'vitest';
import { compareRows } from '../../../src/corpus/comparison/compare-rows.ts';
import { partsOf } from '../../../src/corpus/comparison/parts.ts';
import { invented, inventedPlans } from '../../corpus/invented-corpus.ts';

const blocks = invented('blocks');
const outline = invented('outline');
const parts = (plan: string) =>
  partsOf(
    blocks.filter((block) => block.plan === plan),
    outline.filter((heading) => heading.plan === plan),
  );
const pairs = inventedPlans.flatMap((first) =>
  inventedPlans.filter((other) => other !== first).map((other) => [first, other] as const),
);
const rowsOf = (first: string, other: string) =>
  compareRows(parts(first), parts(other)).flatMap((topic) => topic.rows);

describe('the parts of a plan', () => {
  it.each(inventedPlans)('hold every block of %s once, in the order of the text', (plan) => {
    const ids = parts(plan).flatMap((part) => part.blocks.map(({ id }) => id));
    expect(ids).toEqual(blocks.filter((block) => block.plan === plan).map(({ id }) => id));
  });

  it('end where the heading or the topic changes, and know the headings above them', () => {
    for (const part of inventedPlans.flatMap(parts)) {
      expect(new Set(part.blocks.map(({ section, topic }) => `${section} ${topic}`)).size).toBe(1);
      expect(part.headings.at(-1)?.id ?? null).toBe(part.blocks[0]?.section);
    }
  });
});

describe('two plans side by side', () => {
  it.each(pairs)('%s and %s are there whole, each part in one row', (first, other) => {
    const rows = rowsOf(first, other);
    const ids = (some: readonly { id: string }[]) => some.map(({ id }) => id).sort();
    expect(ids(rows.flatMap((row) => row.first ?? []))).toEqual(ids(parts(first)));
    expect(ids(rows.flatMap((row) => row.other))).toEqual(ids(parts(other)));
    expect(new Set(rows.map(({ id }) => id)).size).toBe(rows.length);
  });

  it('come topic by topic, each where the first plan comes to it first, and within it in its order', () => {
    const topics = compareRows(parts('baishi'), parts('luhe'));
    const order = [...new Set(parts('baishi').map(({ topic }) => topic))];
    expect(topics.map(({ topic }) => topic).slice(0, order.length)).toEqual(order);
    for (const { topic, rows } of topics) {
      const lines = rows.flatMap((row) => row.first?.blocks[0]?.line ?? []);
      expect(lines, topic).toEqual([...lines].sort((a, b) => a - b));
    }
  });

  it.each([
    ['baishi', 75, 'luhe', 11, 'outfalls'],
    ['baishi', 82, 'luhe', 14, 'the fishing ban'],
    ['luhe', 14, 'qingxi', 40, 'the fishing ban'],
    ['qingxi', 36, 'baishi', 75, 'outfalls'],
  ])('%s line %i and %s line %i share a row (%s)', (first, line, other, otherLine) => {
    const row = rowsOf(first, other).find((each) => each.first?.blocks[0]?.line === line);
    expect(row?.other.map((part) => part.blocks[0]?.line)).toContain(otherLine);
  });

  it('show what only one of them speaks of beside nothing', () => {
    const ports = parts('baishi').find(({ topic }) => topic === 'shipping');
    expect(rowsOf('baishi', 'luhe').find(({ first }) => first?.id === ports?.id)?.other).toEqual([]);
    const air = parts('luhe').find(({ topic }) => topic === 'air');
    expect(rowsOf('baishi', 'luhe').find(({ other }) => other[0]?.id === air?.id)?.first).toBeNull();
  });

  it('have rows that do not depend on which other plan is there, so that columns can be joined', () => {
    const ids = (other: string) => rowsOf('baishi', other).flatMap((row) => (row.first ? row.id : []));
    expect(new Set(ids('luhe'))).toEqual(new Set(ids('qingxi')));
  });
});
