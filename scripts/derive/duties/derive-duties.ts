import type { BlockRecord } from '../../../src/model/block.ts';
import type { DutyRecord } from '../../../src/model/duty.ts';
import type { PlanInput } from '../../inputs/inputs.ts';
import type { Mention } from '../agencies/agency-records.ts';
import { createIds } from '../document/stable-ids.ts';
import type { PlanRecords } from '../records/plan-records.ts';
import { clausesOf, sentencesOf, type Span, trimmed, wordsOf } from '../statements/spans.ts';
import { readNote, type NoteWords } from './read-note.ts';

const bracketed = /（([^（）]*)）/gu;

/**
 * Reads the bracketed notes of a plan’s paragraphs that say who leads a task.
 *
 * @returns duties in the order of the text, and the agencies that they name
 */
export function deriveDuties(
  { source, facts }: Pick<PlanInput, 'source' | 'facts'>,
  { outline, blocks }: Pick<PlanRecords, 'outline' | 'blocks'>,
  words: NoteWords,
): { readonly duties: DutyRecord[]; readonly mentions: Mention[] } {
  const ids = createIds(source.plan);
  const titles = new Map(outline.map(({ id, title }) => [id, title]));
  const noted = blocks.filter(({ kind }) => kind === 'paragraph').flatMap((block) => notesOf(block));
  const mentions: Mention[] = [];
  const duties = noted.flatMap(({ block, note, inner, start, from }) => {
    const read = readNote(inner, facts.region, words);
    if (!read || block.section === null) return [];
    const isOnly = !noted.some((other) => other.note !== note && other.block.section === block.section);
    const title = isOnly ? titles.get(block.section) : undefined;
    const { plan, line, lineEnd, id, url } = block;
    const place = { plan, line, lineEnd, block: id, url };
    const duty: DutyRecord = {
      id: ids('duty', note, block.id),
      plan: block.plan,
      // A second note of one paragraph belongs to the words behind the first.
      task:
        from === 0 ? (block.lead ?? title ?? firstOf(block, 0, clausesIn)) : firstOf(block, from, clausesIn),
      opening: firstOf(block, from, sentencesOf),
      section: block.section,
      leads: read.leads.map(({ name }) => name),
      leadsPrinted: read.leads.map(({ printed }) => printed),
      supports: read.supports.map(({ name }) => name),
      supportsPrinted: read.supports.map(({ printed }) => printed),
      etc: [...read.etc],
      verb: read.verb,
      mode: read.mode,
      note,
      rest: read.rest,
      topic: block.topic,
      basis: 'rule',
      source: { ...place, quote: note, start, end: start + note.length },
    };
    for (const agency of [...read.leads, ...read.supports]) {
      mentions.push({ agency, source: { ...place, quote: agency.printed } });
    }
    return [duty];
  });
  return { duties, mentions };
}

interface Noted {
  readonly block: BlockRecord;
  readonly note: string;
  /** The note without its brackets. */
  readonly inner: string;
  readonly start: number;
  /** Where the words begin that the note belongs to. */
  readonly from: number;
}

/** The notes at the end of a sentence, each with where its task begins: behind the note before it. */
function notesOf(block: BlockRecord): Noted[] {
  const found: Noted[] = [];
  for (const { index, 0: note, 1: inner = '' } of block.text.matchAll(bracketed)) {
    if (!/牵头|负责/u.test(inner) || !/[。；]\s*$/u.test(block.text.slice(0, index))) continue;
    const before = found[found.length - 1];
    found.push({ block, note, inner, start: index, from: before ? before.start + before.note.length : 0 });
  }
  return found;
}

/** The first sentence or clause behind some place of a block. */
function firstOf({ text }: BlockRecord, from: number, split: (text: string) => Span[]): string {
  const behind = text.slice(from);
  const [first] = split(behind);
  return first ? wordsOf(behind, first).trim() : behind;
}

function clausesIn(text: string): Span[] {
  return clausesOf(text, { start: 0, end: text.length }).map((clause) => trimmed(text, clause));
}
