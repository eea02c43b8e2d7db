import type { Page } from 'playwright-core';

/** What the search page shows for a query. */
export interface Shown {
  /** `data-total`: the number of blocks that the page reports. */
  readonly total: number;
  /** Occurrences by block (`plan/id`). */
  readonly hits: ReadonlyMap<string, number>;
  /** Blocks by plan, as the page counts them. */
  readonly plans: ReadonlyMap<string, number>;
}

/** Queries per batch: fewer round trips to the browser. */
const batch = 20;

/**
 * Asks the search page as its address does: the query becomes `?q=` of the page that is open, and the page
 * is told of it as by the browser's buttons. Resolves with what the page shows, query by query.
 *
 * @param page the search page, opened once
 */
export async function askSearchPage(page: Page, queries: readonly string[]): Promise<Shown[]> {
  const shown: Shown[] = [];
  for (let first = 0; first < queries.length; first += batch) {
    const answers = await page.evaluate(askInPage, queries.slice(first, first + batch));
    for (const { total, hits, plans } of answers) {
      shown.push({
        total,
        hits: new Map(hits),
        plans: new Map(plans),
      });
    }
  }
  return shown;
}

interface PlainAnswer {
  total: number;
  hits: [string, number][];
  plans: [string, number][];
}

/** Runs in the page, so it cannot use anything from this module. */
async function askInPage(queries: readonly string[]): Promise<PlainAnswer[]> {
  const answers: PlainAnswer[] = [];
  for (const query of queries) {
    const address = `?${new URLSearchParams({ q: query }).toString()}`;
    history.pushState(null, '', address);
    if (location.search !== address) throw new Error(`The browser did not accept the address ${address}.`);
    dispatchEvent(new PopStateEvent('popstate'));
    answers.push(await answerOf(query));
  }
  return answers;

  async function answerOf(query: string): Promise<PlainAnswer> {
    const list = document.querySelector<HTMLElement>('[data-search-results]');
    if (!list) throw new Error('This page has no [data-search-results].');
    if (list.dataset['state'] === 'busy') {
      await new Promise<void>((resolve, reject) => {
        const late = setTimeout(() => reject(new Error(`The page was still busy with ${query}.`)), 60_000);
        const observer = new MutationObserver(() => {
          if (list.dataset['state'] === 'busy') return;
          clearTimeout(late);
          observer.disconnect();
          resolve();
        });
        observer.observe(list, { attributes: true, attributeFilter: ['data-state'] });
      });
    }
    if (list.dataset['state'] !== 'done') throw new Error(`The page gave no answer to ${query}.`);
    return {
      total: Number(list.dataset['total']),
      hits: [...document.querySelectorAll<HTMLElement>('[data-hit]')].map((hit) => [
        `${hit.dataset['plan'] ?? ''}/${hit.dataset['block'] ?? ''}`,
        Number(hit.dataset['occurrences']),
      ]),
      plans: [...document.querySelectorAll<HTMLElement>('[data-plan-count]')].map((count) => [
        count.dataset['planCount'] ?? '',
        Number(count.textContent.replaceAll(/[^\d]/g, '')),
      ]),
    };
  }
}
