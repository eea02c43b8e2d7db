/** How the search of a site is driven. All selectors are of what a reader sees. */
export interface Drive {
  /** Page on which the search is opened. */
  readonly page: string;
  /** What is clicked to search. */
  readonly box: string;
  /** The field that is typed into. */
  readonly field: string;
  /** Stands on the page as soon as the first result of a query is shown, and not before. */
  readonly result: string;
  /** The notice that there is none. */
  readonly none: string;
  /** The results, to see whether one is correct. */
  readonly listed: string;
  /** The parts of a result that show where it leads, where it is no link. */
  readonly passages?: string;
  /** Where the search is a page of its own: another page with a box that leads there. */
  readonly elsewhere?: { readonly page: string; readonly box: string };
}

/** Ours: the search page. A result is shown once the words are marked in its text. */
export const ours: Drive = {
  page: 'search/',
  box: 'main [data-search-input]',
  field: 'main [data-search-input]',
  result: '[data-search-results][data-state="done"] [data-hit] mark',
  none: '[data-search-results][data-state="done"][data-total="0"]',
  listed: '[data-search-results] [data-hit]',
  elsewhere: { page: 'plans/', box: 'header [data-search-input]' },
};

/**
 * The peers, from the button or field in their header. VitePress lists titles, which are links; it waits 200 ms after
 * the last key. Docusaurus lists passages and does not wait; it searches in a worker, which the browser does not slow
 * down with the page, so that its times at 4× CPU are better than on a slow machine.
 */
export const drives: Readonly<Record<string, Drive>> = {
  vitepress: {
    page: '',
    box: '#local-search button',
    field: '#localsearch-input',
    result: '#localsearch-list .result',
    none: '.VPLocalSearchBox .no-results',
    listed: '#localsearch-list .result',
  },
  docusaurus: {
    page: '',
    box: '.navbar__search-input',
    field: '.navbar__search-input',
    result: '.navbar__search [role="option"]',
    none: '.navbar__search [class*="noResults_"]',
    listed: '.navbar__search [role="option"]',
    passages: '[class*="hitTitle_"], [class*="hitPath_"]',
  },
};
