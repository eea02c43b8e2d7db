import { planColour } from '../../model/palette.ts';
import type { Paint } from './scene.ts';

export type Theme = 'light' | 'dark';

interface Palette {
  readonly paper: string;
  readonly ink: string;
  readonly muted: string;
  readonly rule: string;
}

/*
 * The neutral colours of src/styles/tokens.css for standalone files; a test compares them. The background of the light
 * theme is white: such a file goes into a report.
 */
export const chartPalettes: Readonly<Record<Theme, Palette>> = {
  light: {
    paper: '#ffffff',
    ink: '#1c2126',
    muted: '#5a616a',
    rule: '#d8d3c6',
  },
  dark: {
    paper: '#15181b',
    ink: '#e3dfd5',
    muted: '#a5aab0',
    rule: '#383d42',
  },
};

/**
 * The colour of a part of the chart.
 *
 * @throws when the palette has no such colour
 */
export function colourOf(paint: Paint, theme: Theme): string {
  if (paint === 'ink' || paint === 'muted' || paint === 'rule' || paint === 'paper')
    return chartPalettes[theme][paint];
  return planColour(Number(paint.slice('plan-'.length)), theme);
}
