import type { Paint } from './scene.ts';

export type Theme = 'light' | 'dark';

interface Palette {
  readonly paper: string;
  readonly ink: string;
  readonly muted: string;
  readonly rule: string;
  readonly plans: readonly string[];
}

/*
 * The colours of src/styles/tokens.css and palette.css for files that stand alone; a test compares them. The paper of
 * the light theme is white: such a file goes into a report.
 */
export const chartPalettes: Readonly<Record<Theme, Palette>> = {
  light: {
    paper: '#ffffff',
    ink: '#1c2126',
    muted: '#5a616a',
    rule: '#d8d3c6',
    plans: ['#1d5f9c', '#ad4312', '#11745a', '#7c3f97', '#85610a', '#0e6f82', '#a82c68', '#505c68'],
  },
  dark: {
    paper: '#15181b',
    ink: '#e3dfd5',
    muted: '#a5aab0',
    rule: '#383d42',
    plans: ['#7fb6f0', '#f3976c', '#5fc8a2', '#cba4e6', '#dcb455', '#66c4d8', '#f291bb', '#aeb9c4'],
  },
};

/**
 * The colour of a part of the chart.
 *
 * @throws when the palette has no such colour
 */
export function colourOf(paint: Paint, theme: Theme): string {
  const palette = chartPalettes[theme];
  if (paint === 'ink' || paint === 'muted' || paint === 'rule' || paint === 'paper') return palette[paint];
  const place = Number(paint.slice('plan-'.length));
  const colour = palette.plans[place - 1];
  if (colour === undefined) {
    throw new Error(`There is no plan colour ${place}: give the plan one from 1 to ${palette.plans.length}.`);
  }
  return colour;
}
