/** Outlines in a square of 16, one a colour of `src/styles/palette.css`, of about equal weight to the eye. */
const shapes: readonly string[] = [
  'M8 1.5a6.5 6.5 0 1 1 0 13a6.5 6.5 0 1 1 0-13z',
  'M2.5 2.5h11v11h-11z',
  'M8 1.5l7 12.5h-14z',
  'M8 .5l7.5 7.5l-7.5 7.5l-7.5-7.5z',
  'M5.5 1h5v4.5h4.5v5h-4.5v4.5h-5v-4.5h-4.5v-5h4.5z',
  'M8 14.5l-7-12.5h14z',
  'M4.2 1.5h7.6l3.7 6.5l-3.7 6.5h-7.6l-3.7-6.5z',
  'M8 .5l2.2 5l5.3 .5l-4 3.6l1.2 5.4l-4.7 -2.8l-4.7 2.8l1.2 -5.4l-4 -3.6l5.3 -.5z',
];

/**
 * Path of the shape that goes with a colour.
 *
 * @param colour place in the palette, from 1
 * @throws when the palette has no such colour
 */
export function planShape(colour: number): string {
  const shape = shapes[colour - 1];
  if (shape === undefined) {
    throw new Error(`There is no plan colour ${colour}: give the plan one from 1 to ${shapes.length}.`);
  }
  return shape;
}
