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

/**
 * An address as people read it: Chinese characters instead of their codes. It leads to the same place, since no sign
 * is decoded that has a meaning in an address.
 */
export function readableAddress(address: string): string {
  return address.replaceAll(/(?:%[\da-f]{2})+/gi, (codes) => {
    try {
      const text = decodeURIComponent(codes);
      return /^[\p{Script=Han}\p{Nd}“”·、]+$/u.test(text) ? text : codes;
    } catch {
      // Not UTF-8: somebody else's encoding.
      return codes;
    }
  });
}

/** Makes the site paths that the build had to leave without host into full addresses. */
export function expandAddresses(): void {
  for (const element of document.querySelectorAll('[data-absolute]')) {
    element.textContent = new URL(element.textContent, location.href).href;
  }
}
