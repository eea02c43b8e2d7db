import type { BlockRecord } from '../../../src/model/block.ts';
import { type BareText, bareText, withFiguresAlike } from './bare-text.ts';
import { clausesOf, type Span } from './snap-to-clauses.ts';

/** A passage to compare: a paragraph, a note under a table, or a cell of a table row. */
export interface Passage extends BareText {
  readonly block: BlockRecord;
  /** Place of the passage in the block's text. */
  readonly offset: number;
  readonly text: string;
  /** Its clauses, by places in the bare text. */
  readonly clauses: readonly Span[];
}

/** Cells with less text are too short to be a parallel. */
const shortestCell = 20;
/** List of the bodies that lead and support a task, at the end of a paragraph: names, not wording. */
const dutyList = /（[^（）]*(?:牵头|配合|负责)[^（）]*）/g;
/** A cell that lists offices. */
const officeList =
  /^(?:[^，。；、]{2,14}(?:局|委|办|部|院|会|所|府|公司|集团|镇|街道|单位|管委会)(?:（[^（）]*）)?(?:、|$))+$/u;
/** A cell that names an indicator: text without clause punctuation, followed by a unit in brackets. */
const indicatorName = /^[^，。；：]*（[^（），。]*）$/u;

/**
 * The passages of a corpus that are searched for shared wording. Headings, captions and labels are
 * left out, and so are lists of offices and names of indicators: they recur without being quoted.
 */
export function passagesToCompare(blocks: readonly BlockRecord[]): Passage[] {
  return blocks
    .filter(({ kind, label }) => (kind === 'paragraph' && !label) || kind === 'row' || kind === 'note')
    .flatMap((block) => cellsOf(block).map(({ text, offset }) => passage(block, text, offset)))
    .filter(({ characters }) => characters.length > 0);
}

function cellsOf({ text, cells }: BlockRecord): { text: string; offset: number }[] {
  if (cells === null) return [{ text, offset: 0 }];
  let offset = 0;
  return cells
    .map((cell) => {
      const own = { text: cell, offset };
      offset += cell.length + 1;
      return own;
    })
    .filter(
      (cell) =>
        cell.text.length >= shortestCell && !officeList.test(cell.text) && !indicatorName.test(cell.text),
    );
}

function passage(block: BlockRecord, text: string, offset: number): Passage {
  const { characters, places, ends } = withFiguresAlike(text, bareText(text));
  const lists = [...text.matchAll(dutyList)].map(({ index, 0: list }) => ({
    start: index,
    end: index + list.length,
  }));
  const kept = places.flatMap((place, index) =>
    lists.some(({ start, end }) => start <= place && place < end) ? [] : [index],
  );
  const bare = {
    characters: kept.map((index) => characters[index] as string),
    places: kept.map((index) => places[index] as number),
    ends: kept.map((index) => ends[index] as number),
  };
  return { block, offset, text, ...bare, clauses: clausesOf({ text, ...bare }) };
}
