import { formatState, shownQuery } from '../../search/address.ts';
import type { ExportFormat } from '../../search/export.ts';
import { parseQuery, positivePhrases } from '../../search/query.ts';
import { selectHits } from '../../search/results.ts';
import { fillIn } from '../../text/fill-in.ts';
import { make, required } from './dom.ts';
import { formatNumber, type SearchFacts } from './facts.ts';
import { filterMarks } from './filter-marks.ts';
import { LazyFill } from './hit-texts.ts';
import { keepPlace, returnToPlace } from './list-place.ts';
import { renderHits } from './hit-views.ts';
import { matrixTable, showCounts, summary, triedForms, type Overview } from './overview.ts';
import { Panels } from './panels.ts';
import { nameChapters, showPlanMap } from './plan-map.ts';
import { isMissing, stripRows } from './strip-rows.ts';
import { siteLinks } from './site-strip.ts';
import { suggestions } from './suggestions.ts';

/** Delay before a query without hits looks for the closest chapters while it is being typed. */
const pauseBeforeClosest = 700;

type State = 'idle' | 'busy' | 'done';

/** The rendered page. */
export class SearchPage {
  readonly #facts: SearchFacts;
  readonly #form: HTMLFormElement;
  #lazy = new LazyFill();
  readonly #results = required('[data-search-results]', HTMLElement);
  readonly #status = required('[data-search-status]', HTMLElement);
  readonly #forms = required('[data-search-forms]', HTMLElement);
  readonly #failure = required('[data-search-failure]', HTMLElement);
  readonly #controls = required('[data-search-controls]', HTMLElement);
  readonly #suggestions = required('[data-search-suggestions]', HTMLElement);
  readonly #site = required('[data-search-site]', HTMLElement);
  readonly #strip = required('[data-search-strip]', HTMLElement);
  readonly #closest = required('[data-search-closest]', HTMLElement);
  readonly #chosen = required('[data-chosen-chapters]', HTMLElement);
  readonly #map = required('[data-plan-map]', HTMLElement);
  readonly #matrix = required('[data-search-matrix]', HTMLElement);
  readonly #panelPlaces = required('[data-search-panels]', HTMLElement);
  readonly #panels: Panels;
  readonly #parts = required('[data-search-parts]', HTMLElement);
  readonly #hint = required('[data-search-hint]', HTMLElement);
  readonly #start = required('[data-search-start]', HTMLElement);
  readonly #chart = required('[data-search-chart]', HTMLElement);
  readonly #exportStatus = required('[data-export-status]', HTMLElement);
  #overview: Overview | undefined;

