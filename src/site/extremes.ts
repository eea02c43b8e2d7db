/** The items of which something is largest: more than one where they are equal, none where all are zero. */
export function largest<Item>(items: readonly Item[], measure: (item: Item) => number): readonly Item[] {
  const most = Math.max(0, ...items.map(measure));
  return most === 0 ? [] : items.filter((item) => measure(item) === most);
}
