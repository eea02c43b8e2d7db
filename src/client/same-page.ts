/** The link to the page in the other language keeps the place and the query. */
export function keepPlace(): void {
  const link = document.querySelector<HTMLAnchorElement>('[data-same-page]');
  link?.addEventListener('click', () => {
    link.search = location.search;
    link.hash = location.hash;
  });
}
