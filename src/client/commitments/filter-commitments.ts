import {
  byFacet,
  countsByValue,
  fitsQuery,
  formatCommitmentQuery,
  parseCommitmentQuery,
  queryFor,
  withToggled,
  type CommitmentQuery,
  type CommitmentSort,
  type Facet,
} from '../../site/commitment-query.ts';
import { groupCommitments, opensGroups, type CommitmentGroup } from '../../site/order-commitments.ts';
import { fillIn } from '../../text/fill-in.ts';
import { isPlainClick, required } from '../search/dom.ts';
import { saveListed } from '../save-listed.ts';
import { readPage, type CommitmentsPage, type ListedRow } from './page.ts';

/**
 * Lets the filters of the commitments be combined, and their order be chosen. The choice lives in the address:
 * `?plan=wushan&topic=rural&sort=year`. On a page of one value the filters lead to the page of all, that value added.
 */
export function filterCommitments(): void {
  const page = readPage();
  if (!page) return;
  const { main, rows, links, known, fixed } = page;
  const groups = required('[data-commitment-groups]', HTMLElement, main);
  const status = required('[data-shown]', HTMLElement, main);
  const choice = required('[data-sort-choice]', HTMLElement, main);
  const select = required('select', HTMLSelectElement, choice);
  const isIndex = fixed === null;
  let shown: readonly ListedRow[] = rows;

  const current = (): CommitmentQuery =>
    fixed === null
      ? parseCommitmentQuery(location.search, known)
      : { ...queryFor(fixed.facet, fixed.value), sort: groups.dataset['sort'] as CommitmentSort };
  const addressOf = (query: CommitmentQuery): string => `${page.index}${formatCommitmentQuery(query)}`;

  const renderLinks = (query: CommitmentQuery): void => {
    const counts = page.all === null ? null : countsByValue(page.all, query);
    // On a page of one value nothing can be counted: its links say how many there are in all.
    const from = isIndex ? query : { ...query, sort: 'topic' as const };
    for (const { link, facet, value } of links) {
      const chosen = query.filters[facet].includes(value);
      if (chosen) link.setAttribute('aria-current', 'true');
      else link.removeAttribute('aria-current');
      const count = counts === null ? null : (counts[facet].get(value) ?? 0);
      if (count !== null) {
        required('.count', HTMLElement, link).textContent = String(count);
        link.classList.toggle('zero', count === 0);
      }
      if (link.classList.contains('zero') && !chosen) link.removeAttribute('href');
      else link.setAttribute('href', addressOf(withToggled(from, facet, value)));
    }
    const clear = required('[data-clear]', HTMLAnchorElement, main);
    clear.setAttribute('href', addressOf({ ...queryFor(), sort: from.sort }));
    const filtered = Object.values(byFacet((facet) => query.filters[facet].length)).some(
      (count) => count > 0,
    );
    if (clear.parentElement) clear.parentElement.hidden = !filtered;
    for (const more of main.querySelectorAll<HTMLDetailsElement>('[data-more-filters]')) {
      const own = (more.dataset['moreFilters'] ?? '').split(' ');
      if (own.some((facet) => query.filters[facet as Facet].length > 0)) more.open = true;
    }
  };

  const renderGroups = (query: CommitmentQuery): void => {
    const wasOpen = openKeys(groups, query.sort);
    shown = rows.filter((row) => fitsQuery(row, query));
    const grouped = groupCommitments(shown, query.sort, page.orders);
    shown = grouped.flatMap(({ members }) => members);
    const opens = opensGroups(shown.length) || grouped.length === 1;
    groups.replaceChildren(
      ...grouped.map((group) => groupElement(page, query.sort, group, opens || wasOpen.has(group.key))),
    );
    groups.dataset['sort'] = query.sort;
    status.textContent = fillIn(status.dataset['shown'] ?? '', {
      shown: String(shown.length),
      total: String(page.all?.length ?? rows.length),
    });
    required('[data-no-commitments]', HTMLElement, main).hidden = shown.length > 0;
  };

  const render = (): void => {
    const query = current();
    select.value = query.sort;
    renderLinks(query);
    renderGroups(query);
  };
  const go = (address: string): void => {
    history.pushState(null, '', address);
    render();
  };

  main.addEventListener('click', (event) => {
    const link = (event.target as Element).closest('a');
    const isFilter = link?.matches('[data-facet], [data-clear], .commitments-overview a') ?? false;
    if (!link || !isIndex || !isFilter || !isPlainClick(event) || link.pathname !== location.pathname) return;
    if (!link.hasAttribute('href')) return;
    event.preventDefault();
    go(link.href);
  });
  choice.hidden = false;
  select.addEventListener('change', () => {
    const query = { ...current(), sort: select.value as CommitmentSort };
    if (isIndex) go(addressOf(query));
    else location.assign(addressOf(query));
  });
  enableOpenAll(main, groups);
  const button = required('[data-export-commitments]', HTMLButtonElement, page.main);
  saveListed({
    ...{ button, json: page.main.dataset['json'] ?? '', columns: page.columns },
    fileName: button.dataset['exportCommitments'] ?? '',
    listed: () => shown.map(({ id }) => id),
  });
  if (isIndex) {
    addEventListener('popstate', render);
    render();
  } else {
    renderLinks(current());
  }
  const reveal = (): void => {
    revealTarget(groups);
  };
  addEventListener('hashchange', reveal);
  reveal();
}

/** The keys of the groups that a reader has open, as long as the order stays. */
function openKeys(groups: HTMLElement, sort: CommitmentSort): ReadonlySet<string> {
  if (groups.dataset['sort'] !== sort) return new Set();
  const open = groups.querySelectorAll<HTMLDetailsElement>('details[open]');
  return new Set([...open].map((details) => details.dataset['group'] ?? ''));
}

function groupElement(
  page: CommitmentsPage,
  sort: CommitmentSort,
  { key, members }: CommitmentGroup<ListedRow>,
  open: boolean,
): HTMLElement {
  const copy = document.importNode(page.template.content, true);
  const details = required('details', HTMLDetailsElement, copy);
  details.dataset['group'] = key;
  details.open = open;
  required('[data-group-name]', HTMLElement, copy).textContent = page.nameOf(sort, key);
  required('.count', HTMLElement, copy).textContent = String(members.length);
  required('tbody', HTMLElement, copy).append(...members.map(({ row }) => row));
  return details;
}

function enableOpenAll(main: HTMLElement, groups: HTMLElement): void {
  const button = required('[data-open-all]', HTMLButtonElement, main);
  const [open, close] = [button.textContent, button.dataset['close'] ?? ''];
  const all = (): HTMLDetailsElement[] => [...groups.querySelectorAll('details')];
  const label = (): void => {
    button.textContent = all().every((details) => details.open) ? close : open;
  };
  button.hidden = false;
  button.addEventListener('click', () => {
    const opens = !all().every((details) => details.open);
    for (const details of all()) details.open = opens;
    label();
  });
  // The event of a group that opens does not rise, but can be caught on its way down.
  groups.addEventListener('toggle', label, true);
  label();
}

/** Opens the group of the commitment that the address names. */
function revealTarget(groups: HTMLElement): void {
  const row = document.getElementById(location.hash.slice(1));
  const details = row?.closest('details');
  if (!row || !details || !groups.contains(row) || details.open) return;
  details.open = true;
  row.scrollIntoView({ block: 'center' });
}
