import { withParameter } from '../site/query-parameter.ts';

const parameter = 'own';

/** Keeps in the address (`?own=1`) whether shared wording is dimmed. */
export function keepOwnTextChoice(): void {
  const box = document.querySelector<HTMLInputElement>('[data-own-toggle]');
  if (!box) return;
  const show = (): void => {
    box.checked = new URLSearchParams(location.search).get(parameter) === '1';
  };
  show();
  addEventListener('popstate', show);
  box.addEventListener('change', () => {
    const address = withParameter(location.href, parameter, box.checked ? '1' : null);
    history.replaceState(history.state, '', address);
  });
}
