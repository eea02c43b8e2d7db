/** A river as the schematic needs it. */
export interface DrawnRiver {
  readonly id: string;
  readonly into: string | null;
  /** The plans on it, from upstream. */
  readonly along: readonly string[];
}

/** A row of the schematic: a plan on a river, or the mouth of a river with its name. */
export interface SchematicRow {
  readonly river: string;
  /** The plan, where the row is that of a place. */
  readonly plan: string | null;
  /** How many joins lie between the river and the stream that leaves the picture. */
  readonly depth: number;
}

/** The line of a river: from its first row down to its mouth, and to the stream that it joins. */
export interface SchematicLine {
  readonly river: string;
  readonly depth: number;
  readonly first: number;
  readonly last: number;
  /** Whether it joins another line below its last row; else it leaves the picture. */
  readonly joins: boolean;
}

export interface Schematic {
  readonly rows: readonly SchematicRow[];
  readonly lines: readonly SchematicLine[];
  readonly depth: number;
}

/**
 * Lays out streams as rows, from upstream down: what joins a river stands above its mouth, in the order in which it
 * joins; a place on a river stands before the first tributary that is there too.
 *
 * @param rivers in the order in which they join
 */
export function laySchematic(rivers: readonly DrawnRiver[]): Schematic {
  const rows: SchematicRow[] = [];
  const lines: SchematicLine[] = [];
  const visit = (river: DrawnRiver, depth: number): void => {
    const own: number[] = [];
    // A river with one place has its mark beside its name.
    const places = river.along.length > 1 ? [...river.along] : [];
    const put = (plan: string | null): void => {
      own.push(rows.length);
      rows.push({ river: river.id, plan, depth });
    };
    for (const child of rivers.filter(({ into }) => into === river.id)) {
      const reached = Math.max(...child.along.map((plan) => places.indexOf(plan)));
      if (reached >= 0) places.splice(0, reached + 1).forEach(put);
      visit(child, depth + 1);
      // The line begins where the first tributary comes in.
      if (own.length === 0) own.push(rows.length - 1);
    }
    places.forEach(put);
    put(null);
    const [first = 0, last = 0] = [own[0], own[own.length - 1]];
    lines.push({ river: river.id, depth, first, last, joins: river.into !== null });
  };
  for (const river of rivers) if (river.into === null) visit(river, 0);
  return { rows, lines, depth: Math.max(0, ...rows.map((row) => row.depth)) };
}
