import { countByPlan, formatQuery, markTerms, type Hit, type Query } from './model.ts';

/** The search page as the script sees it. Its words and the looks of a hit stand in the page, not here. */
export class SearchView {
  readonly #results = required('[data-search-results]', HTMLElement);
  readonly #status = required('[data-search-status]', HTMLElement);
  readonly #input = required('main [data-search-input]', HTMLInputElement);
  readonly #hitTemplate = required('[data-hit-template]', HTMLTemplateElement);
  readonly #planNames = required('[data-plan-template]', HTMLTemplateElement).content;
  readonly #counts = [...document.querySelectorAll<HTMLElement>('[data-plan-count]')];
  readonly #filters = [...document.querySelectorAll<HTMLAnchorElement>('[data-plan-filter]')];

  /** Address of the engine's script. */
  readonly engine = this.#results.dataset['engine'] ?? '';

  /** Shows what is asked before there is an answer. */
  showQuery(query: Query): void {
    this.#input.value = query.terms.join(' ');
    for (const link of this.#filters) {
      const plan = link.dataset['planFilter'] || null;
      link.search = formatQuery({ terms: query.terms, plan });
      if (plan === query.plan) link.setAttribute('aria-current', 'true');
      else link.removeAttribute('aria-current');
    }
  }

  /** The engine is at work. */
  showBusy(): void {
    this.#results.dataset['state'] = 'busy';
    this.#results.setAttribute('aria-busy', 'true');
    this.#status.textContent = this.#status.dataset['busy'] ?? '';
  }

  /** Nothing is asked. */
  showIdle(): void {
    this.#fill([], []);
    this.#results.dataset['state'] = 'idle';
    this.#status.textContent = '';
  }

  /** The engine could not be loaded. */
  showFailure(): void {
    this.#fill([], []);
    this.#status.textContent = this.#status.dataset['failed'] ?? '';
  }

  /** The answer: counts of all plans, hits of the plan that is chosen (or of all). */
  showHits(hits: readonly Hit[], query: Query): void {
    const ordered = this.#planIds().flatMap((plan) => hits.filter((hit) => hit.plan === plan));
    const shown = query.plan === null ? ordered : ordered.filter((hit) => hit.plan === query.plan);
    this.#fill(hits, shown, query.terms);
    const { none = '', summary = '' } = this.#status.dataset;
    this.#status.textContent = shown.length === 0 ? none : summary.replace('#', String(shown.length));
  }

  #fill(all: readonly Hit[], shown: readonly Hit[], terms: readonly string[] = []): void {
    const counts = countByPlan(all, this.#planIds());
    for (const element of this.#counts) {
      element.textContent = String(counts.get(element.dataset['planCount'] ?? '') ?? 0);
    }
    this.#results.replaceChildren(...shown.map((hit) => this.#item(hit, terms)));
    this.#results.dataset['total'] = String(shown.length);
    this.#results.dataset['state'] = 'done';
    this.#results.removeAttribute('aria-busy');
  }

  #planIds(): string[] {
    return this.#counts.map((element) => element.dataset['planCount'] ?? '');
  }

  #item(hit: Hit, terms: readonly string[]): Node {
    const fragment = document.importNode(this.#hitTemplate.content, true);
    const item = fragment.querySelector('li');
    const link = fragment.querySelector('a');
    const name = this.#planNames.querySelector(`[data-plan="${CSS.escape(hit.plan)}"]`);
    if (!item || !link) throw new Error('The template of a hit holds no <li> with a link.');
    item.dataset['hit'] = '';
    item.dataset['plan'] = hit.plan;
    item.dataset['block'] = hit.block;
    link.href = `${this.#results.dataset['plansPath'] ?? ''}${hit.plan}/${hit.chapter}/#${hit.block}`;
    if (name) link.append(document.importNode(name, true));
    link.append(` ${hit.headings.join(' · ')}`);
    fragment.querySelector('.hit-text')?.append(...excerpt(hit.text, terms));
    return fragment;
  }
}

/** Words of a long block before its first hit that are shown. */
const wordsBefore = 40;

function excerpt(text: string, terms: readonly string[]): Node[] {
  const stretches = markTerms(text, terms);
  const [first] = stretches;
  return stretches.map((stretch) => {
    if (!stretch.marked) {
      const cut = stretch === first && stretches.length > 1 && stretch.text.length > wordsBefore;
      return document.createTextNode(cut ? `…${stretch.text.slice(-wordsBefore)}` : stretch.text);
    }
    const mark = document.createElement('mark');
    mark.textContent = stretch.text;
    return mark;
  });
}

function required<E extends Element>(selector: string, kind: new () => E): E {
  const element = document.querySelector(selector);
  if (!(element instanceof kind)) throw new Error(`The search page has no ${kind.name} ${selector}.`);
  return element;
}
