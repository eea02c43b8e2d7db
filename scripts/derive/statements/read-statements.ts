import type { StatementRecord } from '../../../src/model/statement.ts';
import type { StatementWords } from '../../inputs/statement-words.ts';
import { isChangeFrom, isChangeTo } from './change-words.ts';
import { chooseQuantities } from './choose-quantities.ts';
import { isTimeOnly, type Period } from './find-years.ts';
import { findQuantities, type QuantityGrammar } from './find-quantities.ts';
import { type Above, inheritedYear } from './inherited-year.ts';
import { whyNoStatement } from './not-statements.ts';
import type { Quantity, StatementComparator } from './quantity.ts';
import { readComparator, readKind, readRelative, readStrength } from './read-manner.ts';
import { isNorm } from './read-norm.ts';
import { subjectsInTurn } from './read-respectively.ts';
import { readSubject } from './read-subject.ts';
import { type Part, partOf, readTime } from './read-time.ts';
import { type TimedText, timedText, type Year, yearAt } from './read-year.ts';
import { clausesOf, sentencesOf, type Span, trimmed, wordsOf } from './spans.ts';

/** A paragraph and what is printed above it. */
export interface Passage {
  readonly text: string;
  /** Headings above it with their introductions, the nearest last. */
  readonly above: readonly Above[];
  readonly isBox: boolean;
  /** Words that a reader says state a value. */
  readonly added?: readonly Quantity[];
}

/** What the words of a paragraph state, before it is known which plan and indicator it belongs to. */
export type ReadStatement = Pick<
  StatementRecord,
  | 'subject'
  | 'object'
  | 'raw'
  | 'comparator'
  | 'value'
  | 'valueHigh'
  | 'unit'
  | 'year'
  | 'yearBasis'
  | 'time'
  | 'kind'
  | 'relative'
  | 'per'
  | 'strength'
> &
  Span & { readonly quote: string };

/**
 * Reads the quantitative statements of a paragraph.
 *
 * @param grammar made from the vocabulary once
 * @param period first and last year of the plan
 * @returns statements by the place of their values
 */
export function readStatements(passage: Passage, grammar: QuantityGrammar, period: Period): ReadStatement[] {
  const { text } = passage;
  const { words } = grammar;
  const sentences = sentencesOf(text);
  const part = partOf(passage, words, period);
  const inherited = part === 'present' ? null : inheritedYear(passage.above, part === 'past', period);
  const timed = timedText(text, sentences, period, inherited);
  const added = passage.added ?? [];
  const isAdded = ({ start, end }: Quantity): boolean =>
    added.some((each) => start < each.end && each.start < end);
  const quantities = [
    ...findQuantities(text, grammar).filter(
      (quantity) => whyNoStatement(text, quantity, words) === null && !isAdded(quantity),
    ),
    ...added,
  ].sort((a, b) => a.start - b.start);
  const statements: ReadStatement[] = [];
  for (const sentence of sentences) {
    let previous: { readonly subject: string; readonly start: number } | null = null;
    let clauseBefore: Span | null = null;
    for (const clause of clausesOf(text, sentence)) {
      const within = quantities.filter(({ start }) => start >= clause.start && start < clause.end);
      const chosen = chooseQuantities(text, clause, within, words);
      const inTurn = subjectsInTurn(text, clause, chosen, words);
      let inList: Item | null = null;
      for (const [index, quantity] of chosen.entries()) {
        const own = inTurn?.[index] ?? null;
        const read = readStatement(
          {
            passage,
            part,
            timed,
            sentence,
            clause,
            quantity,
            chosen,
            previous,
            clauseBefore,
            own,
            inList,
            period,
            closing: inTurn === null ? null : closingComparator(chosen),
          },
          words,
        );
        const { base, ...statement } = read;
        const names = own === null ? fullNames(statement, words) : [statement.subject];
        statements.push(...names.map((subject) => ({ ...statement, subject })));
        inList = { quantity, read: statement };
        previous = { subject: base, start: read.start };
      }
      if (!isTimeOnly(wordsOf(text, clause))) clauseBefore = clause;
    }
  }
  return statements;
}

/** The comparator that is printed once behind values given in turn, for all of them: 分别为1.38万吨、0.12万吨以上. */
function closingComparator(chosen: readonly Quantity[]): StatementComparator | null {
  const last = chosen.at(-1);
  return chosen.slice(0, -1).every(({ comparator }) => comparator === null)
    ? (last?.comparator ?? null)
    : null;
}

interface Item {
  readonly quantity: Quantity;
  readonly read: ReadStatement;
}

interface Clues {
  readonly passage: Passage;
  readonly part: Part;
  readonly timed: TimedText;
  readonly sentence: Span;
  readonly clause: Span;
  readonly quantity: Quantity;
  readonly chosen: readonly Quantity[];
  readonly previous: { readonly subject: string; readonly start: number } | null;
  readonly clauseBefore: Span | null;
  /** The subject that a clause with 分别 gives this value. */
  readonly own: string | null;
  /** The value before in the same clause. */
  readonly inList: Item | null;
  readonly period: Period;
  /** The comparator behind the last of the values that the clause gives in turn. */
  readonly closing: StatementComparator | null;
}

