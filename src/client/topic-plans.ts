/**
 * Chooses the plans that stand side by side on the page of a topic. The choice lives in the address
 * (`?plans=wushan,wanzhou`); without it, and without script, all plans are shown.
 */
const parameter = 'plans';

const page = document.querySelector<HTMLElement>('[data-topic-plans]');
const choice = page?.querySelector<HTMLFieldSetElement>('[data-plan-choice]');
if (page && choice) {
  const boxes = [...choice.querySelectorAll<HTMLInputElement>('input')];
  const show = (plans: readonly string[]): void => {
    for (const box of boxes) box.checked = plans.includes(box.value);
    for (const element of page.querySelectorAll<HTMLElement>('[data-plan]')) {
      element.hidden = !plans.includes(element.dataset['plan'] ?? '');
    }
    const grid = page.querySelector('.side-by-side');
    if (grid) grid.className = `side-by-side columns-${plans.length}`;
    // A row in which none of the plans says anything is no row.
    for (const row of page.querySelectorAll<HTMLElement>('.passage-row')) {
      row.hidden = !row.querySelector('.passage-cell:not([hidden]):not([data-silent])');
    }
  };
  const all = boxes.map((box) => box.value);
  const asked = (): readonly string[] => {
    const named = new URLSearchParams(location.search).get(parameter)?.split(',') ?? [];
    const known = all.filter((plan) => named.includes(plan));
    return known.length > 0 ? known : all;
  };
  choice.hidden = false;
  show(asked());
  addEventListener('popstate', () => {
    show(asked());
  });
  choice.addEventListener('change', () => {
    const checked = all.filter((plan) => boxes.some((box) => box.value === plan && box.checked));
    const address = new URL(location.href);
    if (checked.length === all.length || checked.length === 0) address.searchParams.delete(parameter);
    else address.search = `?${parameter}=${checked.join(',')}`;
    history.pushState(null, '', address);
    show(asked());
  });
}
