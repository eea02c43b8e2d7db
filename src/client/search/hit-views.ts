import { formatState, type SearchState } from '../../search/address.ts';
import { compareLines, concordanceLine } from '../../search/contexts.ts';
import type { Hit } from '../../search/evaluate.ts';
import type { PlanEntry } from '../../search/index-format.ts';
import type { IndexReader } from '../../search/index-reader.ts';
import { isInView } from '../../search/results.ts';
import { formatLines } from '../../site/lines.ts';
import { fillIn } from '../../text/fill-in.ts';
import { make } from './dom.ts';
import {
  chapterLang,
  chapterName,
  formatNumber,
  planFact,
  planMark,
  printedLang,
  type SearchFacts,
} from './facts.ts';
import { LineFitter } from './fit-lines.ts';
import { hitText, printedHit, type LazyFill } from './hit-texts.ts';

/** Content and settings of the list. */
export interface Listing {
  readonly reader: IndexReader;
  readonly facts: SearchFacts;
  readonly state: SearchState;
  /** In display order. */
  readonly hits: readonly Hit[];
  readonly lazy: LazyFill;
}

/** Number of hits whose texts are fetched at once; others follow when they come near the viewport. */
const atOnce = 3;
/** How long the list waits for them: usually they arrive in time, so the layout does not shift. */
const firstPaintWaitMs = 600;

async function atMost(work: Promise<unknown>): Promise<void> {
  await Promise.race([work, new Promise((resolve) => setTimeout(resolve, firstPaintWaitMs))]);
}

/** The list in the chosen view. */
export async function renderHits(listing: Listing): Promise<Node[]> {
  const { state, hits } = listing;
  if (hits.length === 0) return [];
  if (state.view === 'concordance') return [await concordance(listing)];
  const items = new Map(hits.map((hit) => [hit, item(hit, listing)]));
  await atMost(Promise.all([...items.values()].slice(0, atOnce).map(({ fill }) => fill())));
  for (const hit of hits.slice(atOnce)) {
    const made = items.get(hit);
    if (made) listing.lazy.add(made.element, made.fill);
  }
  const elements = (chosen: readonly Hit[]): HTMLElement[] =>
    chosen.flatMap((hit) => items.get(hit)?.element ?? []);
  if (state.view === 'list' && state.sort === 'relevance')
    return [make('ol', { class: 'hits' }, ...elements(hits))];

  const groups = listing.reader.manifest.plans
    .map((plan) => ({ plan, own: hits.filter((hit) => hit.plan === plan) }))
    .filter(({ plan, own }) => (state.view === 'columns' ? isInView(plan, state) : own.length > 0))
    .map(({ plan, own }) => group(plan, own.length, elements(own), listing));
  if (state.view === 'list') return groups;
  // With many plans it is wider than the window: make it scrollable by keyboard, too.
  const { results } = listing.facts;
  return [
    make('div', { class: 'hit-columns', role: 'region', tabindex: '0', 'aria-label': results }, ...groups),
  ];
}

function group(plan: PlanEntry, count: number, items: readonly Node[], { facts }: Listing): HTMLElement {
  const fact = planFact(facts, plan);
  const heading = make(
    'h2',
    { id: `hits-${plan.id}` },
    planMark(fact),
    fact.name,
    make(
      'span',
      { class: 'hint' },
      count === 0
        ? facts.words.unmentioned
        : fillIn(facts.words.groupCount, { blocks: formatNumber(facts, count) }),
    ),
  );
  return make(
    'section',
    { class: `hit-group plan-colour-${String(fact.colour)}`, 'aria-labelledby': heading.id },
    heading,
    make('ol', { class: 'hits' }, ...items),
  );
}

