import { asChoice, chosenPlans, withPlans } from '../../site/chosen-plans.ts';

/** Data on each plan in a row of the matrix; written by the page. */
interface PlanFacts {
  readonly plan: string;
  readonly types: readonly string[];
  readonly statuses: readonly string[];
  readonly signs: readonly string[];
}

/**
 * Filters and sorts the matrix of indicators. The state is in the address: `?topic=air&sign=relax&plans=wuxi`.
 * An indicator is shown if one of the visible plans matches the selected type, sign and status.
 */
export function filterIndicators(): void {
  const page = document.querySelector<HTMLElement>('[data-indicators]');
  const form = page?.querySelector<HTMLFormElement>('[data-indicator-filters]');
  if (!page || !form) return;
  const selects = [...form.querySelectorAll('select')];
  const boxes = [...form.querySelectorAll<HTMLInputElement>('input[name="plans"]')];
  const all = boxes.map(({ value }) => value);
  const body = page.querySelector('tbody');
  const rows = [...page.querySelectorAll<HTMLTableRowElement>('tr[data-indicator]')].map((row) => ({
    row,
    facts: JSON.parse(row.dataset['facts'] ?? '[]') as PlanFacts[],
  }));

  const show = (): void => {
    const asked = new URLSearchParams(location.search);
    const plans = chosenPlans(location.search, all) ?? all;
    for (const box of boxes) box.checked = plans.includes(box.value);
    for (const select of selects) {
      const value = asked.get(select.name) ?? '';
      select.value = [...select.options].some((option) => option.value === value) ? value : '';
    }
    const choice = Object.fromEntries(selects.map(({ name, value }) => [name, value]));
    for (const element of page.querySelectorAll<HTMLElement>('table [data-plan]')) {
      element.hidden = !plans.includes(element.dataset['plan'] ?? '');
    }
    let shown = 0;
    for (const { row, facts } of rows) {
      const fits = facts.some(
        ({ plan, types, statuses, signs }) =>
          plans.includes(plan) &&
          (!choice['type'] || types.includes(choice['type'])) &&
          (!choice['status'] || statuses.includes(choice['status'])) &&
          (!choice['sign'] || signs.includes(choice['sign'])) &&
          (plans.length === boxes.length || statuses.length > 0),
      );
      row.hidden = !fits || Boolean(choice['topic'] && row.dataset['topic'] !== choice['topic']);
      if (!row.hidden) shown += 1;
    }
    body?.append(...sorted(rows, choice['sort'] ?? ''));
    const status = form.querySelector<HTMLElement>('[data-shown]');
    if (status) {
      status.textContent = (status.dataset['shown'] ?? '')
        .replace('{shown}', String(shown))
        .replace('{total}', String(rows.length));
    }
  };

  const keep = (): void => {
    const address = new URL(location.href);
    const checked = boxes.filter((box) => box.checked).map(({ value }) => value);
    const parts = selects
      .filter(({ value }) => value !== '')
      .map(({ name, value }) => `${name}=${encodeURIComponent(value)}`);
    address.search = parts.join('&');
    history.pushState(null, '', withPlans(address, asChoice(checked, all)));
    show();
  };

  form.hidden = false;
  form.addEventListener('change', keep);
  form.addEventListener('submit', (event) => {
    event.preventDefault();
  });
  form.addEventListener('reset', () => {
    // The form is reset only after the event.
    setTimeout(keep);
  });
  addEventListener('popstate', show);
  show();
}

function sorted(
  rows: readonly { row: HTMLTableRowElement; facts: readonly PlanFacts[] }[],
  order: string,
): HTMLTableRowElement[] {
  const place = ({ row }: { row: HTMLTableRowElement }): number => Number(row.dataset['order']);
  const stating = ({ facts }: { facts: readonly PlanFacts[] }): number =>
    facts.filter(({ statuses }) => statuses.length > 0).length;
  const byName = new Intl.Collator(document.documentElement.lang);
  return [...rows]
    .sort((a, b) => {
      if (order === 'name') return byName.compare(a.row.dataset['name'] ?? '', b.row.dataset['name'] ?? '');
      if (order === 'plans') return stating(b) - stating(a) || place(a) - place(b);
      return place(a) - place(b);
    })
    .map(({ row }) => row);
}
