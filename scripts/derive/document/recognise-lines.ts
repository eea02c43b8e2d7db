import { tightenWords } from './cell-text.ts';
import { begins, type Guarded, guarded } from '../../inputs/guarded.ts';
import type { Hints } from '../../inputs/hints.ts';
import { planFiles } from '../../inputs/inputs.ts';
import { excerpt, InputProblem } from '../../inputs/problem.ts';
import type { CellRegion, Region, TextLine } from './split-regions.ts';
import { captionPattern, type Vocabulary } from '../../inputs/recognition-words.ts';

interface Lines {
  readonly line: number;
  readonly lineEnd: number;
}

export interface RecognisedHeading extends Lines {
  readonly type: 'heading';
  readonly level: 1 | 2;
  readonly number: string | null;
  readonly title: string;
  readonly kind: 'preface' | 'body' | 'annex';
}

export interface RecognisedText extends Lines {
  readonly type: 'paragraph' | 'title' | 'signature' | 'note' | 'caption' | 'recipients';
  readonly text: string;
}

/** A classified line of the plan, or a run of cells. */
export type Recognised = RecognisedHeading | RecognisedText | CellRegion;

type LineHint = Hints['headings' | 'notes' | 'splits'][number];

/** How a plan numbers its headings. `bare`: the numbers were lost. */
interface Numbering {
  readonly chapters: 'chapter' | 'item' | 'bare';
  readonly sections: 'section' | 'item' | 'bare';
}

const cn = '一二三四五六七八九十百零〇';
const chapterHeading = new RegExp(`^(第[${cn}]+章)\\s*(\\S.*)$`);
const sectionHeading = new RegExp(`^(第[${cn}]+节)\\s*(\\S.*)$`);
const itemHeading = new RegExp(`^([${cn}]+、)(\\S.*)$`);
const subItemHeading = new RegExp(`^(（[${cn}]+）)(\\S.*)$`);
const date = /^\d{4}年\d{1,2}月\d{1,2}日$/;
const numbered = /^\d+\s*[.．、]/;
const endsSentence = /[。；：，、！？]$/;
const longestHeading = 40;

/**
 * Classifies each line of running text: heading, caption, note, paragraph …
 *
 * Printed numbers take precedence, then the form of the line, then the plan's hints. There are two levels of
 * headings.
 *
 * @throws InputProblem when a hint does not fit its line, or is not used
 */
