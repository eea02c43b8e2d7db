import { textIn } from '../../model/bilingual.ts';
import type { ChartRow, ChartValue } from './chart-rows.ts';
import { besideLabels, layOutWords, wordEntries } from './lay-out-words.ts';
import { markRadius, openRange, planMark, valueMark } from './marks.ts';
import { textWidth, wrapText } from './measure-text.ts';
import { placeLabels } from './place-labels.ts';
import type { PositionScale } from './position-scale.ts';
import { lineHeight, sizes, textShape, type Part, type RowContext } from './row-context.ts';
import { circle, line, round, type Paint, type Shape } from './scene.ts';
import { labelAtMark, signRemark } from './value-words.ts';

const padding = 11;

type Placed = ChartValue & { readonly position: number };

/** One row of the chart: its name, its marks and labels, and text for what is not on the scale. */
export function layOutRow(row: ChartRow, top: number, context: RowContext): Part {
  const { columns, scale } = context;
  const placed = scale === null ? [] : row.values.filter((value): value is Placed => value.position !== null);
  const isNarrow = columns.nameWidth === 0;
  // The name is level with the marks.
  const nameTop = top + padding + (isNarrow ? 0 : roomAbove(placed));
  const name = layOutName(row, nameTop, context);
  let y = isNarrow ? nameTop + name.height : top + padding;
  const shapes: Shape[] = [...name.shapes];
  const unplaced = row.values.filter((value) => !placed.includes(value as Placed));
  let entries = wordEntries(row, unplaced, context);
  if (scale !== null && placed.length > 0) {
    const marks = layOutMarks(row, placed, scale, y, context);
    shapes.push(...marks.shapes);
    y += marks.height;
    const [only] = entries;
    if (only !== undefined && entries.length === 1 && marks.labels !== null) {
      const beside = besideLabels(only, marks.labels.taken, marks.labels.base, context);
      if (beside !== null) {
        shapes.push(...beside);
        entries = [];
      }
    }
  }
  const inWords = layOutWords(row, entries, y, context);
  shapes.push(...inWords.shapes);
  y += inWords.height;
  const bottom = Math.max(y, nameTop + name.height);
  return { shapes, height: bottom - top + padding };
}

/** Space above the marks for the arrows of open ranges. */
function roomAbove(placed: readonly Placed[]): number {
  return placed.some(({ comparator }) => comparator === '>=' || comparator === '<=') ? 9 : 0;
}

/** From baseline to target: only an improvement is drawn as progress. */
function connection(sign: ChartRow['sign'], d: string, stroke: Paint): Shape {
  if (sign === 'improve') return line(d, { stroke, width: 2.6 });
  return sign === 'relax' ? line(d, { stroke, width: 1.6, dash: '4 4' }) : line(d, { stroke, width: 1 });
}

/** Caveats are listed below the chart, unless the row itself states them. */
export function hasFootnote({ verdict, values }: ChartRow): boolean {
  return verdict === 'with-caveat' && values.length > 0;
}

function layOutName(row: ChartRow, top: number, { columns, locale }: RowContext): Part {
  const { left, right, nameWidth } = columns;
  const room = (nameWidth === 0 ? right - left : nameWidth - 10) - 19;
  const name = `${textIn(row.planName, locale)}${hasFootnote(row) ? '†' : ''}`;
  const lines = wrapText(name, sizes.name, room, 2);
  const label = row.label === null ? [] : wrapText(row.label, sizes.small, room, 4);
  const first = top + 13;
  const labelTop = first + lines.length * 18 - 2;
  const shapes = [
    planMark(row.colour, left + markRadius, first - 5),
    ...lines.map((words, index) => textShape(left + 19, first + index * 18, words, sizes.name)),
    ...label.map((words, index) => textShape(left + 19, labelTop + index * 15, words, sizes.small, 'muted')),
  ];
  return { shapes, height: lines.length * 18 + label.length * 15 + (nameWidth === 0 ? 6 : 2) };
}

/** Labels on a shared line: the occupied range, and the baseline. */
interface LabelLine {
  readonly taken: readonly [left: number, right: number];
  readonly base: number;
}

function layOutMarks(
  row: ChartRow,
  placed: readonly Placed[],
  scale: PositionScale,
  top: number,
  context: RowContext,
): Part & { readonly labels: LabelLine | null } {
  const { columns, words } = context;
  const paint: Paint = `plan-${row.colour}`;
  const y = top + 8 + roomAbove(placed);
  const x = placed.map(({ position }) => round(scale.at(position)));
  const ticks = scale.ticks.map((tick) => `M${round(tick.x)} ${y - 4}v8`).join('');
  const shapes: Shape[] = [
    line(`M${columns.plotLeft} ${y}H${columns.right}${ticks}`, { stroke: 'rule', width: 0.8 }),
  ];
  const [from, to] = x;
  const isJoined = from !== undefined && to !== undefined && from === to;
  if (from !== undefined && to !== undefined && !isJoined && row.sign !== 'not-comparable') {
    shapes.push(connection(row.sign, `M${from} ${y}H${to}`, paint));
  }
  if (isJoined) shapes.push(circle(from, y, markRadius + 3, 'paper', paint, 1.6));
  placed.forEach((value, index) => {
    const at = x[index] as number;
    if (!(isJoined && value.role === 'baseline')) shapes.push(...valueMark(value, row, at, y));
    if (value.comparator === '>=' || value.comparator === '<=') {
      shapes.push(openRange(value.comparator, at, y, paint));
    }
  });
  const labels = layOutLabels(row, placed, x, y + markRadius + 16, { columns, words });
  const height = y - top + markRadius + 7 + labels.height;
  return { shapes: [...shapes, ...labels.shapes], height, labels: labels.line };
}

function layOutLabels(
  row: ChartRow,
  placed: readonly Placed[],
  x: readonly number[],
  top: number,
  { columns, words }: Pick<RowContext, 'columns' | 'words'>,
): Part & { readonly line: LabelLine | null } {
  const remark = signRemark(row, words);
  const single = placed.map((value) => {
    const label = labelAtMark(value, words);
    return value.role === 'target' && remark !== null ? words.remark(label, remark) : label;
  });
  const isHeld = row.sign === 'hold' && placed.length === 2 && x[0] === x[1];
  const contents = isHeld ? [words.joined(single[0] as string, single[1] as string)] : single;
  const width = columns.right - columns.plotLeft;
  const wanted = contents.map((content, index) => ({
    centre: x[index] as number,
    width: textWidth(content, sizes.label),
  }));
  const starts = placeLabels(wanted, columns.plotLeft, columns.right, 16);
  if (starts !== null) {
    const shapes = contents.map((content, index) =>
      textShape(
        (starts[index] as number) + (wanted[index]?.width ?? 0) / 2,
        top,
        content,
        sizes.label,
        'ink',
        'middle',
      ),
    );
    const ends = starts.map((start, index) => start + (wanted[index]?.width ?? 0));
    const taken = [Math.min(...starts), Math.max(...ends)] as const;
    return { shapes, height: lineHeight, line: { taken, base: top } };
  }
  // Too long for one line: stack them.
  const lines = contents.flatMap((content, index) =>
    wrapText(content, sizes.label, width, 3).map((words) => ({ words, centre: x[index] as number })),
  );
  const shapes = lines.map(({ words: content, centre }, index) => {
    const half = textWidth(content, sizes.label) / 2;
    const inside = Math.min(Math.max(centre, columns.plotLeft + half), columns.right - half);
    return textShape(inside, top + index * lineHeight, content, sizes.label, 'ink', 'middle');
  });
  return { shapes, height: lines.length * lineHeight, line: null };
}
