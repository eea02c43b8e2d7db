import type { ChapterKind } from '../../../src/model/outline.ts';
import { createIds } from './stable-ids.ts';
import type { Chapter, ChapterItem, Heading, PlanDocument, TextBlock } from './document.ts';
import { begins, guarded } from '../../inputs/guarded.ts';
import type { Hints } from '../../inputs/hints.ts';
import { planFiles } from '../../inputs/inputs.ts';
import { InputProblem } from '../../inputs/problem.ts';
import { isBox, readBox, readTable, textMaker } from './read-tables.ts';
import type { Recognised, RecognisedHeading, RecognisedText } from './recognise-lines.ts';
import type { CellPart, CellRegion } from './split-regions.ts';

import { captionPattern, type Vocabulary } from '../../inputs/recognition-words.ts';

interface OpenChapter {
  readonly kind: ChapterKind;
  readonly heading: Heading | null;
  readonly items: ChapterItem[];
}

/**
 * Arranges what was recognised into chapters and gives every part its id.
 *
 * Everything before the first heading is front matter; the list of recipients is back matter.
 *
 * @throws InputProblem for a table without a title, a row that does not fit, or an unused hint
 */
export function assembleDocument(
  plan: string,
  recognised: readonly Recognised[],
  vocabulary: Vocabulary,
  hints: Hints,
  file: string,
): PlanDocument {
  const giveId = createIds(plan);
  const leads = guarded(hints.leads, {
    ...{ file, list: `${planFiles.hints} (\`leads\`)`, kind: 'paragraph', places: linesOf(recognised) },
    ...{ words: ({ text }) => text, fits: (found, expected) => found.includes(expected) },
    identity: ({ line, text }) => `${String(line)} ${text}`,
  });
  const tableHints = guarded(hints.tables, {
    ...{ file, list: `${planFiles.hints} (\`tables\`)`, kind: 'first cell of a table' },
    places: firstCells(recognised),
    ...{ words: ({ text }) => text, fits: begins },
  });
  const makeText = textMaker(giveId, leads);
  const isCaption = (text: string): boolean => captionPattern(vocabulary).test(text);
  const chapters: OpenChapter[] = [];

  for (let index = 0; index < recognised.length; index += 1) {
    const part = recognised[index] as Recognised;
    if (part.type === 'heading') {
      const heading = makeHeading(part);
      if (part.level === 1) chapters.push({ kind: part.kind, heading, items: [] });
      else openChapter('front').items.push(heading);
    } else if (part.type === 'recipients') {
      chapters.push({ kind: 'back', heading: null, items: [makeText('signature', part)] });
    } else if (part.type === 'cells') {
      index += readCells(part, recognised.slice(index + 1));
    } else {
      const chapter = openChapter('front');
      const place = chapter.kind === 'front' || chapter.kind === 'preface' ? 'preface' : 'body';
      chapter.items.push(makeText(part.type, part, place));
    }
  }
  leads.assertAllUsed(
    'this is no paragraph with a lead, but a heading, a label or a part of a preface or table',
  );
  tableHints.assertAllUsed('what begins here is a box');
  return { plan, chapters: close(chapters) };

  function openChapter(kind: ChapterKind): OpenChapter {
    let chapter = chapters.at(-1);
    if (!chapter) {
      chapter = { kind, heading: null, items: [] };
      chapters.push(chapter);
    }
    return chapter;
  }

  function makeHeading({ level, number, title, line, lineEnd }: RecognisedHeading): Heading {
    return {
      type: 'heading',
      id: giveId('heading', (number ?? '') + title),
      level,
      number,
      title,
      line,
      lineEnd,
    };
  }

  /** Reads a table or box with its caption above and its notes below; returns how many of `following` are its notes. */
  function readCells(region: CellRegion, following: readonly Recognised[]): number {
    const { items, heading } = openChapter('front');
    const above = items.at(-1);
    const caption = above?.type === 'text' && above.kind === 'caption' ? above : null;
    if (caption) items.pop();
    if (isBox(region)) {
      items.push(readBox(region, caption, isCaption, { id: giveId, text: makeText }, file));
      return 0;
    }
    const title = titleOf(caption, items.length === 0 ? heading : null, region);
    const notes: RecognisedText[] = [];
    for (const part of following) {
      if (part.type !== 'note') break;
      notes.push(part);
    }
    const known = { vocabulary, hint: tableHints.at(region.line), id: giveId };
    items.push(
      readTable(
        region,
        title,
        notes.map((note) => makeText('note', note)),
        known,
        file,
      ),
    );
    return notes.length;
  }

  function titleOf(caption: TextBlock | null, heading: Heading | null, region: CellRegion) {
    if (caption) return { text: caption.text, line: caption.line, caption };
    if (heading) {
      return {
        text: [heading.number, heading.title].filter(Boolean).join(' '),
        line: heading.line,
        caption: null,
      };
    }
    throw new InputProblem(
      { file, line: region.line },
      'A table without title begins here: neither the line above nor the chapter’s heading is one.',
      'If the line above is its title, add the word with which it begins to `captions` in content/vocabulary/recognition.yaml.',
    );
  }
}

/** Line → the texts that begin there: of running text, or of cells. */
function linesOf(recognised: readonly Recognised[]): Map<number, string[]> {
  const lines = new Map<number, string[]>();
  const add = (line: number, text: string): void => {
    lines.set(line, [...(lines.get(line) ?? []), text]);
  };
  for (const part of recognised) {
    if (part.type === 'cells') partsOf(part).forEach(({ line, text }) => add(line, text));
    else if (part.type !== 'heading') add(part.line, part.text);
  }
  return lines;
}

/** Line of a table or box → the words of its first cell. */
function firstCells(recognised: readonly Recognised[]): Map<number, string[]> {
  return new Map(
    recognised
      .filter((part) => part.type === 'cells')
      .map((region) => [region.line, [partsOf(region)[0]?.text ?? '']]),
  );
}

function partsOf({ groups }: CellRegion): CellPart[] {
  return groups.flatMap(({ cells }) => cells.flatMap(({ parts }) => parts));
}

function close(chapters: readonly OpenChapter[]): Chapter[] {
  const counts = { body: 0, annex: 0 };
  return chapters.map(({ kind, heading, items }) => {
    const parts = [...(heading ? [heading] : []), ...items];
    return {
      slug: slugOf(kind, counts),
      kind,
      heading,
      items,
      line: parts[0]?.line ?? 1,
      lineEnd: parts.at(-1)?.lineEnd ?? 1,
    };
  });
}

function slugOf(kind: ChapterKind, counts: { body: number; annex: number }): string {
  if (kind === 'body') return String((counts.body += 1));
  return kind === 'annex' ? `annex-${String((counts.annex += 1))}` : kind;
}
