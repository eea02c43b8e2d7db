import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import type { BlockRecord } from '../../src/model/block.ts';
import { lineNumber, planId } from '../../src/model/evidence.ts';
import type { ParallelRecord } from '../../src/model/parallel.ts';
import { parseYaml } from '../inputs/parse-yaml.ts';

/** A passage of the labelled set: plan, line, first words. */
const place = z.tuple([planId, lineNumber, z.string().min(1)]);
/** How the wording was carried over: unchanged, adapted, with another figure, or reordered. */
const keeping = z.enum(['verbatim', 'adapted', 'number', 'moved']);
const labelledPairs = z.strictObject({
  pairs: z.array(
    z
      .strictObject({ a: place, b: place, parallel: z.boolean(), kind: keeping.optional() })
      .refine(({ parallel, kind }) => parallel || kind === undefined, 'Only a parallel has a kind.'),
  ),
});
export type LabelledPair = z.infer<typeof labelledPairs>['pairs'][number];

/** The sets in tests/parallels/: two used for development, and one held out. */
export const labelledSets = ['development-1-pairs', 'development-2-pairs', 'held-out-pairs'] as const;
export type LabelledSet = (typeof labelledSets)[number];

/** How well the derived parallels agree with the labelled pairs. */
export interface Score {
  readonly pairs: number;
  /** Labelled pairs that are parallels, and pairs that were found, rightly or not. */
  readonly parallel: number;
  readonly found: number;
  readonly precision: number;
  readonly recall: number;
  /** Labelled pairs on which they differ; those missed with the kind of parallel that they are. */
  readonly missed: readonly string[];
  readonly wrong: readonly string[];
}

/**
 * Reads one of the labelled sets.
 *
 * @throws InputProblem with the line, where it is not valid
 */
export function readLabelledPairs(root: string, set: LabelledSet): LabelledPair[] {
  const file = `tests/parallels/${set}.yaml`;
  return parseYaml(file, readFileSync(join(root, file), 'utf8'), labelledPairs).value.pairs;
}

/**
 * Scores parallels against the labelled pairs: a pair counts as found when a parallel overlaps the labelled
 * words in both passages.
 *
 * @throws when labelled words are not in their line
 */
export function scoreParallels(
  pairs: readonly LabelledPair[],
  parallels: readonly ParallelRecord[],
  blocks: readonly BlockRecord[],
): Score {
  const spanOf = ([plan, line, words]: LabelledPair['a']) => {
    for (const block of blocks) {
      if (block.plan !== plan || block.line !== line) continue;
      const at = block.text.indexOf(words);
      if (at !== -1) return { block: block.id, start: at, end: at + words.length };
    }
    throw new Error(`A labelled pair in tests/parallels/: “${words}” is not in line ${line} of ${plan}.`);
  };
  const covers = (side: ParallelRecord['a'], span: ReturnType<typeof spanOf>): boolean =>
    side.block === span.block && side.start < span.end && span.start < side.end;
  const judged = pairs.map((pair) => {
    const [a, b] = [spanOf(pair.a), spanOf(pair.b)];
    const found = parallels.some(
      (each) => (covers(each.a, a) && covers(each.b, b)) || (covers(each.a, b) && covers(each.b, a)),
    );
    return {
      found,
      parallel: pair.parallel,
      name: `${nameOf(pair.a)} ~ ${nameOf(pair.b)}${pair.kind ? ` (${pair.kind})` : ''}`,
    };
  });
  const right = judged.filter(({ found, parallel }) => found && parallel).length;
  const [parallel, found] = [judged.filter((each) => each.parallel), judged.filter((each) => each.found)];
  const named = (keep: (each: (typeof judged)[number]) => boolean): string[] =>
    judged.filter(keep).map(({ name }) => name);
  return {
    pairs: pairs.length,
    parallel: parallel.length,
    found: found.length,
    precision: right / found.length,
    recall: right / parallel.length,
    missed: named(({ found, parallel }) => parallel && !found),
    wrong: named(({ found, parallel }) => found && !parallel),
  };
}

/** A passage in a report: plan, line, and first words. */
function nameOf([plan, line, words]: LabelledPair['a']): string {
  return `${plan} ${line} ${words.length > 24 ? `${words.slice(0, 24)}…` : words}`;
}
