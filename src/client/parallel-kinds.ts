const parameter = 'kind';

/**
 * Filters the parallels of a pair of plans: `?kind=numbers`, `verbatim` or `adapted`. Without it,
 * or without script, all are shown.
 */
export function filterParallels(): void {
  const page = document.querySelector<HTMLElement>('[data-parallels]');
  const choice = page?.querySelector<HTMLFieldSetElement>('[data-parallel-filter]');
  if (!page || !choice) return;
  const buttons = [...choice.querySelectorAll<HTMLInputElement>('input')];
  const show = (): void => {
    const asked = new URLSearchParams(location.search).get(parameter) ?? '';
    const kind = buttons.some(({ value, disabled }) => value === asked && !disabled) ? asked : '';
    for (const button of buttons) button.checked = button.value === kind;
    for (const parallel of page.querySelectorAll<HTMLElement>('[data-parallel]')) {
      const kinds = parallel.dataset['kinds']?.split(' ') ?? [];
      parallel.hidden = kind !== '' && !kinds.includes(kind);
    }
  };
  choice.hidden = false;
  show();
  addEventListener('popstate', show);
  choice.addEventListener('change', () => {
    const kind = buttons.find(({ checked }) => checked)?.value ?? '';
    const address = new URL(location.href);
    // The parallel named in the address may be filtered out.
    address.hash = '';
    if (kind === '') address.searchParams.delete(parameter);
    else address.searchParams.set(parameter, kind);
    history.pushState(null, '', address);
    show();
  });
}