export function recogniseLines(
  regions: readonly Region[],
  vocabulary: Vocabulary,
  hints: Hints,
  file: string,
): Recognised[] {
  const texts = regions.filter((region) => region.type === 'line');
  const numbering = numberingOf(texts);
  const places = new Map(texts.map(({ line, text }) => [line, [text]]));
  const guard = <Hint extends LineHint>(entries: readonly Hint[], name: keyof Hints): Guarded<Hint> =>
    guarded(entries, {
      ...{ file, list: `${planFiles.hints} (\`${name}\`)`, kind: 'running text', places },
      ...{ words: ({ text }) => text, fits: begins },
    });
  const headings = guard(hints.headings, 'headings');
  const notes = guard(hints.notes, 'notes');
  const splits = guard(hints.splits, 'splits');
  const isPreface = (text: string): boolean => vocabulary.prefaces.includes(tightenWords(text));
  const caption = captionPattern(vocabulary);
  const annex = new RegExp(`^(?:${vocabulary.annexes.join('|')})\\s*(?:\\d+|[${cn}]+)?$`);
  const ledger = new RegExp(`(?:${vocabulary.ledgers.join('|')})(?:（[^）]*）)?$`);
  const noteHead = new RegExp(`^[*＊]?(?:${vocabulary.notes.join('|')})[:：]`);
  const recipients = new RegExp(`^(?:${vocabulary.recipients.join('|')})[:：]`);

  const recognised: Recognised[] = [];
  let inBody = false;
  let inNotes = false;

  for (let index = 0; index < regions.length; index += 1) {
    const region = regions[index] as Region;
    if (region.type === 'cells') {
      recognised.push(region);
      continue;
    }
    const { line, text } = region;
    const next = regions[index + 1];
    const previous = regions[index - 1];

    const heading = headingOf(region, next);
    if (heading) {
      recognised.push(heading);
      if (heading.lineEnd > line) index += 1;
      inBody = true;
      inNotes = false;
      continue;
    }
    inNotes = (previous?.type === 'cells' && noteHead.test(text)) || (inNotes && isNote(region));
    if (inNotes) {
      recognised.push({ type: 'note', line, lineEnd: line, text });
    } else if (next?.type === 'cells' && caption.test(text)) {
      recognised.push({ type: 'caption', line, lineEnd: line, text });
    } else {
      const { lineEnd, text: whole } = joinWrapped(regions, index);
      index += lineEnd - line;
      const type = recipients.test(whole) ? 'recipients' : inBody ? 'paragraph' : frontKind(region, next);
      recognised.push(...splitByHint({ type, line, lineEnd, text: whole }));
    }
  }
  headings.assertAllUsed('the line is the second one of a heading or paragraph');
  notes.assertAllUsed('the line does not follow a note under a table');
  splits.assertAllUsed('the line is no paragraph');
  return recognised;

  function isNote({ line, text }: TextLine): boolean {
    return numbered.test(text) || notes.at(line) !== undefined;
  }

  function headingOf(region: TextLine, next: Region | undefined): RecognisedHeading | undefined {
    const { line, text } = region;
    const hinted = headings.at(line);
    if (hinted?.level === 0) return undefined;
    const own = { type: 'heading', line, lineEnd: line } as const;
    if (isPreface(text))
      return { ...own, level: 1, number: null, title: tightenWords(text), kind: 'preface' };
    if (annex.test(text) && next?.type === 'line') {
      return { ...own, lineEnd: next.line, level: 1, number: text, title: next.text, kind: 'annex' };
    }
    if (next?.type === 'cells' && ledger.test(text)) {
      return { ...own, level: 1, number: null, title: text, kind: 'annex' };
    }
    if (hinted) return { ...own, level: hinted.level, number: null, title: text, kind: 'body' };
    for (const [level, pattern] of numberedHeadings(numbering)) {
      const [, number, title] = pattern.exec(text) ?? [];
      if (number !== undefined && title !== undefined && [...text].length <= longestHeading) {
        return { ...own, level, number, title, kind: 'body' };
      }
    }
    const level = bareLevel(region, next);
    return level && { ...own, level, number: null, title: text, kind: 'body' };
  }

  /** Level of an unnumbered heading, judged by its form; `undefined` for other lines. */
  function bareLevel({ text, indented }: TextLine, next: Region | undefined): 1 | 2 | undefined {
    if (numbering.sections !== 'bare' || !inBody) return undefined;
    if (inNotes || [...text].length > longestHeading || endsSentence.test(text)) return undefined;
    if (next?.type === 'cells' || noteHead.test(text) || date.test(text)) return undefined;
    return numbering.chapters === 'bare' && !indented ? 1 : 2;
  }

  function splitByHint(whole: RecognisedText): RecognisedText[] {
    const split = splits.at(whole.line);
    if (!split) return [whole];
    const at = whole.text.indexOf(split.before);
    if (at <= 0) {
      throw new InputProblem(
        { file, line: whole.line },
        `The hint splits this line before “${excerpt(split.before)}”, but it does not contain these words.`,
        'Correct `before` in the plan’s hints.yaml, or remove the hint.',
      );
    }
    return [
      { ...whole, text: whole.text.slice(0, at).trimEnd() },
      { ...whole, text: whole.text.slice(at) },
    ];
  }
}

function numberingOf(lines: readonly TextLine[]): Numbering {
  const some = (pattern: RegExp): boolean =>
    lines.some(({ text }) => pattern.test(text) && [...text].length <= longestHeading);
  if (some(chapterHeading)) {
    return { chapters: 'chapter', sections: some(sectionHeading) ? 'section' : 'bare' };
  }
  return some(itemHeading) ? { chapters: 'item', sections: 'item' } : { chapters: 'bare', sections: 'bare' };
}

function numberedHeadings({ chapters, sections }: Numbering): [1 | 2, RegExp][] {
  const patterns: [1 | 2, RegExp][] = [];
  if (chapters === 'chapter') patterns.push([1, chapterHeading]);
  if (chapters === 'item') patterns.push([1, itemHeading]);
  if (sections === 'section') patterns.push([2, sectionHeading]);
  if (sections === 'item') patterns.push([2, subItemHeading]);
  return patterns;
}

/** What a line before the first heading is: cover and issuing notice. */
function frontKind({ text }: TextLine, next: Region | undefined): 'title' | 'signature' | 'paragraph' {
  if (date.test(text)) return 'signature';
  if (/[。：]$/.test(text)) return 'paragraph';
  return next?.type === 'line' && date.test(next.text) ? 'signature' : 'title';
}

/** A line that ends with an enumeration comma continues on the next one. */
function joinWrapped(regions: readonly Region[], start: number): { lineEnd: number; text: string } {
  let { line: lineEnd, text } = regions[start] as TextLine;
  for (let index = start + 1; text.endsWith('、'); index += 1) {
    const next = regions[index];
    if (next?.type !== 'line' || next.line !== lineEnd + 1) break;
    text += next.text;
    lineEnd = next.line;
  }
  return { lineEnd, text };
}
