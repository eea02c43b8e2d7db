import type { ChapterKind } from '../../../src/model/outline.ts';
import { createIds } from './stable-ids.ts';
import type { Chapter, ChapterItem, Heading, PlanDocument, TextBlock } from './document.ts';
import type { Hints } from '../../inputs/hints.ts';
import { excerpt, InputProblem } from '../../inputs/problem.ts';
import { isBox, readBox, readTable, textMaker } from './read-tables.ts';
import type { Recognised, RecognisedHeading, RecognisedText } from './recognise-lines.ts';
import type { CellRegion } from './split-regions.ts';

import { captionPattern, type Vocabulary } from '../../inputs/recognition-words.ts';

interface OpenChapter {
  readonly kind: ChapterKind;
  readonly heading: Heading | null;
  readonly items: ChapterItem[];
}

/**
 * Puts what was recognised into chapters, and gives everything its address.
 *
 * What stands before the first heading is front matter, the list of recipients back matter.
 *
 * @throws InputProblem for a table without title, a row that does not fit, or an unused hint
 */
export function assembleDocument(
  plan: string,
  recognised: readonly Recognised[],
  vocabulary: Vocabulary,
  hints: Hints,
  file: string,
): PlanDocument {
  const giveId = createIds(plan);
  const texts = textMaker(giveId, hints.leads, file);
  const isCaption = (text: string): boolean => captionPattern(vocabulary).test(text);
  const chapters: OpenChapter[] = [];
  const usedHints = new Set<Hints['tables'][number]>();

  for (let index = 0; index < recognised.length; index += 1) {
    const part = recognised[index] as Recognised;
    if (part.type === 'heading') {
      const heading = makeHeading(part);
      if (part.level === 1) chapters.push({ kind: part.kind, heading, items: [] });
      else openChapter('front').items.push(heading);
    } else if (part.type === 'recipients') {
      chapters.push({ kind: 'back', heading: null, items: [texts.make('signature', part)] });
    } else if (part.type === 'cells') {
      index += readCells(part, recognised.slice(index + 1));
    } else {
      const chapter = openChapter('front');
      const place = chapter.kind === 'front' || chapter.kind === 'preface' ? 'preface' : 'body';
      chapter.items.push(texts.make(part.type, part, place));
    }
  }
  texts.assertAllUsed();
  assertTableHintsUsed();
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

  /** Reads a table or box with its caption above and its notes below; returns how many parts the notes are. */
  function readCells(region: CellRegion, following: readonly Recognised[]): number {
    const { items, heading } = openChapter('front');
    const above = items.at(-1);
    const caption = above?.type === 'text' && above.kind === 'caption' ? above : null;
    if (caption) items.pop();
    if (isBox(region)) {
      items.push(readBox(region, caption, isCaption, { id: giveId, text: texts.make }, file));
      return 0;
    }
    const title = titleOf(caption, items.length === 0 ? heading : null, region);
    const notes: RecognisedText[] = [];
    for (const part of following) {
      if (part.type !== 'note') break;
      notes.push(part);
    }
    const known = { vocabulary, hint: tableHint(region), id: giveId };
    items.push(
      readTable(
        region,
        title,
        notes.map((note) => texts.make('note', note)),
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

  function tableHint(region: CellRegion): Hints['tables'][number] | undefined {
    const hint = hints.tables.find(({ line }) => line === region.line);
    if (!hint) return undefined;
    const first = region.groups[0]?.cells[0]?.parts[0]?.text ?? '';
    if (!first.startsWith(hint.text)) {
      throw new InputProblem(
        { file, line: hint.line },
        `A hint expects a table that begins with “${excerpt(hint.text)}”, but it begins with “${excerpt(first)}”.`,
        'Correct the hint in the plan’s hints.yaml.',
      );
    }
    usedHints.add(hint);
    return hint;
  }

  function assertTableHintsUsed(): void {
    for (const hint of hints.tables) {
      if (usedHints.has(hint)) continue;
      throw new InputProblem(
        { file, line: hint.line },
        `A hint expects a table that begins here (“${excerpt(hint.text)}”), but none does.`,
        'Correct the line in the plan’s hints.yaml: it is the line of the table’s first cell.',
      );
    }
  }
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
