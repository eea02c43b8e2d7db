/** What one query cost at one site. */
export interface Asked {
  readonly query: string;
  /** Milliseconds until the first result was painted; null when nothing came in time. */
  readonly time: number | null;
  /** Whether one of the results was correct. */
  readonly correct: boolean;
  /** Sum of the layout shifts from the last key until half a second after the first result. */
  readonly shift: number;
  /** Fetched until the first result, and in all until nothing more was. */
  readonly requests: number;
  readonly bytes: number;
  readonly allRequests: number;
  readonly allBytes: number;
}

/** All that was measured of one site under one condition, in the order in which it was asked. */
export interface SiteFigures {
  readonly name: string;
  /** From the click into the box, each in a fresh profile. */
  readonly first: readonly Asked[];
  /**
   * Where the search is a page of its own: from the click into the box of another page, each in a fresh profile. A site
   * whose search opens on every page has none; its first queries are the same thing.
   */
  readonly elsewhere?: readonly Asked[];
  /** From the last key, on one page. */
  readonly later: readonly Asked[];
  /** Bytes of the scripts that came with the page before the search was opened. */
  readonly scripts: number;
}

/** A handicap under which the sites were measured. */
export interface Condition {
  readonly name: string;
  /** Factor by which the page's thread is slowed down. */
  readonly cpu: number;
  /** Round trip in milliseconds, and bytes a second; null for the network as it is. */
  readonly network: { readonly latency: number; readonly down: number; readonly up: number } | null;
}

/** Lighthouse's “Slow 4G”: 150 ms round trip, 1.6 Mbit/s down, 750 kbit/s up. */
const slow4G = { latency: 150, down: 1_600_000 / 8, up: 750_000 / 8 };

export const conditions: readonly Condition[] = [
  { name: '4× CPU', cpu: 4, network: null },
  { name: 'Slow 4G', cpu: 1, network: slow4G },
];

export interface ConditionFigures {
  readonly condition: string;
  /** Ours first. */
  readonly sites: readonly SiteFigures[];
}
