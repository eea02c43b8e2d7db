import type { BlockRecord } from '../../../src/model/block.ts';
import type { OutlineRecord } from '../../../src/model/outline.ts';

/** A paragraph that orders an action. */
export interface Task {
  readonly block: BlockRecord;
  /** What names it: its lead, else the title of its section. */
  readonly name: string;
  /** Title of its section; empty where it stands in none. */
  readonly title: string;
  /** What it says, without the note of who does it. */
  readonly text: string;
}

/** The bracketed note of who leads and who supports: （市生态环境局牵头，市水利局等部门配合）. */
const note = /（[^（）]*(?:牵头|负责|配合)[^（）]*）/;

/**
 * The tasks of a plan: its paragraphs that say in brackets who leads, answers for or supports what they order. A
 * paragraph of targets or principles has no such note.
 *
 * @param blocks those of one plan, in their order
 */
export function findTasks(blocks: readonly BlockRecord[], outline: readonly OutlineRecord[]): Task[] {
  const titles = new Map(outline.map(({ id, title }) => [id, title]));
  return blocks.flatMap((block): Task[] => {
    const found = block.kind === 'paragraph' ? note.exec(block.text) : null;
    if (!found) return [];
    const title = titles.get(block.section ?? '') ?? '';
    return [{ block, title, name: block.lead ?? title, text: block.text.slice(0, found.index) }];
  });
}