function readStatement(clues: Clues, words: StatementWords): ReadStatement & { readonly base: string } {
  const { passage, part, timed, sentence, clause, quantity, chosen, previous, clauseBefore, period } = clues;
  const { text } = passage;
  const item = itemOf(text, clause, quantity, chosen);
  const whole = {
    before: text.slice(clause.start, quantity.start),
    after: text.slice(quantity.end, clause.end),
  };
  const own = { before: text.slice(item.start, quantity.start), after: text.slice(quantity.end, item.end) };
  const norm = isNorm(text, quantity, words);
  // 下降32.4%、6.1%: what is said of the value before holds for the next one of a bare list, and for what a change leads to.
  const shared =
    clues.inList !== null &&
    clues.inList.quantity.sort === quantity.sort &&
    quantity.valueHigh === null &&
    (clues.own !== null || /^[、和与及\s]*$/u.test(own.before) || isChangeTo(own.before))
      ? clues.inList.read
      : null;
  // A range has its bounds itself: 25度以上坡耕地、15—25度坡耕地.
  const sharedComparator = quantity.valueHigh === null ? shared?.comparator : undefined;
  const relative = shared?.relative ?? readRelative(whole, quantity, timed.years, words);
  const kind = shared?.kind ?? readKind(own, quantity, relative, words);
  const per = whole.before.includes('每年') ? ('year' as const) : null;
  const found = isChangeFrom(text.slice(0, quantity.start), text.slice(quantity.end))
    ? fromYear(printedWithin(timed, clause, quantity))
    : yearAt(timed, clause, item, quantity, {
        isCount: kind === 'quantity' && part !== 'past',
        looksBack: part === 'past',
      });
  const year =
    norm || (per !== null && found.basis !== 'clause' && found.basis !== 'sentence')
      ? { year: null, basis: null }
      : found;
  const time = readTime(
    {
      isNorm: norm,
      year: year.year,
      clause: wordsOf(text, clause),
      sentence: text.slice(sentence.start, quantity.end),
      part,
      isBox: passage.isBox,
      period,
    },
    words,
  );
  const subject = readSubject(
    {
      ...own,
      previous: previous?.subject ?? null,
      clauseBefore: clauseBefore && wordsOf(text, clauseBefore),
      quantity,
      kind,
      isNorm: norm,
    },
    words,
  );
  const quote = trimmed(
    text,
    subject.goesOn && (previous ?? clauseBefore) !== null
      ? quoteStart(text, { start: (previous ?? clauseBefore ?? item).start, end: item.end })
      : quoteStart(text, item),
  );
  return {
    base: subject.base,
    subject: clues.own ?? subject.words,
    object: /(?:全国|全市|全省|全球)平均(?:水平|值)/u.exec(own.before)?.[0] ?? null,
    raw: quantity.raw,
    comparator:
      quantity.comparator ??
      clues.closing ??
      sharedComparator ??
      readComparator(own, quantity, kind, norm, words),
    value: quantity.value,
    valueHigh: quantity.valueHigh,
    unit: quantity.unit,
    year: year.year,
    yearBasis: year.basis,
    time,
    kind,
    relative,
    per,
    strength: readStrength(
      wordsOf(text, clause),
      text.slice(sentence.start, quantity.start),
      part === 'past' ? 'past' : time,
      kind,
      words,
    ),
    ...quote,
    quote: wordsOf(text, quote),
  };
}

/**
 * The measures that share one value, where each of them is named in full: 万元GDP用水量、万元工业增加值用水量均下降10%.
 * 农药、化肥利用率 is one measure, as 农药 alone names none.
 */
function fullNames({ subject, kind }: ReadStatement, { levels }: StatementWords): string[] {
  if (kind !== 'rate') return [subject];
  const names = subject.split(/、|和|与|以及/u);
  return names.every((name) => name.length > 3 && levels.some((level) => name.endsWith(level)))
    ? names
    : [subject];
}

function fromYear(year: number | null): Year {
  return { year, basis: year === null ? null : 'clause' };
}

/** The year that is printed with the value that a change starts from: 由2015年的0.617亿m3. */
function printedWithin({ years }: TimedText, clause: Span, { start }: Quantity): number | null {
  return years.filter((year) => year.start >= clause.start && year.end <= start).at(-1)?.year ?? null;
}

/** The part of a clause that belongs to one value: from the value before it in a list to its own end. */
function itemOf(text: string, clause: Span, quantity: Quantity, chosen: readonly Quantity[]): Span {
  const at = chosen.indexOf(quantity);
  const before = chosen[at - 1];
  const behind = chosen[at + 1];
  const end =
    behind === undefined ? clause.end : quantity.end + lengthOfOwn(text.slice(quantity.end, behind.start));
  if (before === undefined) return { start: clause.start, end };
  const between = text.slice(before.end, quantity.start);
  const own = lengthOfOwn(between);
  return { start: before.end + own, end };
}

/** How much of what is between two values belongs to the first: up to the separator of the list. */
function lengthOfOwn(between: string): number {
  const at = between.search(/[、，；]|以及|[和及与](?!其)/u);
  return at < 0 ? 0 : at;
}

/** A quotation begins behind the time that its clause begins with, and behind its list mark. */
function quoteStart(text: string, { start, end }: Span): Span {
  const lead =
    /^[\s、，；和及与以的]*(?:——)?(?:\d+[.．、](?!\d)\s*)?(?:[（(]\d+[)）])?(?:其中[，：]?)?/u.exec(
      text.slice(start, end),
    );
  return { start: start + (lead?.[0].length ?? 0), end };
}
