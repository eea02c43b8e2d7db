/** Closes menus on Escape, and when something outside them is pressed or focused. */
export function enableMenus(): void {
  for (const menu of document.querySelectorAll<HTMLDetailsElement>('[data-menu]')) {
    menu.addEventListener('keydown', (event) => {
      if (event.key !== 'Escape' || !menu.open) return;
      menu.open = false;
      menu.querySelector('summary')?.focus();
    });
    const closeOutside = (event: Event) => {
      if (menu.open && !menu.contains(event.target as Node)) menu.open = false;
    };
    addEventListener('click', closeOutside);
    addEventListener('focusin', closeOutside);
  }
}
