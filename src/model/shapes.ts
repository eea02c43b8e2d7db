/** Objects that stand in many records under different names; their fields are documented once. */
export const shapes = {
  text: ['zh', 'en'],
  source: ['plan', 'line', 'lineEnd', 'block', 'url', 'quote'],
  passage: ['plan', 'block', 'line', 'lineEnd', 'start', 'end', 'text', 'url'],
} as const;

export type ShapeName = keyof typeof shapes;
export const shapeNames = Object.keys(shapes) as ShapeName[];
