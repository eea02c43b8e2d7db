import { evaluate, type Answer, type Nearness } from './evaluate.ts';
import type { IndexReader } from './index-reader.ts';
import { parseQuery } from './query.ts';
import { withoutSeparators } from './query-tokens.ts';
import { countOf, type Count } from './results.ts';
import { hasFigure, type FigureReading } from './whole-figures.ts';

/** An answer, and how the query was read where that is not plain from what was typed. */
export interface ReadAnswer extends Answer {
  readonly readAs: string | null;
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

/**
 * Answers a query as typed; where that stands nowhere and separators part its words (污水，管网), the words.
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
  const { readAs, isTooLong, ...query } = parseQuery(typed);
  const answer = await evaluate(query, reader, near, figures);
  const otherFigures = await otherReading(query, answer, reader, near, figures);
  const read = { ...answer, readAs, isTooLong, otherFigures };
  const parted = answer.hits.length === 0 && !isTooLong ? withoutSeparators(typed) : null;
  if (parted === null) return read;
  const other = await evaluate(parseQuery(parted), reader, near, figures);
  return other.hits.length === 0
    ? read
    : {
        ...other,
        readAs: parted,
        isTooLong,
        otherFigures: await otherReading(parseQuery(parted), other, reader, near, figures),
      };
}

async function otherReading(
  query: Parameters<typeof evaluate>[0],
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
