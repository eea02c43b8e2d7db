const parameter = 'kind';

/**
 * Chooses which parallels of a pair of plans are shown: `?kind=numbers`, `verbatim` or `adapted`. Without it,
 * and without script, all are.
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
    // The parallel that the address names may be one that is not shown.
    address.hash = '';
    if (kind === '') address.searchParams.delete(parameter);
    else address.searchParams.set(parameter, kind);
    history.pushState(null, '', address);
    show();
  });
}
