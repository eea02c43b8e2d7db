import { formatState, shownQuery } from '../../search/address.ts';
import { bondsOf, collocatesOf, type Collocate, type CollocateText } from '../../search/collocates.ts';
import type { Hit } from '../../search/evaluate.ts';
import type { PlanEntry } from '../../search/index-format.ts';
import type { IndexReader } from '../../search/index-reader.ts';
import { isInView } from '../../search/results.ts';
import { fold } from '../../text/fold.ts';
import { fillIn } from '../../text/fill-in.ts';
import { make } from './dom.ts';
import { formatNumber, planFact, planMark, printedLang } from './facts.ts';
import type { Overview } from './overview.ts';

/** Number of words shown of a plan. */
const most = 12;

type Order = 'likelihood' | 'near';

/** What stands beside the words of the listed query, plan by plan. Reads the texts of the plans that hold them. */
export async function collocatesView(overview: Overview): Promise<Node[]> {
  const { facts, listed, reader, state } = overview;
  const { words } = facts;
  const plans = reader.manifest.plans.filter((plan) => isInView(plan, state));
  const texts = await Promise.all(
    plans.map(async (plan) => {
      const own = listed.filter((hit) => hit.plan === plan);
      return own.length === 0 ? [] : await textsOf(plan, own, reader);
    }),
  );
  const bond = bondsOf(texts.reduce<CollocateText[]>((all, own) => all.concat(own), []));
  const found = plans.map((plan, index) => ({ plan, collocates: collocatesOf(texts[index] ?? [], bond) }));
  const place = make('div', { class: 'collocates' });
  const show = (order: Order): void => {
    place.replaceChildren(
      ...found.map(({ plan, collocates }) => planTable(plan, ordered(collocates, order), overview)),
    );
  };
  show('likelihood');
  const select = make(
    'select',
    {},
    make('option', { value: 'likelihood' }, words.collocatesByLikelihood),
    make('option', { value: 'near' }, words.collocatesByNumber),
  );
  // A choice of how to look, not of what to ask: it stays out of the address.
  select.addEventListener('change', (event) => {
    event.stopPropagation();
    show(select.value === 'near' ? 'near' : 'likelihood');
  });
  const query = shownQuery(state);
  return [
    make(
      'p',
      {},
      fillIn(words.collocatesOf, { query }),
      ' ',
      make('label', {}, words.collocatesOrder, select),
    ),
    place,
    make('p', { class: 'hint' }, words.collocatesNote),
  ];
}

/** All blocks of a plan, folded. */
async function textsOf(plan: PlanEntry, hits: readonly Hit[], reader: IndexReader): Promise<CollocateText[]> {
  const occurrences = new Map(hits.map((hit) => [hit.block, hit.occurrences]));
  const { ids } = await reader.blocksOf(plan);
  const texts = await Promise.all(ids.map((_, block) => reader.textOf(plan, block)));
  return texts.map((printed, block) => {
    const { text, starts, ends } = fold(printed, reader.simplified);
    const seams = new Set<number>();
    for (let at = 1; at < text.length; at += 1)
      if ((starts[at] as number) > (ends[at - 1] as number)) seams.add(at);
    return { text, seams, occurrences: occurrences.get(block) ?? [] };
  });
}

function ordered(collocates: readonly Collocate[], order: Order): Collocate[] {
  return [...collocates].sort((a, b) => b[order] - a[order]).slice(0, most);
}

function planTable(plan: PlanEntry, collocates: readonly Collocate[], overview: Overview): HTMLElement {
  const { facts } = overview;
  const { words } = facts;
  const fact = planFact(facts, plan);
  const heading = make('h2', {}, planMark(fact), fact.name);
  if (collocates.length === 0) {
    return make(
      'div',
      { 'data-collocates': plan.id },
      heading,
      make('p', { class: 'hint' }, words.collocatesNone),
    );
  }
  const head = [
    words.collocate,
    words.collocateLeft,
    words.collocateRight,
    words.collocateFar,
    words.collocateLikelihood,
  ].map((name, index) => make('th', { scope: 'col', class: index === 0 ? undefined : 'figure' }, name));
  const rows = collocates.map(({ word, left, right, far, likelihood }) => {
    const number = (value: number, digits = 0): HTMLElement =>
      make('td', { class: 'figure' }, formatNumber(facts, value, digits));
    return make(
      'tr',
      {},
      make('th', { scope: 'row' }, link(word, overview)),
      number(left),
      number(right),
      number(far),
      number(likelihood, 1),
    );
  });
  return make(
    'div',
    { 'data-collocates': plan.id },
    heading,
    make('table', {}, make('thead', {}, make('tr', {}, ...head)), make('tbody', {}, ...rows)),
  );
}

/** Asks for the query and a word together. */
function link(word: string, { facts, state }: Overview): HTMLElement {
  const query = shownQuery(state);
  const together = `${/[|｜]|\sOR\s|\s或\s/u.test(query) ? `(${query})` : query} ${word}`;
  const queries = state.queries.map((asked, index) => (index === state.shown ? together : asked));
  return make(
    'a',
    {
      href: `${facts.paths.search}${formatState({ ...state, queries })}`,
      title: together,
      ...printedLang(facts),
    },
    word,
  );
}
