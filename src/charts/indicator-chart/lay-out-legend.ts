import type { ChartWords } from '../../words/chart-words.ts';
import type { ChartRow, ChartRows } from './chart-rows.ts';
import { sizes, textShape, type Columns, type Part } from './row-context.ts';
import { markRadius, openRange, statusMark, valueMark } from './marks.ts';
import { textWidth, wrapText } from './measure-text.ts';
import { isLogarithmic } from './position-scale.ts';
import { circle, line, type Shape } from './scene.ts';

interface Entry {
  readonly markWidth: number;
  readonly marks: (x: number, y: number) => readonly Shape[];
  readonly words: string;
}

const lineHeight = 19;

/** The meaning of the marks in the chart, and which direction is better. */
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
    shapes.push(textShape(x + entry.markWidth, y + 13, content, sizes.small, 'muted'));
    x += width + 18;
  }
  return { shapes, height: shapes.length === 0 ? 0 : y - top + lineHeight };
}

/** Which direction is better, in words; empty if neither is. */
export function directionWords({ scale, direction }: ChartRows, words: ChartWords): string {
  return scale === 'class' ? words.classDirection : words.directions[direction];
}

/** Whether the plan prints its baseline, under any definition. */
export function printsStart({ start }: ChartRow): boolean {
  return start !== 'not-printed';
}

const only = (isShown: boolean, entry: Entry): Entry[] => (isShown ? [entry] : []);

function entries(chart: ChartRows, words: ChartWords): Entry[] {
  const { rows } = chart;
  const values = rows.flatMap((row) => row.values.map((value) => ({ value, row })));
  const isDrawn = ({ value, row }: (typeof values)[number]): boolean =>
    value.position !== null && row.verdict !== 'not-comparable';
  const hasMark = ({ value: { status, position } }: (typeof values)[number]): boolean =>
    status === 'number' || status === 'qualified' || position !== null;
  const roles = (['baseline', 'target', 'actual'] as const).flatMap((role): Entry[] => {
    const own = values.filter((entry) => entry.value.role === role && hasMark(entry));
    // Targets have their plan's shape: show several, so that none is taken for the only one.
    const examples = role === 'target' ? [...new Set(own.map(({ row }) => row.colour))].slice(0, 3) : [1];
    return only(own.length > 0, {
      markWidth: 3 + examples.length * 15,
      marks: (x, y) =>
        examples.flatMap((colour, index) => valueMark({ role }, { colour }, x + 6 + index * 15, y, 'muted')),
      words: words.marks[role],
    });
  });
  const isOpen = values.some(
    (entry) => isDrawn(entry) && (entry.value.comparator === '>=' || entry.value.comparator === '<='),
  );
  const onScale = rows.filter(
    ({ verdict, values: own }) =>
      verdict !== 'not-comparable' && own.length > 1 && own.every(({ position }) => position !== null),
  );
  const isHeld = onScale.some(({ values: [from, to] }) => from?.position === to?.position);
  const better = values.length === 0 ? '' : directionWords(chart, words);
  return [
    ...roles,
    ...only(isHeld, {
      markWidth: 25,
      marks: (x, y) => [
        circle(x + 9, y, markRadius + 3, 'paper', 'muted', 1.6),
        ...valueMark({ role: 'target' }, { colour: 1 }, x + 9, y, 'muted'),
      ],
      words: words.heldMark,
    }),
    ...only(isOpen, {
      markWidth: 30,
      marks: (x, y) => [openRange('>=', x + 1, y + 12, 'muted')],
      words: words.openRange,
    }),
    ...only(
      onScale.some(({ sign }) => sign === 'relax'),
      {
        markWidth: 30,
        marks: (x, y) => [line(`M${x} ${y}h24`, { stroke: 'muted', width: 1.6, dash: '4 4' })],
        words: words.relaxLine,
      },
    ),
    ...only(values.length > 0 && !rows.some(printsStart), {
      markWidth: 18,
      marks: (x, y) => [statusMark('absent', x + 6, y)],
      words: words.noBaselines,
    }),
    ...only(
      rows.some(({ verdict }) => verdict === 'silent'),
      {
        markWidth: 18,
        marks: (x, y) => [statusMark('silent', x + 6, y)],
        words: words.silentMark,
      },
    ),
    ...only(better !== '', { markWidth: 0, marks: () => [], words: better }),
    ...only(isLogarithmic(chart), { markWidth: 0, marks: () => [], words: words.logarithmic }),
  ];
}
