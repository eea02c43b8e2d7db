/** Says a message to users of screen readers. */
export function announce(message: string): void {
  const region = document.querySelector('[data-announcements]');
  if (!region) return;
  // The same words twice in a row would not be read again.
  region.textContent = '';
  setTimeout(() => (region.textContent = message), 50);
}
