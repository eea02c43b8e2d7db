import { evaluate, type Answer, type Nearness } from './evaluate.ts';
import type { IndexReader } from './index-reader.ts';
import { parseQuery } from './query.ts';
import { withoutSeparators } from './query-tokens.ts';

/** An answer, and how the query was read where that is not plain from what was typed. */
export interface ReadAnswer extends Answer {
  readonly readAs: string | null;
  /** The query is longer than it may be: nothing was asked. */
  readonly isTooLong: boolean;
}

/**
 * Answers a query as typed; where that stands nowhere and separators part its words (污水，管网), the words.
 *
 * @param near as for `evaluate`
 */
export async function ask(typed: string, reader: IndexReader, near: Nearness): Promise<ReadAnswer> {
  const { readAs, isTooLong, ...query } = parseQuery(typed);
  const answer = await evaluate(query, reader, near);
  const parted = answer.hits.length === 0 && !isTooLong ? withoutSeparators(typed) : null;
  if (parted === null) return { ...answer, readAs, isTooLong };
  const other = await evaluate(parseQuery(parted), reader, near);
  return other.hits.length === 0 ? { ...answer, readAs, isTooLong } : { ...other, readAs: parted, isTooLong };
}
