/**
 * Each plan has a colour and a shape that identify it wherever it appears. A plan sets its place by `colour` in its
 * facts; style sheets, charts and scripts all read the palette here.
 *
 * The colours are distinct with common kinds of colour blindness (after Okabe and Ito, darkened or lightened until
 * text in them reaches 4.5:1 on both backgrounds). The shapes, outlines in a square of 16 with about equal visual
 * weight, identify plans where colour does not.
 */
export const planColours: Readonly<Record<'light' | 'dark', readonly string[]>> = {
  light: ['#1d5f9c', '#ad4312', '#11745a', '#7c3f97', '#85610a', '#0e6f82', '#a82c68', '#505c68'],
  dark: ['#7fb6f0', '#f3976c', '#5fc8a2', '#cba4e6', '#dcb455', '#66c4d8', '#f291bb', '#aeb9c4'],
};

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

const hues = planColours.light.length;

/** Number of places: each colour is combined with each shape once. */
export const palettePlaces = hues * shapes.length;

/**
 * Colour of a place, as its position in the list of colours, from 1. After the last colour it starts again with the
 * first, with another shape.
 *
 * @param place from 1 to `palettePlaces`
 * @throws when the palette has no such place
 */
export function planHue(place: number): number {
  return ((checked(place) - 1) % hues) + 1;
}

/**
 * Outline of the shape of a place, as the path of an SVG in a square of 16.
 *
 * @param place from 1 to `palettePlaces`
 * @throws when the palette has no such place
 */
export function planShape(place: number): string {
  const round = Math.floor((checked(place) - 1) / hues);
  return shapes[(planHue(place) - 1 + round) % shapes.length] ?? '';
}

/**
 * Colour of a place, as hexadecimal RGB.
 *
 * @throws when the palette has no such place
 */
export function planColour(place: number, theme: 'light' | 'dark'): string {
  return planColours[theme][planHue(place) - 1] ?? '';
}

function checked(place: number): number {
  if (Number.isInteger(place) && place >= 1 && place <= palettePlaces) return place;
  throw new Error(
    `There is no plan colour ${String(place)}: give the plan one from 1 to ${String(palettePlaces)}.`,
  );
}
