import type { BlockRecord } from '../../model/block.ts';
import type { TableKind, TableRecord } from '../../model/table.ts';
import type { TopicId } from '../../model/topic.ts';

/** Tables whose rows are passages in themselves: each describes one project or policy. */
const ledgers: readonly TableKind[] = ['projects', 'policies', 'highlights'];

/**
 * The blocks that can be read by themselves: paragraphs, including those of boxes, and rows of ledgers.
 * Headings, captions, labels, and rows of other tables make sense only in context.
 */
export function passagesOf(blocks: readonly BlockRecord[], tables: readonly TableRecord[]): BlockRecord[] {
  const rows = new Set(
    tables
      .filter(({ kind }) => ledgers.includes(kind))
      .flatMap(({ rowBlocks, rowRoles }) => rowBlocks.filter((_, index) => rowRoles[index] === 'data')),
  );
  return blocks.filter(({ id, kind, label }) => (kind === 'paragraph' && !label) || rows.has(id));
}

/** The passages of each plan with this main topic, and those that only touch on it. */
export function passagesOn(
  topic: TopicId,
  plans: readonly string[],
  passages: readonly BlockRecord[],
): { main: BlockRecord[][]; also: BlockRecord[][] } {
  const byPlan = (fits: (passage: BlockRecord) => boolean): BlockRecord[][] =>
    plans.map((plan) => passages.filter((passage) => passage.plan === plan && fits(passage)));
  return {
    main: byPlan((passage) => passage.topic === topic),
    also: byPlan(({ topic: main, alsoTopics }) => main !== topic && alsoTopics.includes(topic)),
  };
}
