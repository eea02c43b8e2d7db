import type { StockWords } from '../../inputs/stock-words.ts';

type Act = keyof StockWords['acts'];

/**
 * The act that is named last in a text, nearest to the value behind it: 已建成…新增 is `added`. Of words that overlap the
 * longest counts: 建设改造 is one act.
 *
 * @returns `null` where none is named
 */
export function lastAct(text: string, acts: StockWords['acts']): Act | null {
  let last: { readonly act: Act; readonly end: number; readonly length: number } | null = null;
  for (const [act, words] of Object.entries(acts) as [Act, readonly string[]][]) {
    for (const word of words) {
      const at = text.lastIndexOf(word);
      if (at < 0) continue;
      const end = at + word.length;
      if (last === null || end > last.end || (end === last.end && word.length > last.length))
        last = { act, end, length: word.length };
    }
  }
  return last?.act ?? null;
}
