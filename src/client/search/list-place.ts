/**
 * Where a reader was in a list of hits, so that the way back from a hit leads there: the browser cannot know, since the
 * list is made anew and its texts come in one after the other. Kept in the tab's storage under the query string.
 */

interface ListPlace {
  /** Which of the links to hits it is: the same list has the same ones. */
  readonly index: number;
  /** Distance of that link from the top of the window. */
  readonly top: number;
  /** Whether it had the focus. */
  readonly focused: boolean;
  /** Which of the links lead to hits whose whole passage was opened. */
  readonly opened: readonly number[];
}

const storageKey = 'places-in-lists';
/** Lists that are remembered; the oldest is forgotten first. */
const mostPlaces = 20;

/** Keeps the place in the list that is shown for a query string. Does nothing where nothing may be stored. */
export function keepPlace(results: HTMLElement, search: string, followed?: HTMLAnchorElement): void {
  const links = hitLinks(results);
  const focused = followed ?? links.find((link) => link === document.activeElement);
  const isSeen = (link: Element): boolean => {
    const { top, bottom } = link.getBoundingClientRect();
    return bottom > 0 && top < innerHeight;
  };
  const anchor = focused && isSeen(focused) ? focused : links.find(isSeen);
  const others = readPlaces().filter(([key]) => key !== search);
  if (!anchor || (scrollY === 0 && !focused)) {
    writePlaces(others);
    return;
  }
  const place: ListPlace = {
    index: links.indexOf(anchor),
    top: anchor.getBoundingClientRect().top,
    focused: anchor === focused,
    opened: links.flatMap((link, index) =>
      link.closest('[data-hit]')?.querySelector('[aria-expanded="true"]') ? [index] : [],
    ),
  };
  writePlaces([...others, [search, place]]);
}

/**
 * Brings the reader back to the place that was kept for a query string, if there is one.
 *
 * @param fill has to write the texts of the list down to an element, on which its place depends
 */
export async function returnToPlace(
  results: HTMLElement,
  search: string,
  fill: (last: Element) => Promise<void>,
): Promise<void> {
  const place = readPlaces().find(([key]) => key === search)?.[1];
  if (!place) return;
  const links = hitLinks(results);
  const anchor = links[place.index];
  const item = anchor?.closest('li');
  if (!anchor || !item) return;
  const hasMoved = movement();
  const scroll = (): void => scrollBy(0, anchor.getBoundingClientRect().top - place.top);
  // At once to where it will be about, then exactly, when all above has its height.
  scroll();
  await fill(item);
  for (const index of place.opened) {
    links[index]?.closest('[data-hit]')?.querySelector<HTMLElement>('[aria-expanded="false"]')?.click();
  }
  if (hasMoved()) return;
  scroll();
  if (place.focused) anchor.focus({ preventScroll: true });
}

/** Whether this page was come to by a way back: the browser's, a reload, or the link of a hit of the same query. */
export function isReturn(): boolean {
  const [navigation] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
  if (navigation?.type === 'back_forward' || navigation?.type === 'reload') return true;
  if (document.referrer === '') return false;
  const from = new URL(document.referrer);
  return from.origin === location.origin && from.search === location.search && from.search !== '';
}

function hitLinks(results: HTMLElement): HTMLAnchorElement[] {
  return [...results.querySelectorAll<HTMLAnchorElement>('.hit-place a, .kwic a')];
}

/** Tells whether the reader has scrolled or typed since: then the page must not move under them. */
function movement(): () => boolean {
  let moved = false;
  const note = (): void => void (moved = true);
  for (const kind of ['wheel', 'touchmove', 'keydown', 'pointerdown'])
    addEventListener(kind, note, { once: true, passive: true });
  return () => moved;
}

type StoredPlaces = [search: string, place: ListPlace][];

function readPlaces(): StoredPlaces {
  try {
    return JSON.parse(sessionStorage.getItem(storageKey) ?? '[]') as StoredPlaces;
  } catch {
    return [];
  }
}

function writePlaces(places: StoredPlaces): void {
  try {
    sessionStorage.setItem(storageKey, JSON.stringify(places.slice(-mostPlaces)));
  } catch (error) {
    // No storage: then the way back leads to the top of the list.
    console.warn(error);
  }
}
