/** A list as printed, read against a number: with or without 和 as a separator, it may have as many items. */
export interface ListCount {
  /** Items when only 、 separates. */
  readonly items: readonly string[];
  /** The numbers of items that the list can be read to have. */
  readonly counts: readonly number[];
  /** Whether it ends in 等: there may be more items than are printed. */
  readonly open: boolean;
}

/**
 * Reads a list of names: A、B和C, A、B等. A list that holds figures, further punctuation or only one item is none.
 *
 * @param open the words by which a list says that it goes on
 */
export function readList(text: string, { joints, open }: ListWords): ListCount | null {
  const ending = open.find((word) => text.endsWith(word));
  const body = ending === undefined ? text : text.slice(0, -ending.length);
  if (/[\d，。；：（）“”\s]/u.test(body)) return null;
  const items = body.split('、');
  if (items.some((item) => item === '')) return null;
  const last = items.at(-1) ?? '';
  const joined = joints.some((joint) => last.slice(1, -1).includes(joint));
  if (items.length === 1 && !joined) return null;
  return {
    items,
    counts: joined ? [items.length, items.length + 1] : [items.length],
    open: ending !== undefined,
  };
}

/** The words that join and end lists. */
export interface ListWords {
  readonly joints: readonly string[];
  readonly open: readonly string[];
}

/** Whether a list can be one of so many things. */
export function fitsCount({ counts, open }: ListCount, number: number): boolean {
  return open ? counts.some((count) => count <= number) : counts.includes(number);
}
