/** Plans that are read side by side; more are set one after the other, each passage under the name of its plan. */
const mostColumns = 6;

/**
 * Class of a group of rows in which plans are compared, one cell a plan (`side-by-side.css`).
 *
 * @param plans number of plans that are shown
 */
export function columnsClass(plans: number): string {
  return `side-by-side columns-${plans <= mostColumns ? String(plans) : 'many'}`;
}

/** Plans whose columns fit beside each other on a wide screen in a table. */
const mostInTable = 5;

/**
 * Class of the region of a long table with one column a plan (`pinned.css`): its head and the names of its rows stay in
 * view. With few plans the page moves under the head, with many the table moves in its region.
 */
export function pinnedClass(plans: number): string {
  return plans <= mostInTable ? 'scroll pinned few' : 'scroll pinned';
}
