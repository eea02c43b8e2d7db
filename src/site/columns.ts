/** Maximum number of plans side by side; more are shown one after the other, each passage under its plan's name. */
const mostColumns = 6;

/**
 * Class of a group of rows that compares plans, with one cell per plan (`side-by-side.css`).
 *
 * @param plans number of plans shown
 */
export function columnsClass(plans: number): string {
  return `side-by-side columns-${plans <= mostColumns ? String(plans) : 'many'}`;
}

/** Maximum number of plans whose table columns fit on a wide screen. */
const mostInTable = 5;

/**
 * Class of the region of a long table with one column per plan (`pinned.css`): its header and row names stay in view.
 * With few plans the page scrolls under the header, with many the table scrolls in its region.
 */
export function pinnedClass(plans: number): string {
  return plans <= mostInTable ? 'scroll pinned few' : 'scroll pinned';
}
