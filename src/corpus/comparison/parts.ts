import type { BlockRecord } from '../../model/block.ts';
import type { OutlineRecord } from '../../model/outline.ts';
import type { TopicId } from '../../model/topic.ts';

/** A run of a plan on one topic: neighbouring blocks below the same heading. */
export interface Part {
  /** Id of its first block. */
  readonly id: string;
  readonly plan: string;
  readonly topic: TopicId;
  /** The heading above it and those above that, from the chapter down; empty in front matter. */
  readonly headings: readonly OutlineRecord[];
  readonly blocks: readonly BlockRecord[];
}

/**
 * Splits a plan into parts. Every block is in one part, in the order of the text.
 *
 * @param blocks those of one plan, in the order of its text
 * @param outline the headings of the plan
 */
export function partsOf(blocks: readonly BlockRecord[], outline: readonly OutlineRecord[]): Part[] {
  const headings = new Map(outline.map((heading) => [heading.id, heading]));
  const above = (id: string | null): OutlineRecord[] => {
    const heading = id === null ? undefined : headings.get(id);
    return heading ? [...above(heading.parent), heading] : [];
  };
  const groups: BlockRecord[][] = [];
  for (const block of blocks) {
    const last = groups.at(-1)?.[0];
    if (last?.section === block.section && last.topic === block.topic) groups.at(-1)?.push(block);
    else groups.push([block]);
  }
  return groups.map((group) => {
    const [{ id, plan, topic, section }] = group as [BlockRecord];
    return { id, plan, topic, headings: above(section), blocks: group };
  });
}
