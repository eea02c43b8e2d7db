const storageKey = 'single-key-shortcuts';

/**
 * Keys: / to the search box, ← and → to the chapters before and after, n and p to the passages of a search, j and k
 * from row to row of a comparison.
 * They can be turned off (about page).
 */
export function enableShortcuts(): void {
  offerSetting();
  addEventListener('keydown', (event) => {
    if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return;
    if (isOff() || takesKeys(event.target)) return;
    const action = actions[event.key];
    if (action?.()) event.preventDefault();
  });
}

/** What a key does; the result says whether there was anything to do. */
const actions: Readonly<Record<string, () => boolean>> = {
  '/': () => {
    const box = document.querySelector<HTMLInputElement>('[data-search-input]');
    box?.focus();
    box?.select();
    return box !== null;
  },
  ArrowLeft: () => follow('a[rel="prev"]'),
  ArrowRight: () => follow('a[rel="next"]'),
  n: () => follow('[data-next-hit]:not([hidden])'),
  p: () => follow('[data-previous-hit]:not([hidden])'),
  j: () => follow('[data-next-row]'),
  k: () => follow('[data-previous-row]'),
};

function follow(selector: string): boolean {
  const link = document.querySelector<HTMLElement>(selector);
  link?.click();
  return link !== null;
}

/** Whether keys belong to the focused element: it is typed into, or the arrows scroll it. */
function takesKeys(target: EventTarget | null): boolean {
  return (
    target instanceof Element &&
    target.closest('input, textarea, select, [contenteditable], .scroll, [popover]') !== null
  );
}

function isOff(): boolean {
  try {
    return localStorage.getItem(storageKey) === 'off';
  } catch {
    // A browser that keeps nothing for sites.
    return false;
  }
}

function offerSetting(): void {
  const setting = document.querySelector<HTMLElement>('[data-shortcut-setting]');
  const box = setting?.querySelector('input');
  if (!setting || !box) return;
  setting.hidden = false;
  box.checked = !isOff();
  box.addEventListener('change', () => {
    try {
      localStorage.setItem(storageKey, box.checked ? 'on' : 'off');
    } catch {
      box.checked = true;
    }
  });
}
