import type { CommitmentRecord } from '../model/commitment.ts';
import type { StatementRecord } from '../model/statement.ts';
import { dataset, plans } from './records.ts';

let inOrder: readonly CommitmentRecord[] | undefined;
let chapters: ReadonlyMap<string, string> | undefined;

/** All commitments, plans in their order, each in the order of its text. */
export function commitments(): readonly CommitmentRecord[] {
  inOrder ??= plans().flatMap(({ id }) => dataset('commitments').filter(({ plan }) => plan === id));
  return inOrder;
}

/** The statements of a chapter, in the order of the text. */
export function statementsIn(plan: string, chapter: string): readonly StatementRecord[] {
  return dataset('statements').filter(
    (statement) => statement.plan === plan && chapterOfBlock(statement.source.block) === chapter,
  );
}

/**
 * The chapter in which a block stands.
 *
 * @throws when there is no such block
 */
export function chapterOfBlock(block: string): string {
  chapters ??= new Map(dataset('blocks').map(({ id, chapter }) => [id, chapter]));
  const found = chapters.get(block);
  if (found === undefined) {
    throw new Error(`No block has the id “${block}”. Run \`npm run content\` to derive the data again.`);
  }
  return found;
}
