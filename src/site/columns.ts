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
