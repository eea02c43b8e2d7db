import {
  byProjectFacet,
  countWithValue,
  fitsProjectQuery,
  formatProjectQuery,
  orderProjects,
  parseProjectQuery,
  type ProjectFacet,
  type ProjectFacts,
  type ProjectQuery,
  type ProjectSort,
  projectFacets,
  withProjectValue,
} from '../../site/project-query.ts';
import { fillIn } from '../../text/fill-in.ts';
import { isPlainClick, required } from '../search/dom.ts';

/** A project as the page lists it. */
interface ListedProject extends ProjectFacts {
  readonly row: HTMLTableRowElement;
  /** The part of the table in which it stands when the order is that of the text. */
  readonly group: HTMLTableSectionElement;
}

/**
 * Lets projects be filtered and ordered in place. The choice lives in the address: `?plan=wushan&sort=investment`.
 * Whatever on the page names a value of a filter asks for it.
 */
export function filterProjects(): void {
  const main = document.querySelector<HTMLElement>('[data-projects]');
  const filters = main?.querySelector<HTMLElement>('[data-project-filters]');
  if (!main || !filters) return;
  const projects = [...main.querySelectorAll<HTMLTableRowElement>('tr[data-project]')].map(projectOf);
  const links = [...main.querySelectorAll<HTMLAnchorElement>('a[data-facet]')];
  const own = links.filter((link) => filters.contains(link));
  const known = byProjectFacet((facet) =>
    own.filter((link) => link.dataset['facet'] === facet).map((link) => link.dataset['value'] ?? ''),
  );
  const choice = required('[data-sort-choice]', HTMLElement, main);
  const select = required('select', HTMLSelectElement, choice);
  const groups = [...main.querySelectorAll<HTMLTableSectionElement>('[data-project-group]')];
  const sorted = required('[data-sorted-projects]', HTMLTableSectionElement, main);
  const clear = required('[data-clear]', HTMLAnchorElement, filters);
  const path = location.pathname;

  const current = (): ProjectQuery => parseProjectQuery(location.search, known);
  const addressOf = (query: ProjectQuery): string => `${path}${formatProjectQuery(query)}`;

  const renderLinks = (query: ProjectQuery): void => {
    for (const link of links) {
      const [facet, value] = [link.dataset['facet'] as ProjectFacet, link.dataset['value'] ?? ''];
      if (!own.includes(link)) {
        // Elsewhere on the page a value is asked for alone.
        const alone = { ...query, filters: { ...byProjectFacet(() => []), [facet]: [value] } };
        link.setAttribute('href', `${addressOf(alone)}#projects`);
        continue;
      }
      const chosen = query.filters[facet].includes(value);
      if (chosen) link.setAttribute('aria-current', 'true');
      else link.removeAttribute('aria-current');
      const count = countWithValue(projects, query, facet, value);
      required('.count', HTMLElement, link).textContent = String(count);
      link.classList.toggle('zero', count === 0);
      if (count === 0 && !chosen) link.removeAttribute('href');
      else link.setAttribute('href', addressOf(withProjectValue(query, facet, value)));
    }
    const isFiltered = projectFacets.some((facet) => query.filters[facet].length > 0);
    clear.setAttribute('href', addressOf({ ...query, filters: byProjectFacet(() => []) }));
    if (clear.parentElement) clear.parentElement.hidden = !isFiltered;
    for (const more of filters.querySelectorAll<HTMLDetailsElement>('details[data-more-filters]')) {
      const facets = (more.dataset['moreFilters'] ?? '').split(' ');
      if (facets.some((facet) => query.filters[facet as ProjectFacet].length > 0)) more.open = true;
    }
  };

  const renderRows = (query: ProjectQuery): void => {
    for (const { row, group } of projects) group.append(row);
    const shown = projects.filter((project) => fitsProjectQuery(project, query));
    for (const project of projects) project.row.hidden = !shown.includes(project);
    const inText = query.sort === 'text';
    if (!inText) sorted.append(...orderProjects(projects, query.sort).map(({ row }) => row));
    sorted.hidden = inText;
    for (const group of groups) {
      group.hidden = !inText || !shown.some((project) => project.group === group);
    }
    const status = required('[data-shown]', HTMLElement, main);
    const sum = shown.reduce((total, { investment }) => total + (investment ?? 0), 0);
    status.textContent = fillIn(status.dataset['shown'] ?? '', {
      shown: String(shown.length),
      sum: new Intl.NumberFormat(document.documentElement.lang, { maximumFractionDigits: 2 }).format(sum),
    });
    required('[data-no-projects]', HTMLElement, main).hidden = shown.length > 0;
  };

  const render = (): void => {
    const query = current();
    select.value = query.sort;
    renderLinks(query);
    renderRows(query);
  };
  const go = (address: string): void => {
    history.pushState(null, '', address);
    render();
  };

  main.addEventListener('click', (event) => {
    const link = (event.target as Element).closest('a');
    if (!link?.matches('[data-facet], [data-clear]') || !link.hasAttribute('href')) return;
    if (!isPlainClick(event) || link.pathname !== path) return;
    event.preventDefault();
    go(link.href);
    if (link.hash !== '') document.getElementById(link.hash.slice(1))?.scrollIntoView();
  });
  select.addEventListener('change', () => {
    go(addressOf({ ...current(), sort: select.value as ProjectSort }));
  });
  addEventListener('popstate', render);
  addEventListener('hashchange', () => {
    reveal(main);
  });
  choice.hidden = false;
  render();
  reveal(main);
}

function projectOf(row: HTMLTableRowElement): ListedProject {
  const { plan = '', category, lead = '[]', funding = '', investment } = row.dataset;
  return {
    row,
    group: row.parentElement as HTMLTableSectionElement,
    plan: [plan],
    category: category === undefined ? [] : [category],
    lead: JSON.parse(lead) as string[],
    funding: funding.split(' '),
    investment: investment === undefined ? null : Number(investment),
  };
}

/** Opens the list of an agency or a source that the address names. */
function reveal(main: HTMLElement): void {
  const place = document.getElementById(decodeURIComponent(location.hash.slice(1)));
  if (!place || !main.contains(place)) return;
  const details = place.matches('.agency-list > li') ? place.querySelector('details') : null;
  if (!details || details.open) return;
  details.open = true;
  place.scrollIntoView();
}
