import type { BlockRecord } from '../../src/model/block.ts';
import type { Random } from '../search/certificate/random.ts';

/** One character in this many is changed in a copy, as texts by other hands differ. */
const changed = 20;

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
  const characters = blocks.flatMap(({ text }) => [...text].filter((each) => /\p{Script=Han}/u.test(each)));
  const perturb = (text: string): string =>
    text.replaceAll(/\p{Script=Han}/gu, (each) =>
      random.below(changed) === 0 ? random.of(characters) : each,
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