  constructor(facts: SearchFacts, form: HTMLFormElement) {
    this.#facts = facts;
    this.#form = form;
    this.#panels = new Panels(form, (name) => {
      if (name === 'chart') void this.#drawChart();
      if (name === 'collocates') void this.#showCollocates();
    });
    nameChapters(this.#map);
    addEventListener('beforeprint', () => this.#lazy.fillAll());
    for (const button of document.querySelectorAll<HTMLButtonElement>('[data-export]')) {
      button.addEventListener('click', () => void this.#export(button.dataset['export'] as ExportFormat));
    }
  }

  /** No query. */
  showIdle(): void {
    this.#clear('idle');
    this.#start.hidden = false;
    this.#status.textContent = '';
  }

  /** Query in progress: the page stays as it is until there is an answer. */
  showBusy(): void {
    this.#failure.hidden = true;
    this.#start.hidden = true;
    this.#results.dataset['state'] = 'busy' satisfies State;
    this.#results.setAttribute('aria-busy', 'true');
    if (!this.#overview) this.#status.textContent = this.#facts.words.busy;
  }

  /** The index failed to load. */
  showFailure(): void {
    this.#clear('idle');
    this.#status.textContent = '';
    this.#failure.hidden = false;
  }

  #clear(state: State): void {
    this.#overview = undefined;
    this.#lazy.clear();
    this.#controls.hidden = true;
    this.#hint.hidden = false;
    this.#failure.hidden = true;
    this.#results.replaceChildren();
    delete this.#strip.dataset['rows'];
    for (const element of [this.#forms, this.#suggestions, this.#site, this.#closest])
      element.replaceChildren();
    this.#setState(state, 0);
  }

  #setState(state: State, total: number): void {
    this.#results.dataset['state'] = state;
    this.#results.dataset['total'] = String(total);
    this.#results.removeAttribute('aria-busy');
  }

  /** The answer: counts, distribution, and the hits. */
  async showAnswer(overview: Overview, isLatest: () => boolean): Promise<void> {
    const { facts, state, listed, reader } = overview;
    const lazy = new LazyFill();
    const nodes = await renderHits({ reader, facts, state, hits: listed, lazy });
    if (!isLatest()) {
      lazy.clear();
      return;
    }
    this.#lazy.clear();
    this.#lazy = lazy;
    this.#overview = overview;
    this.#failure.hidden = true;
    this.#status.textContent = summary(overview);
    this.#forms.replaceChildren(...triedForms(overview));
    this.#suggestions.replaceChildren();
    this.#site.replaceChildren();
    this.#strip.dataset['rows'] = String(stripRows(overview));
    this.#closest.replaceChildren();
    this.#exportStatus.textContent = '';
    showCounts(overview, this.#form);
    this.#showChosen(overview);
    showPlanMap(overview, this.#map);
    required('.scroll', HTMLElement, this.#matrix).replaceChildren(matrixTable(overview));
    this.#results.className = `view-${state.view}`;
    this.#results.replaceChildren(...nodes);
    this.#controls.hidden = false;
    const isSilent = overview.answers.every(({ hits }) => hits.length === 0);
    this.#parts.hidden = this.#panelPlaces.hidden = isSilent;
    this.#hint.hidden = true;
    this.#setState('done', listed.length);
    void this.#drawChart();
    void this.#showCollocates();
    void lazy.fillInTurn();
  }

  /** Remembers where the reader is in the list that is shown for a query string. */
  keepPlace(search: string, followed?: HTMLAnchorElement): void {
    keepPlace(this.#results, search, followed);
  }

  /** Brings the reader back to where they were in it. */
  async returnToPlace(search: string): Promise<void> {
    const lazy = this.#lazy;
    await returnToPlace(this.#results, search, (last) => lazy.fillThrough(last));
  }

  /** What the list is restricted by, and a button that clears all of it. */
  #showChosen({ state, reader }: Overview): void {
    const marks = filterMarks(this.#facts, state, reader.manifest.plans);
    this.#chosen.hidden = marks.length === 0;
    required('[data-chosen-names]', HTMLElement, this.#chosen).replaceChildren(...marks);
  }

  /** Suggested queries; without hits, also the closest chapters. */
  async showSuggestions(overview: Overview, isLatest: () => boolean): Promise<void> {
    const { facts, state, reader, answer } = overview;
    const [found, named] = await Promise.all([
      suggestions(facts, state, reader, { blocks: answer.hits.length, isMissing: isMissing(overview) }),
      siteLinks(facts, state, reader),
    ]);
    if (!isLatest()) return;
    const none =
      this.#strip.dataset['rows'] === '2' ? [make('p', { class: 'hint' }, facts.words.noOtherWordings)] : [];
    this.#suggestions.replaceChildren(...(found.length > 0 ? found : none));
    this.#site.replaceChildren(...named);
    const words = positivePhrases(parseQuery(shownQuery(state)));
    if (answer.hits.length > 0 || answer.forms.every(({ forms }) => forms.length === 0)) return;
    const isTyping = (history.state as { typing?: boolean } | null)?.typing === true;
    if (isTyping) await new Promise((resolve) => setTimeout(resolve, pauseBeforeClosest));
    if (!isLatest()) return;
    this.#closest.replaceChildren(make('p', { class: 'hint' }, facts.words.closestBusy));
    const { closest } = await import('./closest.ts');
    const nodes = await closest(facts, words);
    if (isLatest()) this.#closest.replaceChildren(...nodes);
  }

  async #drawChart(): Promise<void> {
    const overview = this.#overview;
    if (!overview || !this.#panels.isOpen('chart')) return;
    const place = required('[data-chart-place]', HTMLElement, this.#chart);
    try {
      const { chartFigure } = await import('./chart-view.ts');
      if (overview === this.#overview) place.replaceChildren(chartFigure(overview, place.clientWidth));
    } catch (error) {
      console.error(error);
      place.replaceChildren(make('p', { class: 'hint' }, this.#facts.words.chartFailed));
    }
  }

  async #showCollocates(): Promise<void> {
    const overview = this.#overview;
    if (!overview || !this.#panels.isOpen('collocates')) return;
    const place = required('[data-collocates-place]', HTMLElement, this.#panelPlaces);
    place.replaceChildren(make('p', { class: 'hint' }, this.#facts.words.collocatesBusy));
    try {
      const { collocatesView } = await import('./collocates-view.ts');
      const nodes = await collocatesView(overview);
      if (overview === this.#overview) place.replaceChildren(...nodes);
    } catch (error) {
      console.error(error);
      place.replaceChildren(make('p', { class: 'hint' }, this.#facts.words.textFailed));
    }
  }

  /** Saves the filtered hits of all queries; the listed ones in the order of the list. */
  async #export(format: ExportFormat): Promise<void> {
    const overview = this.#overview;
    if (!overview) return;
    const { facts, state, answers, listed, reader } = overview;
    const { words } = facts;
    const queries = state.queries.map((query, index) => ({
      query,
      hits: index === state.shown ? listed : selectHits(answers[index]?.hits ?? [], state),
    }));
    const total = formatNumber(
      facts,
      queries.reduce((sum, { hits }) => sum + hits.length, 0),
    );
    const say = (sentence: string, done = 0): void => {
      this.#exportStatus.textContent = fillIn(sentence, { total, done: formatNumber(facts, done) });
    };
    try {
      const { exportHits } = await import('./export-hits.ts');
      const asked = formatState(state);
      await exportHits(queries, format, reader, facts, asked, (done) => say(words.exporting, done));
      say(words.exported);
    } catch (error) {
      console.error(error);
      say(words.exportFailed);
    }
  }
}
