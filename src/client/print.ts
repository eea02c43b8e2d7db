/**
 * Opens folded parts while the page is printed. New browsers do this with the style sheet; this is for those that
 * cannot (Chromium before 131, Safari before 18.4).
 */
export function unfoldForPaper(): void {
  if (CSS.supports('selector(::details-content)')) return;
  let opened: HTMLDetailsElement[] = [];
  addEventListener('beforeprint', () => {
    opened = [...document.querySelectorAll<HTMLDetailsElement>('main details:not([open])')];
    for (const details of opened) details.open = true;
  });
  addEventListener('afterprint', () => {
    for (const details of opened) details.open = false;
    opened = [];
  });
}
