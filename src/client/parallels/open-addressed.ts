/** Opens the row of a table that the address names. Without script the address leads to it, and the reader opens it. */
export function openAddressed(): void {
  const open = (): void => {
    const row = document.getElementById(location.hash.slice(1))?.closest('tr');
    const details = row?.querySelector('details');
    if (details) details.open = true;
  };
  open();
  addEventListener('hashchange', open);
}
