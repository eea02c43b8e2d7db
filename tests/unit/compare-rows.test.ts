import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { compareRows } from '../../src/corpus/comparison/compare-rows.ts';
import { partsOf } from '../../src/corpus/comparison/parts.ts';
import type { BlockRecord } from '../../src/model/block.ts';
import type { OutlineRecord } from '../../src/model/outline.ts';

const records = <R>(name: string): R[] =>
  (JSON.parse(readFileSync(`content/derived/data/${name}.json`, 'utf8')) as { records: R[] }).records;
const blocks = records<BlockRecord>('blocks');
const outline = records<OutlineRecord>('outline');
const plans = records<{ id: string }>('plans').map(({ id }) => id);
const parts = (plan: string) =>
  partsOf(
    blocks.filter((block) => block.plan === plan),
    outline.filter((heading) => heading.plan === plan),
  );
const pairs = plans.flatMap((first) =>
  plans.filter((other) => other !== first).map((other) => [first, other]),
);

describe('the parts of a plan', () => {
  it.each(plans)('hold every block of %s once, in the order of the text', (plan) => {
    const ids = parts(plan).flatMap((part) => part.blocks.map(({ id }) => id));
    expect(ids).toEqual(blocks.filter((block) => block.plan === plan).map(({ id }) => id));
  });

  it('end where the heading or the topic changes, and know the headings above them', () => {
    for (const part of plans.flatMap(parts)) {
      expect(new Set(part.blocks.map(({ section, topic }) => `${section} ${topic}`)).size).toBe(1);
      expect(part.headings.at(-1)?.id ?? null).toBe(part.blocks[0]?.section);
    }
  });
});

describe('two plans side by side', () => {
  it.each(pairs)('%s and %s stand there whole, each part in one row', (first, other) => {
    const rows = compareRows(parts(first), parts(other)).flatMap((topic) => topic.rows);
    const ids = (some: readonly { id: string }[]) => some.map(({ id }) => id).sort();
    expect(ids(rows.flatMap((row) => row.first ?? []))).toEqual(ids(parts(first)));
    expect(ids(rows.flatMap((row) => row.other))).toEqual(ids(parts(other)));
    expect(new Set(rows.map(({ id }) => id)).size).toBe(rows.length);
  });

  it('come topic by topic, each where the first plan comes to it first, and within it in its order', () => {
    const topics = compareRows(parts('wushan'), parts('bazhong'));
    const order = [...new Set(parts('wushan').map(({ topic }) => topic))];
    expect(topics.map(({ topic }) => topic).slice(0, order.length)).toEqual(order);
    for (const { topic, rows } of topics) {
      const lines = rows.flatMap((row) => row.first?.blocks[0]?.line ?? []);
      expect(lines, topic).toEqual([...lines].sort((a, b) => a - b));
    }
  });

  it.each([
    ['wushan', 205, 'bazhong', 254, '入河排污口'],
    ['wushan', 256, 'bazhong', 289, '水源涵养'],
    ['wushan', 244, 'bazhong', 330, '再生水'],
    ['bazhong', 282, 'wushan', 229, '船舶'],
  ])('%s line %i and %s line %i share a row (%s)', (first, line, other, otherLine) => {
    const rows = compareRows(parts(first), parts(other)).flatMap((topic) => topic.rows);
    const row = rows.find((each) => each.first?.blocks[0]?.line === line);
    expect(row?.other.map((part) => part.blocks[0]?.line)).toContain(otherLine);
  });

  it('have rows that do not depend on which other plan stands there, so that columns can be joined', () => {
    const rowsOf = (other: string) =>
      compareRows(parts('wuxi'), parts(other)).flatMap(({ rows }) =>
        rows.flatMap((row) => (row.first ? row.id : [])),
      );
    expect(new Set(rowsOf('wanzhou'))).toEqual(new Set(rowsOf('chongqing')));
  });
});
