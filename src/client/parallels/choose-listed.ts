import { fillIn } from '../../text/fill-in.ts';
import { required } from '../search/dom.ts';
import { type ListedRecords, saveListed } from '../save-listed.ts';

/** The parameter of the address that says whether the formulas of a pair are open. */
const formulasParameter = 'formulas';

/**
 * Filters and orders the passages of a page by what the address asks for: `?kind=verbatim&topic=rural&sort=length`. A value
 * that the page does not have asks for nothing. Without script all passages are listed, in their order.
 */
export function chooseListed(): void {
  const choice = document.querySelector<HTMLElement>('[data-list-choice]');
  const form = choice?.querySelector('form');
  if (!choice || !form) return;
  const main = required('main', HTMLElement);
  const selects = Array.from(form.querySelectorAll('select'));
  const items = Array.from(main.querySelectorAll<HTMLElement>('[data-listed]'));
  const lists = [...new Set(items.map((item) => item.parentElement as HTMLElement))];
  const formulas = main.querySelector<HTMLDetailsElement>('details[data-formulas]');
  const status = required('[data-shown]', HTMLElement, choice);
  const nothing = required('[data-none-listed]', HTMLElement, choice);
  // Formulas are counted apart.
  const counted = items.filter((item) => !formulas?.contains(item));

  const read = (): void => {
    const asked = new URLSearchParams(location.search);
    for (const select of selects) {
      const value = asked.get(select.name) ?? '';
      const known = Array.from(select.options).some((option) => option.value === value && !option.disabled);
      select.value = known ? value : '';
    }
    if (formulas && asked.get(formulasParameter) === '1') formulas.open = true;
  };
  const fits = (item: HTMLElement): boolean =>
    selects.every(
      ({ name, value }) =>
        name === 'sort' ||
        value === '' ||
        (item.getAttribute(`data-by-${name}`) ?? '').split(' ').includes(value),
    );
  const inOrder = (): readonly HTMLElement[] => {
    const option = selects.find(({ name }) => name === 'sort')?.selectedOptions[0];
    if (option === undefined || option.value === '') return items;
    const sign = option.dataset['descending'] === undefined ? 1 : -1;
    const place = (item: HTMLElement): number => Number(item.getAttribute(`data-at-${option.value}`) ?? 0);
    return [...items].sort((one, other) => sign * (place(one) - place(other)));
  };
  const render = (): void => {
    for (const item of items) item.hidden = !fits(item);
    const ordered = inOrder();
    for (const list of lists) list.append(...ordered.filter((item) => item.parentElement === list));
    const shown = counted.filter((item) => !item.hidden).length;
    status.textContent = fillIn(status.dataset['shown'] ?? '', {
      shown: String(shown),
      total: String(counted.length),
    });
    nothing.hidden = shown > 0;
  };
  /** A passage that the address names is shown, whatever was chosen. */
  const reveal = (): void => {
    const target = document.getElementById(location.hash.slice(1));
    const item = target?.closest<HTMLElement>('[data-listed]');
    if (!item) return;
    if (formulas?.contains(item)) formulas.open = true;
    if (item.hidden) {
      for (const select of selects) if (select.name !== 'sort') select.value = '';
      history.replaceState(null, '', addressOf(location.hash));
      render();
    }
    item.scrollIntoView();
  };
  const addressOf = (hash: string): URL => {
    const address = new URL(location.href);
    address.hash = hash;
    for (const { name, value } of selects) {
      if (value === '') address.searchParams.delete(name);
      else address.searchParams.set(name, value);
    }
    if (formulas?.open) address.searchParams.set(formulasParameter, '1');
    else address.searchParams.delete(formulasParameter);
    return address;
  };
  const go = (): void => {
    // The passage named in the address may be filtered out.
    history.pushState(null, '', addressOf(''));
    render();
  };

  form.addEventListener('change', go);
  form.addEventListener('reset', (event) => {
    event.preventDefault();
    for (const select of selects) select.value = '';
    go();
  });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
  });
  formulas?.addEventListener('toggle', () => {
    history.replaceState(null, '', addressOf(location.hash));
  });
  addEventListener('popstate', () => {
    read();
    render();
  });
  addEventListener('hashchange', reveal);
  form.hidden = false;
  const button = required('[data-save-listed]', HTMLButtonElement, choice);
  saveListed({
    ...{ button, json: button.dataset['json'] ?? '', fileName: button.dataset['saveListed'] ?? '' },
    columns: JSON.parse(button.dataset['columns'] ?? '[]') as ListedRecords['columns'],
    listed: () =>
      inOrder()
        .filter((item) => !item.hidden && (counted.includes(item) || formulas?.open === true))
        .map(({ id }) => id),
  });
  read();
  render();
  if (location.hash !== '') reveal();
}
