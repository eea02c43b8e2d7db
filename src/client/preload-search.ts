/**
 * When the search box of a page is touched, fetches what the search page will need, so that it is there when the query is
 * sent: the start of the index, the page's scripts and its style sheets.
 */
export function preloadSearch(): void {
  for (const form of document.querySelectorAll<HTMLFormElement>('form.search-box')) {
    form.addEventListener('focusin', () => void preload(form.action), { once: true });
  }
}

async function preload(address: string): Promise<void> {
  try {
    // The modules that the search shares with the marks of hits, on which it is left for a chapter.
    void import('./hits/hit-bar.ts');
    const html = await (await fetch(address)).text();
    const page = new DOMParser().parseFromString(html, 'text/html');
    const files = [...page.querySelectorAll('script[src], link[rel="stylesheet"]')].map(
      (element) => element.getAttribute('src') ?? element.getAttribute('href') ?? '',
    );
    const index = page.querySelector<HTMLElement>('[data-search-index]')?.dataset['searchIndex'];
    if (index !== undefined) files.push(index);
    for (const file of files) prefetch(new URL(file, address).href);
  } catch {
    // Nothing is lost: the search page fetches everything itself.
  }
}

function prefetch(address: string): void {
  const link = document.createElement('link');
  if (!link.relList.supports('prefetch')) {
    void fetch(address).catch(() => undefined);
    return;
  }
  link.rel = 'prefetch';
  link.href = address;
  document.head.append(link);
}
