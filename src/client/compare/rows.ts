/**
 * Moves from row to row of a comparison with buttons and with the keys J and K (shortcuts.ts). The current row
 * is put in the address, so that it can be shared.
 */
export function enableRowKeys(): void {
  const steps = document.querySelector<HTMLElement>('[data-row-steps]');
  if (!steps) return;
  steps.hidden = false;
  for (const element of document.querySelectorAll<HTMLElement>('[data-needs-script]')) element.hidden = false;
  steps.addEventListener('click', (event) => {
    const button = (event.target as Element).closest('button');
    if (button) goToRow(button.hasAttribute('data-next-row') ? 1 : -1);
  });
}

/** Distance from the top of the window (CSS pixels) within which a row counts as the one being read. */
const slack = 4;

function goToRow(step: 1 | -1): void {
  const rows = [...document.querySelectorAll<HTMLElement>('[data-compare-row]')];
  const heads = document.querySelector<HTMLElement>('[data-column-heads]');
  const top = heads?.offsetHeight ?? 0;
  const offset = (row: HTMLElement): number => row.getBoundingClientRect().top - top;
  const row =
    step === 1
      ? rows.find((each) => offset(each) > slack)
      : rows.reverse().find((each) => offset(each) < -slack);
  if (!row) return;
  scrollTo({ top: scrollY + offset(row) });
  row.focus({ preventScroll: true });
  history.replaceState(history.state, '', `#${row.id}`);
}
