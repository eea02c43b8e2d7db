import { ask, type ReadAnswer } from '../../search/ask.ts';
import type { Nearness } from '../../search/evaluate.ts';
import type { FigureReading } from '../../search/whole-figures.ts';
import { IndexReader } from '../../search/index-reader.ts';
import { fetchIndexFrom } from './fetch-index.ts';

/** Number of cached answers: typing back and forth repeats queries. */
const mostAnswers = 60;

/** The index for as long as the page is open: fetched on first use. */
export class Session {
  readonly #folder: string;
  readonly #answers = new Map<string, Promise<ReadAnswer>>();
  #opening: Promise<IndexReader> | undefined;

  constructor(folder: string) {
    this.#folder = folder;
  }

  /** Whether the index is open: then most queries fetch little, or nothing. */
  get isOpen(): boolean {
    return this.#isOpen;
  }
  #isOpen = false;

  open(): Promise<IndexReader> {
    if (this.#opening) return this.#opening;
    this.#opening = IndexReader.open(fetchIndexFrom(new URL(this.#folder, location.href).href));
    this.#opening.then(
      () => (this.#isOpen = true),
      // If the index failed to load, retry on the next query.
      () => (this.#opening = undefined),
    );
    return this.#opening;
  }

  async answer(query: string, near: Nearness, figures: FigureReading): Promise<ReadAnswer> {
    const reader = await this.open();
    const key = `${near} ${figures} ${query}`;
    const known = this.#answers.get(key);
    if (known) return known;
    const answer = ask(query, reader, near, figures);
    const [oldest] = this.#answers.keys();
    if (this.#answers.size >= mostAnswers && oldest !== undefined) this.#answers.delete(oldest);
    this.#answers.set(key, answer);
    answer.catch(() => this.#answers.delete(key));
    return answer;
  }
}
