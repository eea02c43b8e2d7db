/** The links to the page in other languages keep the place and the query. */
export function keepPlace(): void {
  for (const link of document.querySelectorAll<HTMLAnchorElement>('[data-same-page]')) {
    link.addEventListener('click', () => {
      link.search = location.search;
      link.hash = location.hash;
    });
  }
}
