import { compareParallels } from '../corpus/compare-parallels.ts';
import { repeatedRanges, sharedRanges } from '../corpus/shared-text.ts';
import { readDerived } from './read-derived.ts';
import type { BlockWords } from './rehype-shared-wording.ts';
import { withoutFormulas } from '../model/parallel.ts';

/**
 * Reads the text of every block and the stretches that other places share, for the chapter processor, which runs before
 * any page is rendered. Pages get the same from src/corpus/records.ts and parallels.ts.
 *
 * @param folder URL of `content/derived/data/`
 * @returns by block id
 * @throws when a file is missing or does not follow the data model
 */
export function readSharedWording(folder: URL): ReadonlyMap<string, BlockWords> {
  const texts = new Map(readDerived(folder, 'blocks').map(({ id, text }) => [id, text]));
  const planIds = [...readDerived(folder, 'plans')].sort((a, b) => a.order - b.order).map(({ id }) => id);
  const parallels = compareParallels(withoutFormulas(readDerived(folder, 'parallels')), planIds);
  const textOf = (block: string): string => texts.get(block) ?? '';
  const shared = sharedRanges(parallels, textOf);
  const repeated = repeatedRanges(parallels, textOf);
  return new Map(
    [...texts].map(([id, text]) => [
      id,
      { text, shared: shared.get(id) ?? [], repeated: repeated.get(id) ?? [] },
    ]),
  );
}
