/** What we use of Pagefind's script, which is made at the end of the build and loaded only when somebody searches. */
export interface Pagefind {
  init: () => Promise<void>;
  search: (words: string) => Promise<{ readonly results: readonly PagefindResult[] }>;
}

export interface PagefindResult {
  readonly data: () => Promise<PagefindPage>;
}

/** A page that holds the words. */
export interface PagefindPage {
  readonly url: string;
  /** `plan`, `order` (of the chapter in its plan), `chapter` (its name): written by the chapter page. */
  readonly meta: Readonly<Record<string, string>>;
  /** All words of the page, with a zero-width space between two of them. */
  readonly raw_content: string;
  /** The elements that have an id, in the order of the page. */
  readonly anchors: readonly PagefindAnchor[];
}

export interface PagefindAnchor {
  readonly element: string;
  readonly id: string;
  /** Words of the element itself, without those of blocks in it: empty for a table row. */
  readonly text: string;
  /** Number of words on the page before the element. */
  readonly location: number;
}
