import type { BlockRecord } from '../../src/model/block.ts';
import { perturber } from '../search/bench/perturb.ts';
import type { Random } from '../search/certificate/random.ts';

/**
 * A corpus of more plans, to measure growth: the given blocks, and copies of them with changed characters and ids of their
 * own.
 *
 * @param plans how many plans there shall be, at least as many as the blocks have
 * @returns the given blocks first, then the copies, plan by plan
 */
export function perturbedBlocks(
  blocks: readonly BlockRecord[],
  plans: number,
  random: Random,
): BlockRecord[] {
  const originals = [...new Set(blocks.map(({ plan }) => plan))];
  const perturb = perturber(
    blocks.map(({ text }) => text),
    random,
  );
  const copies = Array.from({ length: plans - originals.length }, (_, index) => {
    const original = originals[index % originals.length];
    const copy = 1 + Math.floor(index / originals.length);
    const name = (id: string): string => `${id}-c${String(copy)}`;
    return blocks
      .filter(({ plan }) => plan === original)
      .map((block): BlockRecord => {
        const cells = block.cells?.map(perturb) ?? null;
        return {
          ...block,
          ...{ id: name(block.id), plan: name(block.plan), cells },
          text: cells?.join('\t') ?? perturb(block.text),
        };
      });
  });
  return [...blocks, ...copies.flat()];
}
