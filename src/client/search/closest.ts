import { closestChapters } from '../../search/pagefind-engine.ts';
import { make } from './dom.ts';
import { printedLang, type SearchFacts } from './facts.ts';

/** The closest chapters according to Pagefind, if the exact search found nothing. */
export async function closest(facts: SearchFacts, words: readonly string[]): Promise<Node[]> {
  const heading = make('p', {}, facts.words.closest);
  try {
    const chapters = await closestChapters(new URL(facts.paths.pagefind, location.href).href, words);
    if (chapters.length === 0) return [make('p', {}, facts.words.closestNone)];
    const items = chapters.map(({ plan, chapter, title }) => {
      const name = facts.plans.find(({ id }) => id === plan)?.name ?? plan;
      const href = `${facts.paths.plans}${plan}/${chapter}/`;
      return make('li', {}, make('a', { href }, `${name} · `, make('span', printedLang(facts), title)));
    });
    return [heading, make('ul', {}, ...items)];
  } catch (error) {
    // No WebAssembly, worker or network: this search is optional, and the page says so.
    console.warn(error);
    return [make('p', { class: 'hint' }, facts.words.closestFailed)];
  }
}
