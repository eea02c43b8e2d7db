import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import type { BlockRecord } from '../../src/model/block.ts';
import { lineNumber, planId } from '../../src/model/evidence.ts';
import type { ParallelRecord } from '../../src/model/parallel.ts';
import { parseYaml } from '../inputs/parse-yaml.ts';

const place = z.tuple([planId, lineNumber, z.string().min(1)]);
const label = z.enum([
  'parallel clear',
  'parallel borderline',
  'formula clear',
  'formula borderline',
  'none clear',
  'none borderline',
]);
const readPairs = z.strictObject({
  pairs: z.array(
    z.strictObject({
      set: z.enum(['first', 'last']),
      a: place,
      b: place,
      readers: z.tuple([label, label]),
    }),
  ),
});
export type ReadPair = z.infer<typeof readPairs>['pairs'][number];

/** How the shown parallels agree with the labels of two readers. */
export interface ReadersScore {
  readonly pairs: number;
  /** Pairs on which both give the same label. */
  readonly agreed: number;
  readonly shown: number;
  /** Of the shown: both readers call them parallel (strict), at least one does (lenient). */
  readonly strict: number;
  readonly lenient: number;
  /** Pairs that both call parallel, and how many of them are shown; the same of those that both call clear. */
  readonly parallel: number;
  readonly found: number;
  readonly clear: number;
  readonly foundClear: number;
}

/** Reads the pairs that two readers labelled. */
export function readTwoReaders(root: string): ReadPair[] {
  const file = 'tests/parallels/two-readers.yaml';
  return parseYaml(file, readFileSync(join(root, file), 'utf8'), readPairs).value.pairs;
}

/**
 * Scores parallels against the labels of two readers. A pair is shown when a parallel covers at least half of each clause,
 * or lies in it for at least half of its own length.
 *
 * @param parallels formulas not among them
 * @throws when the words of a pair are not in their line
 */
export function scoreTwoReaders(
  pairs: readonly ReadPair[],
  parallels: readonly ParallelRecord[],
  blocks: readonly BlockRecord[],
): ReadersScore {
  const byBlocks = Map.groupBy(parallels, ({ a, b }) => keyOf(a.block, b.block));
  const judged = pairs.map(({ a, b, readers }) => {
    const [one, other] = [spansOf(a, blocks), spansOf(b, blocks)];
    const shown = one.some((x) =>
      other.some((y) =>
        (byBlocks.get(keyOf(x.block, y.block)) ?? []).some(
          (each) => (covers(each.a, x) && covers(each.b, y)) || (covers(each.a, y) && covers(each.b, x)),
        ),
      ),
    );
    const says = readers.map((read) => read.startsWith('parallel'));
    return { shown, says, clear: readers.every((read) => read === 'parallel clear'), readers };
  });
  const count = (keep: (each: (typeof judged)[number]) => boolean): number => judged.filter(keep).length;
  const both = ({ says }: (typeof judged)[number]): boolean => says.every(Boolean);
  return {
    pairs: pairs.length,
    agreed: count(({ readers: [x, y] }) => x.split(' ')[0] === y.split(' ')[0]),
    shown: count(({ shown }) => shown),
    strict: count((each) => each.shown && both(each)),
    lenient: count(({ shown, says }) => shown && says.some(Boolean)),
    parallel: count(both),
    found: count((each) => each.shown && both(each)),
    clear: count(({ clear }) => clear),
    foundClear: count(({ shown, clear }) => shown && clear),
  };
}

interface BlockSpan {
  readonly block: string;
  readonly start: number;
  readonly end: number;
}

/** Every place of the words in the blocks that begin in their line: a row may print them twice. */
function spansOf([plan, line, words]: ReadPair['a'], blocks: readonly BlockRecord[]): BlockSpan[] {
  const spans = blocks
    .filter((block) => block.plan === plan && block.line === line)
    .flatMap(({ id, text }) => {
      const found: BlockSpan[] = [];
      for (let at = text.indexOf(words); at !== -1; at = text.indexOf(words, at + 1))
        found.push({ block: id, start: at, end: at + words.length });
      return found;
    });
  if (spans.length === 0)
    throw new Error(`tests/parallels/two-readers.yaml: “${words}” is not in line ${line} of ${plan}.`);
  return spans;
}

function covers(side: BlockSpan, span: BlockSpan): boolean {
  const common = Math.min(side.end, span.end) - Math.max(side.start, span.start);
  return side.block === span.block && common >= 0.5 * Math.min(span.end - span.start, side.end - side.start);
}

function keyOf(a: string, b: string): string {
  return a < b ? `${a} ${b}` : `${b} ${a}`;
}
