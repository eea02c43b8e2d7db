/**
 * Opens the parallels of a block when its mark is followed. Without script the mark links to them, and the
 * reader opens them.
 */
export function openParallels(): void {
  const openTarget = (): void => {
    const details = document.getElementById(location.hash.slice(1))?.querySelector('details');
    if (details?.closest('[data-parallels-of-chapter]')) details.open = true;
  };
  openTarget();
  addEventListener('hashchange', openTarget);
}
