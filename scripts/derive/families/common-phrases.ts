import type { BlockRecord } from '../../../src/model/block.ts';
import type { CommonPhrases } from '../../inputs/common-phrases.ts';
import { passagesToCompare } from './segments-of.ts';
import { type Commonness, phrasesOf, rare } from './wording.ts';

/** Reads the list of common phrases. */
export function readCommonness({ blocks }: CommonPhrases): Commonness {
  return new Map(
    Object.entries(blocks).flatMap(([count, phrases]) =>
      phrases.split(/\s+/u).map((phrase): [string, number] => [phrase, Number(count)]),
    ),
  );
}

/** The phrases of four characters that more than six blocks have, by the number of blocks. */
export function learnCommonPhrases(blocks: readonly BlockRecord[]): CommonPhrases {
  const holders = new Map<string, Set<string>>();
  for (const { block, characters } of passagesToCompare(blocks)) {
    for (const phrase of phrasesOf(characters)) {
      const own = holders.get(phrase);
      if (own) own.add(block.id);
      else holders.set(phrase, new Set([block.id]));
    }
  }
  const byCount = new Map<number, string[]>();
  for (const [phrase, { size }] of holders) {
    if (size <= rare) continue;
    byCount.set(size, [...(byCount.get(size) ?? []), phrase]);
  }
  return {
    blocks: Object.fromEntries(
      [...byCount]
        .sort(([x], [y]) => x - y)
        .map(([count, phrases]) => [String(count), phrases.sort().join(' ')]),
    ),
  };
}
