import { contextsOf, printedPlaces, wholeBlock, type Context } from '../../search/contexts.ts';
import type { Hit } from '../../search/evaluate.ts';
import type { Place } from '../../search/find.ts';
import type { IndexReader } from '../../search/index-reader.ts';
import { fillIn } from '../../text/fill-in.ts';
import { make } from './dom.ts';
import { formatNumber, printedLang, type SearchFacts } from './facts.ts';

/** Number of contexts that a hit shows before it is opened. */
const mostContexts = 3;

/** The printed text of a hit, and its occurrences in it. */
export interface PrintedHit {
  readonly text: string;
  readonly places: readonly Place[];
}

export async function printedHit(hit: Hit, reader: IndexReader): Promise<PrintedHit> {
  const text = await reader.textOf(hit.plan, hit.block);
  return { text, places: printedPlaces(text, hit.occurrences, reader.simplified) };
}

/** Keyword in context; a long passage can be opened. */
export function hitText({ text, places }: PrintedHit, facts: SearchFacts): Node[] {
  const contexts = contextsOf(text, places);
  const body = make('div', { class: 'hit-text', ...printedLang(facts) });
  const showContexts = (): void => {
    body.replaceChildren(...contexts.slice(0, mostContexts).map(paragraph));
  };
  showContexts();
  const [first] = contexts;
  if (!first || !(first.cutBefore || first.cutBehind)) return [body];

  const whole = fillIn(facts.words.whole, { count: formatNumber(facts, places.length) });
  const button = make('button', { type: 'button', class: 'quiet', 'aria-expanded': 'false' }, whole);
  button.addEventListener('click', () => {
    const opened = button.getAttribute('aria-expanded') === 'true';
    if (opened) showContexts();
    else body.replaceChildren(paragraph(wholeBlock(text, places)));
    button.setAttribute('aria-expanded', String(!opened));
    button.textContent = opened ? whole : facts.words.lessOf;
  });
  return [body, button];
}

export function paragraph({ stretches, cutBefore, cutBehind }: Context): HTMLElement {
  return make(
    'p',
    {},
    cutBefore ? '…' : '',
    ...stretches.map(({ text, marked }) => (marked ? make('mark', {}, text) : text)),
    cutBehind ? '…' : '',
  );
}

/** Elements filled per batch, and the pause between batches in milliseconds. */
const atATime = 20;
const pauseBetween = 50;

/** Fills elements when they come near the viewport, then the others. */
export class LazyFill {
  readonly #fills = new Map<Element, () => Promise<void>>();
  readonly #running = new Map<Element, Promise<void>>();
  readonly #observer = new IntersectionObserver(
    (entries) => {
      for (const { isIntersecting, target } of entries) if (isIntersecting) void this.#fill(target);
    },
    { rootMargin: '600px 0px' },
  );

  add(element: Element, fill: () => Promise<void>): void {
    this.#fills.set(element, fill);
    this.#observer.observe(element);
  }

  /** Fills an element and all before it in the page, on which its place depends. */
  async fillThrough(last: Element): Promise<void> {
    const isBefore = (element: Element): boolean =>
      element === last || (element.compareDocumentPosition(last) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
    const running = [...this.#running].filter(([element]) => isBefore(element)).map(([, fill]) => fill);
    await Promise.all([
      ...running,
      ...[...this.#fills.keys()].filter(isBefore).map((element) => this.#fill(element)),
    ]);
  }

  /** Fills everything at once, for printing. */
  fillAll(): void {
    for (const element of this.#fills.keys()) void this.#fill(element);
  }

  /**
   * Fills the rest in batches for as long as the list is shown, so that the browser's own search finds everything and
   * printing includes it.
   */
  async fillInTurn(): Promise<void> {
    for (;;) {
      const next = [...this.#fills.keys()].slice(0, atATime);
      if (next.length === 0) return;
      await new Promise((resolve) => setTimeout(resolve, pauseBetween));
      await Promise.all(next.map((element) => this.#fill(element)));
    }
  }

  /** Cancels everything that has not been filled. */
  clear(): void {
    this.#observer.disconnect();
    this.#fills.clear();
  }

  async #fill(element: Element): Promise<void> {
    this.#observer.unobserve(element);
    const fill = this.#fills.get(element);
    this.#fills.delete(element);
    if (!fill) return;
    const running = fill();
    this.#running.set(element, running);
    await running;
    this.#running.delete(element);
  }
}
