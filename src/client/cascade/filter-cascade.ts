import { isPlainClick } from '../search/dom.ts';

const facets = ['plan', 'verdict'] as const;
type Facet = (typeof facets)[number];
type Choice = Readonly<Record<Facet, string | null>>;

/** Lets the filters of the cascade be combined on the page of all tasks; the choice lives in the address. */
export function filterCascade(): void {
  const main = document.querySelector<HTMLElement>('[data-cascade]');
  const nav = main?.querySelector<HTMLElement>('[data-cascade-filters]');
  if (!main || !nav || location.pathname !== new URL(main.dataset['index'] ?? '', location.href).pathname)
    return;
  const render = (): void => {
    const choice = chosen();
    showLinks(nav, choice);
    showRows(main, choice);
  };
  main.addEventListener('click', (event) => {
    const link = (event.target as Element).closest<HTMLAnchorElement>('[data-cascade-filters] a');
    if (!link || !link.hasAttribute('href') || !isPlainClick(event)) return;
    event.preventDefault();
    history.pushState(null, '', link.matches('[data-clear]') ? location.pathname : toggled(link));
    render();
  });
  addEventListener('popstate', render);
  render();
}

/** What the address asks for. */
function chosen(): Choice {
  const asked = new URLSearchParams(location.search);
  return { plan: asked.get('plan'), verdict: asked.get('verdict') };
}

/** The address with the value of a link asked for that was not, or no longer. */
function toggled({ dataset }: HTMLAnchorElement): string {
  const facet = dataset['facet'] as Facet;
  const before = chosen();
  const value = before[facet] === dataset['value'] ? null : (dataset['value'] ?? null);
  const after: Choice = { ...before, [facet]: value };
  const parts = facets.flatMap((each) => {
    const asked = after[each];
    return asked === null ? [] : [`${each}=${encodeURIComponent(asked)}`];
  });
  return parts.length === 0 ? location.pathname : `?${parts.join('&')}`;
}

function showLinks(nav: HTMLElement, choice: Choice): void {
  for (const link of Array.from(nav.querySelectorAll<HTMLAnchorElement>('[data-facet]'))) {
    const isChosen = choice[link.dataset['facet'] as Facet] === link.dataset['value'];
    if (isChosen) link.setAttribute('aria-current', 'true');
    else link.removeAttribute('aria-current');
  }
  const clear = nav.querySelector<HTMLElement>('.clear');
  if (clear) clear.hidden = facets.every((facet) => choice[facet] === null);
}

/** Shows the columns of the plan, and the rows with a cell of the verdict there. */
function showRows(main: HTMLElement, { plan, verdict }: Choice): void {
  for (const cell of Array.from(main.querySelectorAll<HTMLElement>('[data-plan]'))) {
    cell.hidden = plan !== null && cell.dataset['plan'] !== plan;
    const own = cell.dataset['verdict'];
    if (own !== undefined) cell.classList.toggle('other', verdict !== null && own !== verdict);
  }
  let shown = 0;
  for (const body of Array.from(main.querySelectorAll<HTMLElement>('tbody'))) {
    const rows = Array.from(body.querySelectorAll<HTMLElement>('[data-task]'));
    for (const row of rows) {
      const cells = Array.from(row.querySelectorAll<HTMLElement>('td'));
      row.hidden = !cells.some(
        (cell) => !cell.hidden && (verdict === null || cell.dataset['verdict'] === verdict),
      );
      if (!row.hidden) shown += 1;
    }
    body.hidden = rows.every((row) => row.hidden);
  }
  const nothing = main.querySelector<HTMLElement>('[data-no-tasks]');
  if (nothing) nothing.hidden = shown > 0;
}
