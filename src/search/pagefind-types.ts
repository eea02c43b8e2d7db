/** The part of Pagefind's script that we use. It is generated at the end of the build and loaded on demand. */
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
