import { fitSort, mostQueries, parseState, type SearchState } from '../../search/address.ts';
import { fillIn } from '../../text/fill-in.ts';
import { make, required } from './dom.ts';
import type { SearchFacts } from './facts.ts';

/**
 * The form of the page. Its fields are named like the parameters of the address, so that `parseState` can
 * read both.
 */
export class Controls {
  readonly form = required('[data-search-form]', HTMLFormElement);
  readonly #rows = required('[data-query-rows]', HTMLElement);
  readonly #row = required('[data-query-row]', HTMLTemplateElement).content;
  readonly #add = required('[data-add-query]', HTMLButtonElement);
  readonly #extra = required('[data-extra-filters]', HTMLElement);
  readonly #facts: SearchFacts;

  constructor(facts: SearchFacts) {
    this.#facts = facts;
    this.#add.addEventListener('click', () => {
      this.#addRow('');
      this.#inputs().pop()?.focus();
    });
  }

  /** Current state of the form. */
  read(): SearchState {
    const parameters = new URLSearchParams();
    for (const [name, value] of new FormData(this.form)) {
      if (typeof value === 'string') parameters.append(name, value);
    }
    return parseState(`?${parameters.toString()}`);
  }

  /**
   * Shows a state.
   *
   * @param keepQueries leaves boxes alone that are being typed into
   */
  write(state: SearchState, keepQueries: boolean): void {
    if (!keepQueries) this.#writeQueries(state.queries);
    const values: Readonly<Record<string, readonly string[]>> = {
      plan: state.plans,
      chapter: state.chapters,
      kind: state.kinds,
      topic: state.topics,
      view: [state.view],
    };
    for (const input of this.form.querySelectorAll<HTMLInputElement>('[type="checkbox"], [type="radio"]')) {
      input.checked = values[input.name]?.includes(input.value) ?? false;
    }
    const selects: Readonly<Record<string, string>> = {
      near: state.near,
      sort: fitSort(state.sort, state.view),
    };
    for (const select of this.form.querySelectorAll('select')) select.value = selects[select.name] ?? '';
    for (const option of this.form.querySelectorAll<HTMLOptionElement>('[data-concordance-only]')) {
      option.hidden = option.disabled = state.view !== 'concordance';
    }
    this.#extra.replaceChildren(
      ...(state.figures === 'auto'
        ? []
        : [make('input', { type: 'hidden', name: 'figures', value: state.figures })]),
      ...(state.shown > 0
        ? [make('input', { type: 'hidden', name: 'show', value: String(state.shown + 1) })]
        : []),
      ...state.chapters
        .filter((chapter) => chapter.includes('/'))
        .map((chapter) => make('input', { type: 'hidden', name: 'chapter', value: chapter })),
    );
  }

  #inputs(): HTMLInputElement[] {
    return [...this.#rows.querySelectorAll<HTMLInputElement>('[data-search-input]')];
  }

  #writeQueries(queries: readonly string[]): void {
    const [first, ...others] = this.#inputs();
    if (first) first.value = queries[0] ?? '';
    for (const input of others) input.closest('.query-row')?.remove();
    for (const query of queries.slice(1)) this.#addRow(query);
    this.#number();
  }

  #addRow(query: string): void {
    const row = document.importNode(this.#row, true);
    const input = required('input', HTMLInputElement, row);
    input.value = query;
    const element = required('.query-row', HTMLElement, row);
    required('button', HTMLButtonElement, row).addEventListener('click', () => {
      const had = input.value.trim() !== '';
      element.remove();
      this.#number();
      this.#add.focus();
      if (had) this.form.dispatchEvent(new Event('change', { bubbles: true }));
    });
    this.#rows.append(row);
    this.#number();
  }

  #number(): void {
    const inputs = this.#inputs();
    const { queryNumber, removeQuery } = this.#facts.words;
    inputs.forEach((input, index) => {
      const number = String(index + 1);
      if (index > 0) input.setAttribute('aria-label', fillIn(queryNumber, { number }));
      input
        .closest('.query-row')
        ?.querySelector('button[data-remove]')
        ?.setAttribute('aria-label', fillIn(removeQuery, { number }));
    });
    this.#add.hidden = inputs.length >= mostQueries;
  }
}

/** Delay in milliseconds between the last keystroke and the search, where one is waited for. */
const pause = 150;

/**
 * Calls back when something was typed, but never while an input method is composing.
 *
 * @param isReady whether a query can be answered at once. Then none is waited for, but that of a single character, which
 *   mostly begins a word
 * @returns a function that cancels the pending call
 */
export function onTyping(form: HTMLFormElement, isReady: () => boolean, search: () => void): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let composing = false;
  const forget = (): void => clearTimeout(timer);
  const schedule = (box: EventTarget | null): void => {
    forget();
    const isBeginning = box instanceof HTMLInputElement && [...box.value.trim()].length === 1;
    timer = setTimeout(search, isReady() && !isBeginning ? 0 : pause);
  };
  form.addEventListener('compositionstart', () => {
    composing = true;
    forget();
  });
  form.addEventListener('compositionend', ({ target }) => {
    composing = false;
    schedule(target);
  });
  form.addEventListener('input', (event) => {
    if (!(event.target as Element).matches('[data-search-input]')) return;
    if (!composing && !event.isComposing) schedule(event.target);
  });
  return forget;
}