function item(hit: Hit, listing: Listing): { element: HTMLElement; fill: () => Promise<void> } {
  const { facts, state, reader } = listing;
  const grouped = state.view === 'columns' || state.sort !== 'relevance';
  const name = make('span', {}, ...placeName(hit, null, facts));
  const link = make('a', { href: hitHref(hit, listing) }, name);
  if (!grouped) {
    const fact = planFact(facts, hit.plan);
    link.prepend(planMark(fact), `${fact.name} · `);
  }
  const element = make(
    'li',
    hitAttributes(hit),
    make('p', { class: 'hit-place' }, link, make('span', { class: 'hint' }, apparatus(hit, facts))),
  );
  const fill = async (): Promise<void> => {
    try {
      const printed = await printedHit(hit, reader);
      name.replaceChildren(...placeName(hit, printed.section, facts));
      element.append(...hitText(printed, facts));
    } catch (error) {
      console.error(error);
      element.append(make('p', { class: 'hint' }, facts.words.textFailed));
    }
  };
  return { element, fill };
}

/** One line per occurrence, aligned at the matched words. */
async function concordance(listing: Listing): Promise<HTMLElement> {
  const { hits, state, reader, facts, lazy } = listing;
  const list = make('ol', { class: 'kwic' });
  const fitter = new LineFitter(list);
  const rows = hits.flatMap((hit) => hit.occurrences.map((_, index) => ({ hit, index })));
  const made = rows.map(({ hit, index }) => {
    const fact = planFact(facts, hit.plan);
    const words = make('span', { class: 'kwic-line', ...printedLang(facts) });
    const place = `${chapterName(facts, hit.chapter)} ${linesName(hit, facts)}`;
    const link = make(
      'a',
      { href: hitHref(hit, listing), title: place },
      make('span', { class: 'kwic-place' }, planMark(fact), `${fact.name} ${linesName(hit, facts)}`),
      words,
    );
    // A block is one hit, however often it contains the words.
    const element = make('li', index === 0 ? hitAttributes(hit) : { 'data-plan': hit.plan.id }, link);
    const line = async (): Promise<ReturnType<typeof concordanceLine>> => {
      const { text, places } = await printedHit(hit, reader);
      return concordanceLine(text, places[index] ?? { start: 0, end: 0 });
    };
    const show = ({ before, hit: found, behind }: ReturnType<typeof concordanceLine>): void => {
      words.replaceChildren(
        make('span', { class: 'kwic-before' }, make('span', {}, before)),
        make('span', { class: 'kwic-behind' }, make('mark', {}, found), behind),
      );
      fitter.add(words);
    };
    return { element, line, show };
  });
  const fill = async ({ line, show }: (typeof made)[number]): Promise<void> => {
    try {
      show(await line());
    } catch (error) {
      console.error(error);
    }
  };

  let ordered = made;
  if (state.sort === 'after' || state.sort === 'before') {
    const compare = compareLines(state.sort);
    const read = await Promise.all(made.map(async (row) => ({ row, line: await row.line() })));
    read.sort((a, b) => compare(a.line, b.line));
    for (const { row, line } of read) row.show(line);
    ordered = read.map(({ row }) => row);
  } else {
    await atMost(Promise.all(made.slice(0, 2 * atOnce).map(fill)));
    for (const row of made.slice(2 * atOnce)) lazy.add(row.element, () => fill(row));
  }
  list.append(...ordered.map(({ element }) => element));
  return list;
}

function hitAttributes(hit: Hit): Record<string, string> {
  return {
    'data-hit': '',
    'data-plan': hit.plan.id,
    'data-block': hit.id,
    'data-occurrences': String(hit.occurrences.length),
  };
}

/** Address of the chapter of a hit, with the state needed to return to this list. */
function hitHref({ plan, chapter, id }: Hit, { facts, state }: Listing): string {
  return `${facts.paths.plans}${plan.id}/${chapter.slug}/${formatState(state)}#${id}`;
}

function placeName({ chapter }: Hit, section: string | null, facts: SearchFacts): (Node | string)[] {
  const name = make('span', chapterLang(facts, chapter), chapterName(facts, chapter));
  return section === null ? [name] : [name, ' · ', make('span', printedLang(facts), section)];
}

function apparatus(hit: Hit, facts: SearchFacts): string {
  const lines = linesName(hit, facts);
  return hit.kind === 'paragraph' ? lines : `${facts.kinds[hit.kind]} · ${lines}`;
}

function linesName(hit: Hit, { words }: SearchFacts): string {
  return fillIn(hit.line === hit.lineEnd ? words.line : words.lines, { lines: formatLines(hit) });
}
