import { formatQuery, parseQuery, parseTerms } from '../search/model.ts';
import { pagefindEngine } from '../search/pagefind-engine.ts';
import { SearchView } from '../search/view.ts';

// The search page: its address is its state; the engine can be changed without the rest.
const view = new SearchView();
const search = pagefindEngine(new URL(view.engine, location.href).href);
let asked = 0;

async function answer(): Promise<void> {
  const query = parseQuery(location.search);
  const turn = ++asked;
  view.showQuery(query);
  if (query.terms.length === 0) {
    view.showIdle();
    return;
  }
  view.showBusy();
  try {
    const hits = await search(query.terms);
    // A later query may have been answered in the meantime.
    if (turn === asked) view.showHits(hits, query);
  } catch (error) {
    console.error(error);
    if (turn === asked) view.showFailure();
  }
}

document.querySelector('main form[role="search"]')?.addEventListener('submit', (event) => {
  event.preventDefault();
  const typed = new FormData(event.target as HTMLFormElement).get('q');
  const { plan } = parseQuery(location.search);
  const terms = parseTerms(typeof typed === 'string' ? typed : '');
  history.pushState(null, '', `${location.pathname}${formatQuery({ terms, plan })}`);
  void answer();
});

for (const link of document.querySelectorAll<HTMLAnchorElement>('[data-plan-filter]')) {
  link.addEventListener('click', (event) => {
    if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    history.pushState(null, '', link.href);
    void answer();
  });
}

addEventListener('popstate', () => void answer());
void answer();
