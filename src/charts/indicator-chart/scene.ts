/** A colour by its role in the chart; the theme defines it. */
export type Paint = 'ink' | 'muted' | 'rule' | 'paper' | `plan-${number}`;

export interface TextShape {
  readonly kind: 'text';
  /** Start, middle or end of the line, by `anchor`; `y` is the baseline. */
  readonly x: number;
  readonly y: number;
  readonly text: string;
  readonly size: number;
  readonly anchor: 'start' | 'middle' | 'end';
  readonly fill: Paint;
}

export interface PathShape {
  readonly kind: 'path';
  /** Drawn at the origin, then enlarged, then moved. */
  readonly d: string;
  readonly x: number;
  readonly y: number;
  readonly scale: number;
  readonly fill: Paint | null;
  readonly stroke: Paint | null;
  readonly strokeWidth: number;
  readonly dash: string | null;
}

export type Shape = TextShape | PathShape;

/** A drawing independent of colours and fonts, in pixels from the top left corner. */
export interface Scene {
  readonly width: number;
  readonly height: number;
  readonly shapes: readonly Shape[];
}

interface Stroke {
  readonly stroke: Paint;
  readonly width?: number;
  readonly dash?: string;
}

export function line(d: string, { stroke, width = 1, dash }: Stroke): PathShape {
  return {
    kind: 'path',
    d,
    x: 0,
    y: 0,
    scale: 1,
    fill: null,
    stroke,
    strokeWidth: width,
    dash: dash ?? null,
  };
}

/** A circle as a path, so that a file needs only one kind of shape. */
export function circle(x: number, y: number, radius: number, fill: Paint, stroke: Paint, width: number) {
  const d = `M${-radius} 0a${radius} ${radius} 0 1 1 ${2 * radius} 0a${radius} ${radius} 0 1 1 ${-2 * radius} 0z`;
  return { kind: 'path', d, x, y, scale: 1, fill, stroke, strokeWidth: width, dash: null } as const;
}

/** Two decimals are enough for a picture, and make it the same everywhere. */
export function round(value: number): number {
  return Math.round(value * 100) / 100;
}
