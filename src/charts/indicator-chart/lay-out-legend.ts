import type { ChartWords } from '../../words/charts-zh.ts';
import type { ChartRows } from './chart-rows.ts';
import { sizes, text, type Columns, type Part } from './lay-out-row.ts';
import { openRange, valueMark } from './marks.ts';
import { textWidth, wrapText } from './measure-text.ts';
import { line, type Shape } from './scene.ts';

interface Entry {
  readonly markWidth: number;
  readonly marks: (x: number, y: number) => readonly Shape[];
  readonly words: string;
}

const lineHeight = 19;

/** What the marks mean, and which way is better; only marks that the chart has. */
export function layOutLegend(
  chart: ChartRows,
  top: number,
  { left, right }: Columns,
  words: ChartWords,
): Part {
  let x = left;
  let y = top;
  const shapes: Shape[] = [];
  for (const entry of entries(chart, words)) {
    const [content = ''] = wrapText(entry.words, sizes.small, right - left - entry.markWidth, 1);
    const width = entry.markWidth + textWidth(content, sizes.small);
    if (x > left && x + width > right) {
      x = left;
      y += lineHeight;
    }
    shapes.push(...entry.marks(x, y + 9));
    shapes.push(text(x + entry.markWidth, y + 13, content, sizes.small, 'muted'));
    x += width + 18;
  }
  return { shapes, height: shapes.length === 0 ? 0 : y - top + lineHeight };
}

/** Which way is better, in words; empty where neither is. */
export function directionWords({ scale, direction }: ChartRows, words: ChartWords): string {
  return scale === 'class' ? words.classDirection : words.directions[direction];
}

function entries(chart: ChartRows, words: ChartWords): Entry[] {
  const values = chart.rows.flatMap((row) => row.values.map((value) => ({ value, row })));
  const isDrawn = ({ value, row }: (typeof values)[number]): boolean =>
    value.position !== null && row.verdict !== 'not-comparable';
  const roles = (['baseline', 'target', 'actual'] as const).flatMap((role): Entry[] => {
    const example = values.find(
      ({ value }) =>
        value.role === role &&
        (value.status === 'number' || value.status === 'qualified' || value.position !== null),
    );
    if (example === undefined) return [];
    return [
      {
        markWidth: 18,
        marks: (x, y) => valueMark({ role }, example.row, x + 6, y, 'muted'),
        words: words.marks[role],
      },
    ];
  });
  const open = values.find(
    (entry) => isDrawn(entry) && (entry.value.comparator === '>=' || entry.value.comparator === '<='),
  );
  const relax = chart.rows.some(
    ({ sign, values: own }) => sign === 'relax' && own.every(({ position }) => position !== null),
  );
  const better = directionWords(chart, words);
  return [
    ...roles,
    ...(open === undefined
      ? []
      : [
          {
            markWidth: 30,
            marks: (x: number, y: number) => [openRange('>=', x + 1, y + 12, 'muted')],
            words: words.openRange,
          },
        ]),
    ...(relax
      ? [
          {
            markWidth: 30,
            marks: (x: number, y: number) => [
              line(`M${x} ${y}h24`, { stroke: 'muted', width: 1.6, dash: '4 4' }),
            ],
            words: words.relaxLine,
          },
        ]
      : []),
    ...(better === '' ? [] : [{ markWidth: 0, marks: () => [], words: better }]),
  ];
}
