import { columnsClass } from '../site/columns.ts';
import { asChoice, chosenPlans, withPlans } from '../site/chosen-plans.ts';

/**
 * Chooses the plans shown side by side on the page of a topic. The choice is in the address
 * (`?plans=wushan,wanzhou`); without it, or without script, all plans are shown.
 */
export function choosePlans(): void {
  const page = document.querySelector<HTMLElement>('[data-topic-plans]');
  const choice = page?.querySelector<HTMLFieldSetElement>('[data-plan-choice]');
  if (!page || !choice) return;
  const boxes = [...choice.querySelectorAll<HTMLInputElement>('input')];
  const all = boxes.map(({ value }) => value);
  const show = (): void => {
    showPlans(page, boxes, chosenPlans(location.search, all) ?? all);
  };
  choice.hidden = false;
  show();
  addEventListener('popstate', show);
  choice.addEventListener('change', () => {
    const checked = boxes.filter((box) => box.checked).map(({ value }) => value);
    history.pushState(null, '', withPlans(location.href, asChoice(checked, all)));
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
  // Hide a row in which all chosen plans are silent.
  for (const row of page.querySelectorAll<HTMLElement>('.passage-row')) {
    row.hidden = !row.querySelector('.passage-cell:not([hidden]):not([data-silent])');
  }
}
