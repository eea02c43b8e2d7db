import { evaluate, type Answer, type Nearness } from './evaluate.ts';
import type { IndexReader } from './index-reader.ts';
import { pastedReadings } from './pasted.ts';
import { parseQuery, type ParsedQuery } from './query.ts';
import { withoutSeparators } from './query-tokens.ts';
import { countOf, type Count } from './results.ts';
import { isOneText, joinedText } from './stray-spaces.ts';
import { hasFigure, type FigureReading } from './whole-figures.ts';

/** An answer, and how the query was read where that is not plain from what was typed. */
export interface ReadAnswer extends Answer {
  readonly readAs: string | null;
  /** What of the query belongs to no text, and was left out: line numbers, marks of footnotes, a source. */
  readonly leftOut: readonly string[];
  /** The query is longer than it may be: nothing was asked. */
  readonly isTooLong: boolean;
  /** What the other reading of the figures finds; `null` where both find the same. */
  readonly otherFigures: OtherFigures | null;
}

/** The reading of figures that was not taken, and what it finds. */
export interface OtherFigures {
  readonly reading: 'whole' | 'inside';
  readonly count: Count;
}

const separatorBeforeSpace = /[,，;；、+＋][^\S\n\r]+\S/u;

/** A query as it is asked. */
interface Reading {
  readonly query: Pick<ParsedQuery, 'alternatives'>;
  readonly readAs: string | null;
  readonly leftOut?: readonly string[];
}

/**
 * Answers a query as typed. Where that stands nowhere, it is read as a pasted text without line numbers and marks, and then
 * with its separators as spaces (污水，管网), the first that finds something.
 *
 * @param near as for `evaluate`
 * @param figures whether figures are found within figures
 */
export async function ask(
  typed: string,
  reader: IndexReader,
  near: Nearness,
  figures: FigureReading = 'auto',
): Promise<ReadAnswer> {
  const parsed = parseQuery(typed);
  const { isTooLong } = parsed;
  const finish = async ({ query, readAs, leftOut = [] }: Reading, answer: Answer): Promise<ReadAnswer> => ({
    ...answer,
    readAs,
    leftOut,
    isTooLong,
    otherFigures: await otherReading(query, answer, reader, near, figures),
  });
  const pasted = isTooLong ? [] : pastedReadings(typed);
  const answerPasted = async (isCertain: boolean): Promise<ReadAnswer | null> => {
    for (const { query: readAs, leftOut, lines } of pasted.filter((each) => each.isCertain === isCertain)) {
      const query = parseQuery(readAs);
      const answer = await evaluate(query, reader, near, figures);
      const isAt = (line: number): boolean =>
        answer.hits.some((hit) => hit.line <= line && line <= hit.lineEnd);
      if (answer.hits.length > 0 && lines.every(isAt)) return finish({ query, readAs, leftOut }, answer);
    }
    return null;
  };
  const quoted = await answerPasted(true);
  if (quoted !== null) return quoted;

  const parted = isTooLong ? null : withoutSeparators(typed);
  const answerParted = async (): Promise<ReadAnswer | null> => {
    if (parted === null) return null;
    const query = parseQuery(parted);
    const other = await evaluate(query, reader, near, figures);
    return other.hits.length > 0 ? finish({ query, readAs: parted }, other) : null;
  };

  const answer = await evaluate(parsed, reader, near, figures);
  if (answer.hits.length > 0) {
    const joined = await oneText(parsed, reader, near, figures);
    if (joined !== null) return finish(...joined);
    // A separator with a space behind it (污水, 管网) is no end of a clause that is asked for.
    const other = separatorBeforeSpace.test(typed) ? await answerParted() : null;
    return other ?? finish({ query: parsed, readAs: parsed.readAs }, answer);
  }
  const other = (await answerPasted(false)) ?? (await answerParted());
  if (other !== null) return other;
  return finish({ query: parsed, readAs: parsed.readAs }, answer);
}

/** The words of a query as one text, where a space stood inside it. */
async function oneText(
  { alternatives }: Pick<ParsedQuery, 'alternatives'>,
  reader: IndexReader,
  near: Nearness,
  figures: FigureReading,
): Promise<[Reading, Answer] | null> {
  const [only, ...others] = alternatives;
  if (only === undefined || others.length > 0 || only.none.length > 0) return null;
  const readAs = joinedText(only.all);
  if (readAs === null) return null;
  const query = { alternatives: [{ all: [readAs], none: [] }] };
  const answer = await evaluate(query, reader, near, figures);
  const words = await Promise.all(
    only.all.map((word) => evaluate({ alternatives: [{ all: [word], none: [] }] }, reader, near, 'inside')),
  );
  return isOneText(answer, words) ? [{ query, readAs }, answer] : null;
}

async function otherReading(
  query: Pick<ParsedQuery, 'alternatives'>,
  answer: Answer,
  reader: IndexReader,
  near: Nearness,
  figures: FigureReading,
): Promise<OtherFigures | null> {
  if (!answer.forms.some(({ phrase }) => hasFigure(phrase))) return null;
  const taken = countOf(answer.hits);
  for (const reading of figures === 'inside' ? (['whole'] as const) : (['inside', 'whole'] as const)) {
    if (reading === figures) continue;
    const count = countOf((await evaluate(query, reader, near, reading)).hits);
    if (count.blocks !== taken.blocks || count.occurrences !== taken.occurrences) return { reading, count };
  }
  return null;
}
