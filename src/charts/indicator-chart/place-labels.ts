/** A label to be centred under its mark if possible. */
export interface Label {
  readonly centre: number;
  readonly width: number;
}

/**
 * Places labels on one line between two edges, as close to their marks as possible without touching.
 *
 * @returns left edges, in the order given; `null` if the line is too short for them
 */
export function placeLabels(
  labels: readonly Label[],
  left: number,
  right: number,
  gap: number,
): number[] | null {
  const needed = labels.reduce((sum, { width }) => sum + width, 0) + gap * Math.max(0, labels.length - 1);
  if (needed > right - left + 1e-6) return null;
  const order = labels.map((_, index) => index);
  order.sort((a, b) => (labels[a] as Label).centre - (labels[b] as Label).centre || a - b);
  const starts = labels.map(() => 0);
  let clusters: { members: number[]; width: number; wanted: number; start: number }[] = [];
  const keepInside = (start: number, width: number): number => Math.min(Math.max(start, left), right - width);
  for (const index of order) {
    const { centre, width } = labels[index] as Label;
    const start = centre - width / 2;
    let cluster = { members: [index], width, wanted: start, start: keepInside(start, width) };
    // Labels that touch move together, to the mean of their preferred positions.
    for (
      let before = clusters[clusters.length - 1];
      before !== undefined && before.start + before.width + gap > cluster.start;
      before = clusters[clusters.length - 1]
    ) {
      clusters = clusters.slice(0, -1);
      const offset = before.width + gap;
      const members = [...before.members, ...cluster.members];
      const wanted =
        (before.wanted * before.members.length + (cluster.wanted - offset) * cluster.members.length) /
        members.length;
      const joined = offset + cluster.width;
      cluster = { members, width: joined, wanted, start: keepInside(wanted, joined) };
    }
    clusters.push(cluster);
  }
  for (const { members, start } of clusters) {
    let at = start;
    for (const member of members) {
      starts[member] = at;
      at += (labels[member] as Label).width + gap;
    }
  }
  return starts;
}
