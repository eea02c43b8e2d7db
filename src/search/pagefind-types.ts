/** What we use of Pagefind's script, which is made at the end of the build and loaded only when it is needed. */
export interface Pagefind {
  init: () => Promise<void>;
  search: (words: string) => Promise<{ readonly results: readonly PagefindResult[] }>;
}

export interface PagefindResult {
  readonly data: () => Promise<PagefindPage>;
}

/** A page that is close to the words. */
export interface PagefindPage {
  readonly url: string;
  /** `plan`, `order` (of the chapter in its plan), `chapter` (its name): written by the chapter page. */
  readonly meta: Readonly<Record<string, string>>;
}
