import { formatState, type SearchState } from '../../search/address.ts';
import { isInView, matrixOf, selectHits, type MatrixRow } from '../../search/results.ts';
import { darkestRate, planStrips, shadeOf, type PlanStrip, type StripChapter } from '../../search/strip.ts';
import { fillIn } from '../../text/fill-in.ts';
import { make, required } from './dom.ts';
import { chapterMark, chapterName, formatNumber, planFact, printedLang, type SearchFacts } from './facts.ts';
import type { Overview } from './overview.ts';

/**
 * The picture of each plan: a strip of chapters as wide as they are long and as dark as the words are frequent. With several
 * queries each has its band in the strip, and its figures in a column.
 */

/** Opacity of the darkest chapter; the marks on it stay legible. */
const darkest = 0.6;
/** Width of a strip in pixels that decides which chapters have room for their mark. */
const usualWidth = 600;

export function showPlanMap(overview: Overview, map: HTMLElement): void {
  const { facts, state, answers, reader } = overview;
  const { plans } = reader.manifest;
  const focused = document.activeElement?.getAttribute('data-map-chapter');
  const strips = planStrips(
    answers.map(({ hits }) => selectHits(hits, { ...state, plans: [], chapters: [] })),
    plans,
  );
  const rate = darkestRate(strips);
  for (const strip of strips) {
    const row = map.querySelector(`[data-map-plan="${strip.plan.id}"]`);
    row?.querySelector('.strip')?.replaceChildren(stripPicture(strip, rate, overview));
  }
  showFigures(overview, map);
  const says = required('[data-map-says]', HTMLElement, map);
  says.textContent = fillIn(facts.words.mapLegend, { most: formatNumber(facts, rate, rate < 10 ? 1 : 0) });
  says.dataset['legend'] = says.textContent;
  if (focused)
    map.querySelector<SVGAElement>(`[data-map-chapter="${focused}"]`)?.focus({ preventScroll: true });
}

/** Names the chapter under the pointer or with the focus above the strips. */
export function nameChapters(map: HTMLElement): void {
  const says = required('[data-map-says]', HTMLElement, map);
  const say = ({ target, type }: Event): void => {
    const link =
      type === 'pointerleave' || type === 'focusout'
        ? null
        : (target as Element).closest('[data-map-chapter]');
    says.textContent = link?.getAttribute('aria-label') ?? says.dataset['legend'] ?? '';
  };
  for (const kind of ['pointerover', 'pointerleave', 'focusin', 'focusout']) map.addEventListener(kind, say);
}

function stripPicture({ plan, chapters }: PlanStrip, rate: number, { facts, state }: Overview): SVGElement {
  const labelled = state.queries.length === 1;
  return svg(
    'svg',
    {
      class: 'plan-strip',
      role: 'group',
      'aria-label': planFact(facts, plan).name,
      'data-bands': String(state.queries.length),
    },
    ...chapters.map((each) => {
      const { key, start, width, counts } = each;
      const name = chapterSentence(each, facts, state);
      const chosen = state.chapters.includes(key);
      const target: SearchState = { ...state, plans: [], chapters: chosen ? [] : [key] };
      const bands = counts.map((count, index) =>
        svg('rect', {
          class: 'band',
          x: percent(start),
          width: percent(width),
          y: percent(index / counts.length),
          height: percent(1 / counts.length),
          'fill-opacity': (darkest * shadeOf(count.rate, rate)).toFixed(3),
        }),
      );
      return svg(
        'a',
        {
          href: `${facts.paths.search}${formatState(target)}`,
          'aria-label': name,
          'data-map-chapter': key,
          ...(chosen ? { 'aria-current': 'true' } : {}),
        },
        svg('title', {}, name),
        ...bands.filter((_, index) => (counts[index]?.rate ?? 0) > 0),
        svg('rect', { class: 'frame', x: percent(start), width: percent(width), y: '0', height: '100%' }),
      );
    }),
    // Beside the links and not in them, whose names say more.
    ...(labelled ? chapters.flatMap((each) => chapterLabel(each, facts)) : []),
  );
}

