/** Highlights the section being read in the outline beside the text. */
export function followSections(edition: HTMLElement): void {
  const outline = document.querySelector('[data-side-outline]');
  const headings = [...edition.querySelectorAll<HTMLElement>('h2[data-lines]')];
  if (!outline || headings.length === 0) return;
  const links = new Map(
    [...outline.querySelectorAll<HTMLAnchorElement>('a[href^="#"]')].map((link) => [
      link.hash.slice(1),
      link,
    ]),
  );

  const update = () => {
    // A section is current once its heading has passed the upper third of the window.
    const current = headings.filter((heading) => heading.getBoundingClientRect().top < innerHeight / 3).pop();
    for (const [id, link] of links) {
      if (id === current?.id) link.setAttribute('aria-current', 'location');
      else link.removeAttribute('aria-current');
    }
  };

  let scheduled = false;
  addEventListener(
    'scroll',
    () => {
      if (scheduled) return;
      scheduled = true;
      requestAnimationFrame(() => {
        scheduled = false;
        update();
      });
    },
    { passive: true },
  );
  update();
}
