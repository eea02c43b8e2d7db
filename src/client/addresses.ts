/**
 * The address under which the page should be cited: the canonical URL if the build knew it, else the one in the
 * browser, without query and fragment.
 */
export function pageAddress(): string {
  const canonical = document.querySelector<HTMLLinkElement>('link[rel="canonical"]');
  const address = new URL(canonical?.href ?? location.href);
  address.search = '';
  address.hash = '';
  return address.href;
}

/**
 * A readable address, with Chinese characters instead of percent-encoding. It is equivalent, since characters with a
 * meaning in URLs are not decoded.
 */
export function readableAddress(address: string): string {
  return address.replaceAll(/(?:%[\da-f]{2})+/gi, (codes) => {
    try {
      const text = decodeURIComponent(codes);
      return /^[\p{Script=Han}\p{Nd}“”·、]+$/u.test(text) ? text : codes;
    } catch {
      // Not UTF-8: leave other encodings alone.
      return codes;
    }
  });
}

/** Turns the site paths that the build had to leave without a host into absolute URLs. */
export function expandAddresses(): void {
  for (const element of document.querySelectorAll('[data-absolute]')) {
    element.textContent = new URL(element.textContent, location.href).href;
  }
}
