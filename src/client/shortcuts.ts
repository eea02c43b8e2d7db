const storageKey = 'single-key-shortcuts';

/**
 * Keys: / for the search box, ← and → for the previous and next chapter, n and p for the passages of a search, j and k
 * for the rows of a comparison.
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

/** What a key does; returns whether there was anything to do. */
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

/** Whether the focused element handles keys itself: a text field, or an area that arrows scroll. */
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
    // Storage is disabled in this browser.
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