/** The mark of a chapter on its part of the strip, if there is room for it. */
function chapterLabel({ chapter, start, width }: StripChapter, facts: SearchFacts): SVGElement[] {
  const mark = chapterMark(facts, chapter);
  const needed = ([...mark].length * 11 + 5) / usualWidth;
  if (width < needed) return [];
  const attributes = {
    class: width >= 2.2 * needed ? 'mark' : 'mark narrow',
    x: percent(start + width / 2),
    y: '50%',
    'aria-hidden': 'true',
  };
  return [svg('text', attributes, mark)];
}

/** Name and numbers of a chapter, of each query. */
function chapterSentence(
  { chapter, counts }: StripChapter,
  facts: SearchFacts,
  { queries }: SearchState,
): string {
  const { words } = facts;
  const numbers = counts.map(({ blocks, occurrences, rate }, index) => {
    const count = fillIn(words.mapCount, {
      blocks: formatNumber(facts, blocks),
      occurrences: formatNumber(facts, occurrences),
      rate: formatNumber(facts, rate, 1),
    });
    return queries.length === 1 ? count : `${queries[index] ?? ''} ${count}`;
  });
  return `${chapterName(facts, chapter)}${words.colon}${numbers.join(words.filterSeparator)}`;
}

/** The columns of figures: two of the one query, or one of each. */
function showFigures({ facts, state, answers, reader }: Overview, map: HTMLElement): void {
  const { words } = facts;
  for (const cell of map.querySelectorAll('[data-map-figure]')) cell.remove();
  const head = required('thead tr', HTMLTableRowElement, map);
  const add = (row: Element, ...cells: readonly HTMLElement[]): void => {
    for (const cell of cells) cell.setAttribute('data-map-figure', '');
    row.append(...cells);
  };
  const several = state.queries.length > 1;
  map.classList.toggle('comparison', several);
  map.classList.toggle('many', state.queries.length > 2);
  const columnHead = (...content: readonly (Node | string)[]): HTMLElement =>
    make('th', { scope: 'col', class: 'figure' }, ...content);
  if (several) add(head, ...state.queries.map((_, index) => columnHead(...queryHead(index, facts, state))));
  else add(head, columnHead(words.occurrences), columnHead(words.mapRate));

  const rows = answers.map(({ hits }) =>
    matrixOf(
      selectHits(hits, several ? state : { ...state, plans: [], chapters: [] }),
      reader.manifest.plans,
    ),
  );
  reader.manifest.plans.forEach((plan, place) => {
    const row = map.querySelector(`[data-map-plan="${plan.id}"]`);
    if (!row) return;
    for (const each of rows) {
      const found = each[place];
      if (!found) continue;
      if (several) add(row, comparedCell(found, facts, state));
      else {
        add(
          row,
          make('td', { class: 'figure' }, formatNumber(facts, found.total.occurrences)),
          make('td', { class: 'figure' }, formatNumber(facts, found.rate, 1)),
        );
      }
    }
  });
}

function queryHead(index: number, facts: SearchFacts, state: SearchState): (Node | string)[] {
  const { words } = facts;
  const query = state.queries[index] ?? '';
  const listed = index === state.shown;
  return [
    make(
      'a',
      {
        href: `${facts.paths.search}${formatState({ ...state, shown: index })}`,
        title: fillIn(listed ? words.shownQuery : words.showQuery, { query }),
        'aria-current': listed ? 'true' : undefined,
        ...printedLang(facts),
      },
      query,
    ),
    make('span', { class: 'hint' }, words.comparedUnits),
  ];
}

function comparedCell({ plan, total, rate }: MatrixRow, facts: SearchFacts, state: SearchState): HTMLElement {
  const { words } = facts;
  if (!isInView(plan, state)) return make('td', { class: 'figure hint' }, words.notChosen);
  if (total.blocks === 0) return make('td', { class: 'figure hint' }, words.unmentioned);
  const numbers = [
    formatNumber(facts, total.blocks),
    formatNumber(facts, total.occurrences),
    formatNumber(facts, rate, 1),
  ];
  return make('td', { class: 'figure' }, numbers.join(' · '));
}

function percent(share: number): string {
  return `${(100 * share).toFixed(3)}%`;
}

function svg(
  name: string,
  attributes: Readonly<Record<string, string>>,
  ...children: readonly (Node | string)[]
): SVGElement {
  const element = document.createElementNS('http://www.w3.org/2000/svg', name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
  element.append(...children);
  return element;
}
