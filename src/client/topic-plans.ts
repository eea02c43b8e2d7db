import { columnsClass } from '../site/columns.ts';
import { withParameter } from './query-parameter.ts';

const parameter = 'plans';

/**
 * Chooses the plans that stand side by side on the page of a topic. The choice lives in the address
 * (`?plans=wushan,wanzhou`); without it, and without script, all plans are shown.
 */
export function choosePlans(): void {
  const page = document.querySelector<HTMLElement>('[data-topic-plans]');
  const choice = page?.querySelector<HTMLFieldSetElement>('[data-plan-choice]');
  if (!page || !choice) return;
  const boxes = [...choice.querySelectorAll<HTMLInputElement>('input')];
  const all = boxes.map(({ value }) => value);
  const show = (): void => {
    const named = new URLSearchParams(location.search).get(parameter)?.split(',') ?? [];
    const known = all.filter((plan) => named.includes(plan));
    showPlans(page, boxes, known.length > 0 ? known : all);
  };
  choice.hidden = false;
  show();
  addEventListener('popstate', show);
  choice.addEventListener('change', () => {
    const checked = boxes.filter((box) => box.checked).map(({ value }) => value);
    const some = checked.length > 0 && checked.length < all.length;
    const address = withParameter(location.href, parameter, some ? checked.join(',') : null);
    history.pushState(null, '', address);
    show();
  });
}

function showPlans(page: HTMLElement, boxes: readonly HTMLInputElement[], plans: readonly string[]): void {
  for (const box of boxes) box.checked = plans.includes(box.value);
  for (const element of page.querySelectorAll<HTMLElement>('[data-plan]')) {
    element.hidden = !plans.includes(element.dataset['plan'] ?? '');
  }
  const grid = page.querySelector('.side-by-side');
  if (grid) grid.className = columnsClass(plans.length);
  // A row in which none of the plans says anything is no row.
  for (const row of page.querySelectorAll<HTMLElement>('.passage-row')) {
    row.hidden = !row.querySelector('.passage-cell:not([hidden]):not([data-silent])');
  }
}
