/** Announces a message to screen readers. */
export function announce(message: string): void {
  const region = document.querySelector('[data-announcements]');
  if (!region) return;
  // The same text twice in a row would not be announced again.
  region.textContent = '';
  setTimeout(() => (region.textContent = message), 50);
}
