import '../site.ts';
import { formatState, parseState, shownQuery, type SearchState } from '../../search/address.ts';
import type { ReadAnswer } from '../../search/ask.ts';
import type { IndexReader } from '../../search/index-reader.ts';
import { byRelevance } from '../../search/relevance.ts';
import { selectHits } from '../../search/results.ts';
import { Controls, onTyping } from './controls.ts';
import { isPlainClick } from './dom.ts';
import { readFacts } from './facts.ts';
import { isReturn } from './list-place.ts';
import type { Overview } from './overview.ts';
import { Session } from './session.ts';
import { SearchPage } from './page.ts';

// The search page. Its state is its address: every change writes an address and renders it.
const facts = readFacts();
const session = new Session(facts.paths.index);
const controls = new Controls(facts);
const page = new SearchPage(facts, controls.form);
let latest = 0;
/** Query string of the list that is shown. */
let shownSearch = location.search;
/** A hit was followed: then it is the place, whatever the browser gives the focus. */
let hasFollowed = false;

/** @param isReturning whether the reader comes back to a list, and finds it as it was left */
async function show(state: SearchState, isReturning = false): Promise<void> {
  const turn = ++latest;
  const isLatest = (): boolean => turn === latest;
  const { search } = location;
  shownSearch = search;
  if (state.queries.length === 0) {
    page.showIdle();
    return;
  }
  page.showBusy();
  try {
    const reader = await session.open();
    const answers = await Promise.all(
      state.queries.map((query) => session.answer(query, state.near, state.figures)),
    );
    // Ignore the answer if a later query was started in the meantime.
    if (!isLatest()) return;
    const overview = await overviewOf(state, reader, answers);
    await page.showAnswer(overview, isLatest);
    if (isReturning && isLatest()) await page.returnToPlace(search);
    // The answer stays valid even if the suggestions fail.
    if (isLatest()) page.showSuggestions(overview, isLatest).catch(console.error);
  } catch (error) {
    console.error(error);
    if (isLatest()) page.showFailure();
  }
}

async function overviewOf(
  state: SearchState,
  reader: IndexReader,
  answers: readonly ReadAnswer[],
): Promise<Overview> {
  const answer = answers[state.shown] ?? {
    hits: [],
    forms: [],
    readAs: null,
    leftOut: [],
    isTooLong: false,
    otherFigures: null,
  };
  const listed = selectHits(answer.hits, state);
  if (state.sort !== 'relevance') return { facts, state, reader, answers, answer, listed };
  const blocks = new Map(
    await Promise.all(
      reader.manifest.plans.map(async (plan) => [plan, await reader.blocksOf(plan)] as const),
    ),
  );
  const sorted = byRelevance(listed, ({ plan, block }) => {
    const { starts = [] } = blocks.get(plan) ?? {};
    return (starts[block + 1] ?? plan.end) - (starts[block] ?? 0);
  });
  return { facts, state, reader, answers, answer, listed: sorted };
}

/** Renders the state in the address. */
function follow(isReturning = false): void {
  forgetTyping();
  const state = parseState(location.search);
  controls.write(state, false);
  void show(state, isReturning);
}

/**
 * Writes a state to the page's address. While a query is being typed the address changes in place; the first key
 * after a submitted query starts a new history entry.
 */
function go(state: SearchState, typing: boolean): void {
  page.keepPlace(shownSearch);
  const address = `${location.pathname}${formatState(state)}`;
  const wasTyping = (history.state as { typing?: boolean } | null)?.typing === true;
  const isNew = address !== `${location.pathname}${location.search}`;
  const inPlace = typing ? wasTyping || location.search === '' : wasTyping || !isNew;
  if (inPlace) history.replaceState(typing ? { typing } : null, '', address);
  else history.pushState(typing ? { typing } : null, '', address);
  controls.write(state, typing);
  void show(state);
}

const forgetTyping = onTyping(
  controls.form,
  () => session.isOpen,
  () => {
    const state = controls.read();
    if (formatState(state) !== location.search) go(isSameQuery(state) ? state : withoutChapters(state), true);
  },
);

function isSameQuery(state: SearchState): boolean {
  return shownQuery(state) === shownQuery(parseState(location.search));
}

/** Drops chapter filters, which were chosen in the matrix of another query. */
function withoutChapters(state: SearchState): SearchState {
  return { ...state, chapters: state.chapters.filter((chapter) => !chapter.includes('/')) };
}

controls.form.addEventListener('submit', (event) => {
  event.preventDefault();
  forgetTyping();
  go(controls.read(), false);
});

controls.form.addEventListener('change', (event) => {
  // The boxes have their own handler for typing.
  if (event.target instanceof HTMLInputElement && event.target.type === 'search') return;
  forgetTyping();
  go(controls.read(), false);
});

// Links that only change the state are followed without reloading the page.
document.querySelector('main')?.addEventListener('click', (event) => {
  const clicked = event.target as Element;
  if (clicked.closest('[data-clear-filters]')) {
    go({ ...controls.read(), plans: [], chapters: [], kinds: [], topics: [], near: 'block' }, false);
    return;
  }
  const link = clicked.closest('a');
  if (!link || !isPlainClick(event)) return;
  if (link instanceof HTMLAnchorElement && link.closest('[data-search-results]')) {
    page.keepPlace(shownSearch, link);
    hasFollowed = true;
  }
  // A chapter in the picture of a plan is a link of an SVG, which has no parts of an address.
  const target = new URL(link.getAttribute('href') ?? '', location.href);
  if (target.pathname !== location.pathname || target.hash !== '') return;
  event.preventDefault();
  page.keepPlace(shownSearch);
  if (target.search !== location.search) history.pushState(null, '', target.href);
  follow();
});

// Fetch the index when the box is first used. A failure is shown with the first query.
controls.form.addEventListener('focusin', () => void session.open().catch(() => undefined), { once: true });

// The browser would scroll before there is a list.
history.scrollRestoration = 'manual';
addEventListener('pagehide', () => {
  if (!hasFollowed) page.keepPlace(shownSearch);
});
// Kept by the browser as it was.
addEventListener('pageshow', () => (hasFollowed = false));
addEventListener('popstate', () => {
  page.keepPlace(shownSearch);
  follow(true);
});
follow(isReturn());
