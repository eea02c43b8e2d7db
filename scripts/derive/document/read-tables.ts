import type { createIds } from './stable-ids.ts';
import type { Box, RowBlock, Table, TextBlock } from './document.ts';
import { findLead } from './find-lead.ts';
import type { Guarded } from '../../inputs/guarded.ts';
import type { Hints } from '../../inputs/hints.ts';
import { excerpt, InputProblem } from '../../inputs/problem.ts';
import { reconcileTable } from './reconcile-table.ts';
import type { CellPart, CellRegion } from './split-regions.ts';
import type { Vocabulary } from '../../inputs/recognition-words.ts';

export type GiveId = ReturnType<typeof createIds>;

/** Makes a block of running text. A rule finds the lead unless a hint decides; prefaces have none. */
export type MakeText = (
  kind: TextBlock['kind'],
  lines: { line: number; lineEnd: number; text: string },
  place?: 'body' | 'box' | 'preface',
) => TextBlock;

/** A region in which every row has one cell holds prose: it is a box. */
export function isBox(region: CellRegion): boolean {
  return region.groups.every((group) => group.cells.length === 1);
}

const subhead = /^（[一二三四五六七八九十]+）[^，；：]{2,24}$/;

/** A short label above paragraphs of a box: it begins with an item number, or is not a sentence. */
export function isSubhead(text: string): boolean {
  return subhead.test(text) || /^[^。，；：]{2,20}$/.test(text);
}

/**
 * Reads a box.
 *
 * @param caption the title printed above the box; `null` when it is printed in the first cell
 * @throws InputProblem when there is no title in either place
 */
export function readBox(
  region: CellRegion,
  caption: TextBlock | null,
  isCaption: (text: string) => boolean,
  make: { id: GiveId; text: MakeText },
  file: string,
): Box {
  const parts: CellPart[] = region.groups.flatMap((group) => group.cells.flatMap((cell) => [...cell.parts]));
  const [first, ...rest] = parts;
  const titled = caption === null && first !== undefined && isCaption(first.text);
  const title = titled ? make.text('caption', { ...first, lineEnd: first.line }) : caption;
  if (title === null) {
    throw new InputProblem(
      { file, line: region.line },
      `A box without a title begins here (“${excerpt(first?.text ?? '')}”).`,
      'If the line above is its title, add the word with which it begins to `captions` in content/vocabulary/recognition.yaml.',
    );
  }
  return {
    type: 'box',
    id: make.id('table', title.text),
    title: title.text,
    caption: title,
    paragraphs: (titled ? rest : parts).map(({ line, text }) =>
      make.text('paragraph', { line, lineEnd: line, text }, 'box'),
    ),
    line: Math.min(title.line, region.line),
    lineEnd: region.lineEnd,
  };
}

/**
 * Reads a table: its grid and its kind.
 *
 * @param title caption or, where there is none, the heading of the chapter
 * @param notes notes printed under it
 */
export function readTable(
  region: CellRegion,
  title: { text: string; line: number; caption: TextBlock | null },
  notes: readonly TextBlock[],
  known: { vocabulary: Vocabulary; hint: Hints['tables'][number] | undefined; id: GiveId },
  file: string,
): Table {
  const { vocabulary, hint, id } = known;
  const grid = reconcileTable(region, vocabulary, hint, file);
  const kind = vocabulary.tableKinds.find(({ columns }) =>
    columns.every((name) => grid.header.includes(name)),
  )?.kind;
  if (kind === undefined) {
    throw new InputProblem(
      { file, line: region.line },
      `No rule gives the kind of this table (its columns: ${grid.header.join('，')}).`,
      'Add a line with one of its columns to `tableKinds` in content/vocabulary/recognition.yaml.',
    );
  }
  return {
    type: 'table',
    id: id('table', title.text),
    kind,
    title: title.text,
    caption: title.caption,
    header: grid.header,
    nameColumn: grid.nameColumn,
    rows: grid.rows.map(({ line, lineEnd, role, printed, slots }): RowBlock => ({
      id: id('row', printed.join('\t'), title.text),
      line,
      lineEnd,
      role,
      printed,
      slots,
    })),
    notes,
    line: title.caption?.line ?? region.line,
    lineEnd: notes.at(-1)?.lineEnd ?? region.lineEnd,
  };
}

/**
 * @param giveId ids of the plan
 * @param leads what a reader decided about first sentences
 * @returns a maker of text blocks
 */
export function textMaker(giveId: GiveId, leads: Guarded<Hints['leads'][number]>): MakeText {
  const leadOf = (line: number, text: string, inBox: boolean) => {
    const hint = leads.at(line, (candidate) => text.includes(candidate.text));
    if (!hint) return findLead(text, inBox);
    const start = text.indexOf(hint.text);
    return hint.lead ? { start, end: start + hint.text.length } : null;
  };
  return (kind, { line, lineEnd, text }, place = 'body') => {
    const inBox = place === 'box';
    const label = inBox && isSubhead(text);
    return {
      type: 'text',
      kind,
      id: giveId(kind, text),
      line,
      lineEnd,
      text,
      lead: kind === 'paragraph' && !label && place !== 'preface' ? leadOf(line, text, inBox) : null,
      subhead: label,
    };
  };
}
