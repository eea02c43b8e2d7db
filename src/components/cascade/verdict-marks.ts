import type { CascadeVerdict } from '../../model/cascade.ts';

/** A mark for each verdict, told apart in black and white. */
export const verdictMarks: Readonly<Record<CascadeVerdict, string>> = {
  tightened: '▲',
  echoed: '＝',
  loosened: '▽',
  'not-comparable': '≠',
  named: '·',
  absent: '○',
};
