import { formatState, parseState, shownQuery } from '../../search/address.ts';
import { ask } from '../../search/ask.ts';
import { guardedForms } from '../../search/evaluate.ts';
import { IndexReader } from '../../search/index-reader.ts';
import { parseQuery, positivePhrases } from '../../search/query.ts';
import { selectHits } from '../../search/results.ts';
import { fetchIndexFrom } from '../search/fetch-index.ts';
import { fillIn } from '../../text/fill-in.ts';
import { required } from '../search/dom.ts';
import { markPlaces } from './mark-places.ts';

/** A hit in the plan that is read, with what leads to it. */
interface PlacedHit {
  readonly plan: string;
  readonly chapter: string;
  /** Index of the block in its plan. */
  readonly block: number;
  readonly id: string;
}

/**
 * Marks the words of the query in the address, and links from passage to passage in the plan.
 *
 * @param edition the chapter
 */
export async function showHits(edition: HTMLElement): Promise<void> {
  const state = parseState(location.search);
  const query = shownQuery(state);
  const bar = document.querySelector<HTMLElement>('[data-hit-bar]');
  if (!bar || query === '') return;
  const { index = '', plans = '', position = '', total = '', failed = '' } = bar.dataset;
  const status = required('[data-hit-position]', HTMLElement, bar);
  required('[data-hit-query]', HTMLElement, bar).textContent = query;
  required('[data-back-to-search]', HTMLAnchorElement, bar).search = formatState(state);
  bar.hidden = false;

  let marks: readonly HTMLElement[] = [];
  required('[data-close-hits]', HTMLButtonElement, bar).addEventListener('click', () => {
    bar.hidden = true;
    for (const mark of marks) unwrap(mark);
    history.replaceState(history.state, '', `${location.pathname}${location.hash}`);
    removeEventListener('hashchange', update);
  });

  let hits: readonly PlacedHit[] = [];
  let order: readonly string[] = [];
  const update = (): void => {
    const here = decodeURIComponent(location.hash.slice(1));
    const place = hits.findIndex(({ id }) => id === here);
    const count = String(hits.length);
    status.textContent =
      place === -1
        ? fillIn(total, { total: count })
        : fillIn(position, { place: String(place + 1), total: count });
    // From a block that is not a hit, or the top of the chapter, go to the nearest hits in text order.
    const at = blockPlace(here, order, edition);
    const previous = place === -1 ? hits.filter(({ block }) => block < at).pop() : hits[place - 1];
    const next = place === -1 ? hits.find(({ block }) => block >= at) : hits[place + 1];
    const link = (name: string, hit: PlacedHit | undefined): void => {
      const element = required(`[data-${name}-hit]`, HTMLAnchorElement, bar);
      element.hidden = !hit;
      if (hit) element.href = `${plans}${hit.plan}/${hit.chapter}/${location.search}#${hit.id}`;
    };
    link('previous', previous);
    link('next', next);
  };

  try {
    const reader = await IndexReader.open(fetchIndexFrom(new URL(index, location.href).href));
    const { hits: all, readAs } = await ask(query, reader, state.near, state.figures);
    const forms = await Promise.all(
      positivePhrases(parseQuery(readAs ?? query)).map((phrase) =>
        guardedForms(phrase, reader, state.figures),
      ),
    );
    marks = markPlaces(edition, forms.flat(), reader.simplified).flat();
    const target = document.getElementById(decodeURIComponent(location.hash.slice(1)));
    // The target may be in a closed part, or moved by the bar: scroll again, now that the layout is final.
    target?.scrollIntoView({ block: 'center' });
    const plan = reader.manifest.plans.find(({ id }) => id === edition.dataset['plan']);
    order = plan ? (await reader.blocksOf(plan)).ids : [];
    hits = selectHits(all, { ...state, plans: [edition.dataset['plan'] ?? ''] }).map(
      ({ plan: { id: own }, chapter, block, id }) => ({ plan: own, chapter: chapter.slug, block, id }),
    );
    update();
    addEventListener('hashchange', update);
  } catch (error) {
    console.error(error);
    status.textContent = failed;
  }
}

/** Index of a block in the plan, or of the first one of the chapter. */
function blockPlace(id: string, order: readonly string[], edition: HTMLElement): number {
  const place = order.indexOf(id);
  if (place !== -1) return place;
  return order.indexOf(edition.querySelector('[data-lines][id]')?.id ?? '');
}

function unwrap(mark: HTMLElement): void {
  const parent = mark.parentNode;
  mark.replaceWith(...mark.childNodes);
  parent?.normalize();
}
