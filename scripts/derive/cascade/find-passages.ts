import type { BlockRecord } from '../../../src/model/block.ts';
import type { TaskSubject } from '../../inputs/task-words.ts';
import type { Task } from './find-tasks.ts';
import { pairsOf, type Rarity, sharedPart, sharedRarity } from './rarity.ts';
import { type Sentence, sentencesOf } from './sentences.ts';
import { namesSubject } from './words-of-subject.ts';

/** A block of another plan that speaks of a task's subject, and how much it says. */
export interface Passage {
  readonly block: BlockRecord;
  /** Its sentences that name the subject. */
  readonly sentences: readonly Sentence[];
  /** Clauses in them that name it. */
  readonly clauses: number;
  /** Whether its lead, its label or the name of its project is about it. */
  readonly isLed: boolean;
  /** Whether the heading above it is about it. */
  readonly isHeaded: boolean;
  /** Whether it tells of the past, the situation or the aims in general. */
  readonly isGeneral: boolean;
  /** Wording that it shares with the task: pairs of characters by how rare they are, and their share. */
  readonly likeness: { readonly sum: number; readonly share: number };
  /** Whether one clause by itself orders what the task orders. */
  readonly isOrder: boolean;
  /** Characters of the parallels that it has with the task. */
  readonly parallel: number;
}

/** A block with what its place tells. */
export interface PlacedBlock {
  readonly block: BlockRecord;
  /** The heading above it. */
  readonly title: string;
}

/**
 * Finds what a plan says on the subject of a task.
 *
 * @param blocks those of the plan that can order something: paragraphs, and rows of projects and measures
 * @param parallel shared characters of the parallels between the task and a block
 * @returns what says most first
 */
export function findPassages(
  task: Task,
  subject: Pick<TaskSubject, 'words' | 'not'>,
  blocks: readonly PlacedBlock[],
  rarity: Rarity,
  parallel: (block: string) => number,
): Passage[] {
  const wording = pairsOf(task.text);
  const found = blocks.flatMap(({ block, title }): Passage[] => {
    const sentences = sentencesOf(block.text).filter(({ text }) => namesSubject(text, subject) > 0);
    if (sentences.length === 0) return [];
    const text = sentences.map((sentence) => sentence.text).join('。');
    const clauses = text.split(/[，；。：]/).filter((clause) => namesSubject(clause, subject) > 0);
    return [
      {
        ...{ block, sentences },
        clauses: clauses.length,
        isOrder: clauses.some((clause) => isOrder(sharedPart(pairsOf(clause), wording, rarity))),
        isLed: nameOf(block).some((name) => namesSubject(name, subject) > 0),
        isHeaded: namesSubject(title, subject) > 0,
        isGeneral: block.topic === 'goals',
        likeness: sharedRarity(wording, pairsOf(text), rarity),
        parallel: parallel(block.id),
      },
    ];
  });
  return found.sort((a, b) => strengthOf(b) - strengthOf(a) || a.block.line - b.block.line);
}

/** What a block is called: the lead of a paragraph, the first cells of a row. */
function nameOf({ lead, cells, kind }: BlockRecord): string[] {
  const columns = 3;
  if (kind === 'row') return (cells ?? []).slice(0, columns);
  return lead === null ? [] : [lead];
}

const strengthOf = ({ likeness, parallel, isLed, isGeneral }: Passage): number =>
  (isGeneral ? 0 : 100) + parallel + likeness.sum + (isLed ? 2 : 0);

/** Shared rare pairs of a clause that says the same as the task, and their part of the clause. */
const isOrder = ({ sum, share }: { sum: number; share: number }): boolean => sum >= 2.3 && share >= 0.35;

/** Shared characters of a parallel that is more than a set phrase. */
const leastParallel = 12;
/** Shared rare pairs of a paragraph that is led by the subject; of one that stands under its heading. */
const leastLed = 2.5;
const leastHeaded = 1;

/**
 * Whether a passage has substance on the task, rather than name its subject in passing.
 *
 * It has where it shares a passage with the task; where its lead, or the name of the project, is the subject; where it
 * says three things on it; where one clause says what the task says; or where all it says on it is worded like the task.
 */
export function hasSubstance(passage: Passage): boolean {
  const { block, isGeneral, isLed, isHeaded, clauses, parallel, likeness } = passage;
  if (isGeneral) return false;
  if (parallel >= leastParallel || passage.isOrder) return true;
  if (isLed && ((clauses > 1 && block.kind !== 'row') || likeness.sum >= leastLed)) return true;
  if (isHeaded && likeness.sum >= leastHeaded) return true;
  if (clauses > 2 && likeness.sum >= 1.2) return true;
  if (clauses > 1 && likeness.sum >= 3.5 && likeness.share >= 0.1) return true;
  return likeness.sum >= 5 && likeness.share >= 0.2;
}
