/**
 * The address under which the page should be cited: its canonical one where the build knew it, else the one in the
 * browser; without query and fragment.
 */
export function pageAddress(): string {
  const canonical = document.querySelector<HTMLLinkElement>('link[rel="canonical"]');
  const address = new URL(canonical?.href ?? location.href);
  address.search = '';
  address.hash = '';
  return address.href;
}

/** Makes the site paths that the build had to leave without host into full addresses. */
export function expandAddresses(): void {
  for (const element of document.querySelectorAll('[data-absolute]')) {
    element.textContent = new URL(element.textContent, location.href).href;
  }
}
