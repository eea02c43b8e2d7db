import type { BlockRecord } from '../../../../src/model/block.ts';
import type { FindingTextWords } from '../../../inputs/finding-text-words.ts';
import { fillInBoth } from '../../../inputs/indicator-words.ts';
import type { Check, CheckedPlan } from '../check.ts';
import type { Finding } from '../finding.ts';
import { quoteOf } from '../quote.ts';
import { breaksOf, type Numbered, readNumber, styleOf } from '../texts/number-series.ts';

type Words = FindingTextWords['numbering'];
type Kind = keyof Words['kinds'];

/**
 * Numbers of headings, boxes, labels, items and notes that skip or repeat. The numbers of rows are those of
 * `numberedRows`. Where a text has lost the numbers of its headings, there is nothing to find.
 */
export const numbering: Check = {
  rule: 'numbering',
  run: (plan, { textWords: { numbering: words } }) => [
    ...headings(plan).flatMap((series) => broken(series, 'heading', words)),
    ...captions(plan, words),
    ...boxes(plan).flatMap(({ labels, items }) => [
      ...broken(labels, 'label', words, 1),
      ...broken(items, 'item', words, 1),
    ]),
    ...notes(plan, words),
  ],
};

/** The numbered headings, a series for each parent and look of number. */
function headings(plan: CheckedPlan): Numbered[][] {
  const numbered = plan.outline.flatMap((heading) => {
    const { number: printed } = heading;
    const value = printed === null ? null : readNumber(printed);
    if (printed === null || value === null) return [];
    const entry = { printed, value, line: String(heading.line), evidence: quoteOf(heading, [printed]) };
    return [{ key: `${heading.parent ?? ''} ${styleOf(printed)}`, entry }];
  });
  return [...Map.groupBy(numbered, ({ key }) => key).values()].map((series) =>
    series.map(({ entry }) => entry),
  );
}

/** Boxes and tables: each of their series counts from 1, and keeps its name. */
function captions(plan: CheckedPlan, words: Words): Finding[] {
  const pattern = new RegExp(
    `^(${words.captions.join('|')})\\s*(\\d+|[一二三四五六七八九十]+)(?![\\d\\-—.．])`,
    'u',
  );
  const numbered = plan.blocks.flatMap((block) => {
    const continued = /[（(]续[）)]/.test(block.text);
    const match = block.kind === 'caption' && !continued ? pattern.exec(block.text) : null;
    const value = match?.[2] === undefined ? null : readNumber(match[2]);
    return match && value !== null ? [{ word: match[1] ?? '', entry: entryOf(block, match[0], value) }] : [];
  });
  const series = [...Map.groupBy(numbered, ({ word }) => word).values()].map((group) =>
    group.map(({ entry }) => entry),
  );
  const [first, ...later] = series;
  const last = first?.at(-1);
  // A series that goes on where another one ends is the same one under another name.
  const renamed = later.flatMap(([here]) => {
    if (!here || !last || here.value !== last.value + 1) return [];
    const parts = {
      ...{ before: last.printed, beforeLine: last.line },
      ...{ number: here.printed, line: here.line },
    };
    return [finding(words.renamed, parts, [here, last])];
  });
  return [...renamed, ...series.flatMap((each) => broken(each, 'caption', words))];
}

/** The numbered labels and items of each box. */
function boxes(plan: CheckedPlan): { labels: Numbered[]; items: Numbered[] }[] {
  return plan.tables
    .filter(({ kind }) => kind === 'box')
    .map((table) => {
      const inside = plan.blocks.filter((block) => block.table === table.id && block.kind !== 'caption');
      return {
        labels: numberedBlocks(inside, /^（[一二三四五六七八九十]+）/),
        items: numberedBlocks(inside, /^\d+\s*[.．、](?!\d)/),
      };
    });
}

/**
 * The numbered notes below each table. The first may be any: where a text has lost the numbers that Word made, one that was
 * typed remains.
 */
function notes(plan: CheckedPlan, words: Words): Finding[] {
  return plan.tables.flatMap((table) => {
    const inside = plan.blocks.filter((block) => block.table === table.id && block.kind === 'note');
    return broken(numberedBlocks(inside, /^\d+\s*[.．、](?!\d)/), 'note', words);
  });
}

function numberedBlocks(blocks: readonly BlockRecord[], pattern: RegExp): Numbered[] {
  return blocks.flatMap((block) => {
    const printed = pattern.exec(block.text)?.[0];
    const value = printed === undefined ? null : readNumber(printed);
    return printed === undefined || value === null ? [] : [entryOf(block, printed.trim(), value)];
  });
}

function entryOf(block: BlockRecord, printed: string, value: number): Numbered {
  return { printed, value, line: String(block.line), evidence: quoteOf(block, [printed]) };
}

function broken(
  series: readonly Numbered[],
  kind: Kind,
  words: Words,
  restarts: number | null = null,
): Finding[] {
  return breaksOf(series, restarts).map(({ kind: how, before, here }) => {
    const name = words.kinds[kind];
    const message = { zh: fillKind(words[how].zh, name.zh), en: fillKind(words[how].en, name.en) };
    const parts = {
      ...{ before: before.printed, beforeLine: before.line },
      ...{ number: here.printed, line: here.line },
    };
    return finding(message, parts, [here, before]);
  });
}

function fillKind(sentence: string, kind: string): string {
  return sentence.replaceAll('{kind}', kind);
}

function finding(
  message: Words['gap'],
  parts: Readonly<Record<string, string>>,
  [first, ...more]: readonly [Numbered, ...Numbered[]],
): Finding {
  return {
    severity: 'low',
    message: fillInBoth(message, parts),
    evidence: [first.evidence, ...more.map(({ evidence }) => evidence)],
  };
}
