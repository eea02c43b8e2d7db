import type { ChapterKind } from '../../../src/model/outline.ts';
import type { RowRole, TableKind } from '../../../src/model/table.ts';
import type { LeadPlace } from './find-lead.ts';
import type { TableCell } from './reconcile-table.ts';

/** A plan as a tree: every printed word appears once, in order, in a part with an id. */

interface Addressed {
  readonly id: string;
  readonly line: number;
  readonly lineEnd: number;
}

export interface Heading extends Addressed {
  readonly type: 'heading';
  readonly level: 1 | 2;
  readonly number: string | null;
  readonly title: string;
}

export interface TextBlock extends Addressed {
  readonly type: 'text';
  readonly kind: 'paragraph' | 'note' | 'caption' | 'title' | 'signature';
  readonly text: string;
  readonly lead: LeadPlace | null;
  /** A short label above paragraphs of a box (（一）蓝天工程). */
  readonly subhead: boolean;
}

export interface RowBlock extends Addressed {
  readonly role: 'header' | RowRole;
  readonly printed: readonly string[];
  readonly slots: readonly TableCell[];
}

export interface Table extends Addressed {
  readonly type: 'table';
  readonly kind: Exclude<TableKind, 'box'>;
  readonly title: string;
  /** `null` where the title of the table is the heading of its chapter. */
  readonly caption: TextBlock | null;
  readonly header: readonly string[];
  readonly nameColumn: number;
  readonly rows: readonly RowBlock[];
  readonly notes: readonly TextBlock[];
}

export interface Box extends Addressed {
  readonly type: 'box';
  readonly title: string;
  readonly caption: TextBlock;
  readonly paragraphs: readonly TextBlock[];
}

export type ChapterItem = Heading | TextBlock | Table | Box;

export interface Chapter {
  readonly slug: string;
  readonly kind: ChapterKind;
  /** `null` for front and back matter. */
  readonly heading: Heading | null;
  /** What follows the heading. */
  readonly items: readonly ChapterItem[];
  readonly line: number;
  readonly lineEnd: number;
}

export interface PlanDocument {
  readonly plan: string;
  readonly chapters: readonly Chapter[];
}
