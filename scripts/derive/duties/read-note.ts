import type { DutyMode, DutySide } from '../../../src/model/duty.ts';
import type { AgencyWords } from '../../inputs/agency-words.ts';
import type { DutyWords } from '../../inputs/duty-words.ts';
import type { Region } from '../agencies/name-agency.ts';
import { readAgencies, type ReadAgency } from '../agencies/read-agencies.ts';

/** The words that notes are read by. */
export interface NoteWords {
  readonly duties: DutyWords;
  readonly agencies: AgencyWords;
}

/** What a note on duties says. */
export interface ReadNote {
  readonly leads: readonly ReadAgency[];
  readonly supports: readonly ReadAgency[];
  readonly etc: readonly DutySide[];
  readonly verb: string;
  readonly mode: DutyMode;
  /** What it says beyond its lists. */
  readonly rest: string | null;
}

interface Role {
  readonly word: string;
  readonly side: DutySide;
  readonly mode: DutyMode | null;
}

/**
 * Reads a bracketed note: lists of agencies, each followed by what they do.
 *
 * @param note without its brackets: 市水利局牵头，市发展改革委等部门配合
 * @returns `null` for a note that names nobody who leads
 */
export function readNote(note: string, region: Region, words: NoteWords): ReadNote | null {
  const roles = rolesOf(words.duties);
  const sides: { readonly role: Role; readonly list: string }[] = [];
  let from = 0;
  for (;;) {
    const next = nextRole(note, from, roles);
    if (!next) break;
    sides.push({ role: next.role, list: note.slice(from, next.at) });
    from = next.at + next.role.word.length;
  }
  const agenciesOf = (side: DutySide): ReadAgency[] =>
    sides
      .filter(({ role }) => role.side === side)
      .flatMap(({ list }) => readAgencies(withoutMarks(list), region, words.agencies));
  const leads = agenciesOf('leads');
  const lead = sides.find(({ role }) => role.side === 'leads')?.role;
  if (lead === undefined || lead.mode === null || leads.length === 0) return null;
  const etc = sides
    .filter(({ list }) => words.duties.etc.some((word) => list.trimEnd().endsWith(word)))
    .map(({ role }) => role.side);
  const rest = withoutMarks(note.slice(from));
  return {
    leads,
    supports: agenciesOf('supports'),
    etc: [...new Set(etc)],
    verb: lead.word,
    mode: lead.mode,
    rest: rest === '' ? null : rest,
  };
}

function rolesOf({ leads, supports }: DutyWords): Role[] {
  return [
    ...leads.flatMap(({ words, mode }) => words.map((word) => ({ word, side: 'leads' as const, mode }))),
    ...supports.map((word) => ({ word, side: 'supports' as const, mode: null })),
  ].sort((a, b) => b.word.length - a.word.length);
}

/** The next word for a role that ends a list, the longest where several begin at one place. */
function nextRole(note: string, from: number, roles: readonly Role[]): { role: Role; at: number } | null {
  for (let at = from; at < note.length; at += 1) {
    const role = roles.find(({ word }) => note.startsWith(word, at));
    // 配合 within a name or a sentence ends no list.
    if (role && /^(?:[，；。,;]|$)/u.test(note.slice(at + role.word.length))) return { role, at };
  }
  return null;
}

function withoutMarks(text: string): string {
  return text.replace(/^[\s，；。,;]+/u, '').trimEnd();
}
