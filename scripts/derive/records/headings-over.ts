import type { BlockRecord } from '../../../src/model/block.ts';
import type { OutlineRecord } from '../../../src/model/outline.ts';

/**
 * The headings over a block, from the chapter down.
 *
 * @param headings of its plan, by id
 */
export function headingsOver(
  { section }: Pick<BlockRecord, 'section'>,
  headings: ReadonlyMap<string, OutlineRecord>,
): OutlineRecord[] {
  const chain: OutlineRecord[] = [];
  let heading = section === null ? undefined : headings.get(section);
  while (heading) {
    chain.unshift(heading);
    heading = heading.parent === null ? undefined : headings.get(heading.parent);
  }
  return chain;
}
