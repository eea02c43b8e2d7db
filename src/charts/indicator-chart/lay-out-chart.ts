import type { Locale } from '../../model/locales.ts';
import { textIn, type Bilingual } from '../../model/bilingual.ts';
import type { ChartWords } from '../../words/chart-words.ts';
import type { ChartRow, ChartRows } from './chart-rows.ts';
import { chartTitle } from './describe-chart.ts';
import { layOutLegend, printsStart } from './lay-out-legend.ts';
import { hasFootnote, layOutRow } from './lay-out-row.ts';
import { sizes, textShape, type Columns, type Part, type RowContext } from './row-context.ts';
import { arrowLength } from './marks.ts';
import { wrapText } from './measure-text.ts';
import { axisTextSize, positionScale, type PositionScale } from './position-scale.ts';
import { line, round, type Scene, type Shape } from './scene.ts';
import { prose } from './value-words.ts';

/** From this width on, plan names are beside their rows; below it, above them. */
const wideFrom = 560;
const margin = 16;

/**
 * Lays out the whole chart.
 *
 * @param width in pixels, from 300; the height follows from the rows
 */
export function layOutChart(chart: ChartRows, width: number, locale: Locale, words: ChartWords): Scene {
  const columns = columnsOf(width);
  const main = chart.rows.filter(({ verdict }) => verdict !== 'not-comparable');
  const apart = chart.rows.filter(({ verdict }) => verdict === 'not-comparable');
  const room = arrowLength + 6;
  const scale = positionScale(chart, main, columns.plotLeft + room, columns.right - room, words.classTick);
  const shapes: Shape[] = [];
  let y = margin;
  const add = ({ shapes: own, height }: Part): void => {
    shapes.push(...own);
    y += height;
  };
  const saysStarts = chart.rows.some(printsStart);
  const context = { columns, words, locale, saysStarts };
  add(layOutTitle(chart, y, context));
  add(layOutLegend(chart, y, columns, words));
  if (chart.rows.every(({ values }) => values.length === 0)) add(layOutRemark(words.nothing, y, columns));
  y += 6;
  if (scale !== null) add(layOutAxis(scale, y, columns));
  add(layOutRows(main, y, { ...context, scale }));
  if (apart.length > 0) {
    const isAlone = main.every(({ values }) => values.length === 0);
    add(layOutHeading(isAlone ? words.apartAlone : words.apart, y, columns));
    add(layOutRows(apart, y, { ...context, scale: null }));
  }
  add(layOutNotes(chart, y, context));
  return { width, height: Math.ceil(y + margin - 4), shapes };
}

function columnsOf(width: number): Columns {
  const nameWidth = width >= wideFrom ? 146 : 0;
  return { left: margin, right: width - margin, nameWidth, plotLeft: margin + nameWidth };
}

type Context = Omit<RowContext, 'scale'>;

function layOutTitle(chart: ChartRows, top: number, { columns, words, locale }: Context): Part {
  const size = columns.nameWidth === 0 ? sizes.title - 1 : sizes.title;
  const lines = wrapText(chartTitle(chart, locale, words), size, columns.right - columns.left, 3);
  const shapes = lines.map((content, index) => textShape(columns.left, top + 16 + index * 24, content, size));
  return { shapes, height: lines.length * 24 + 4 };
}

function layOutAxis({ ticks }: PositionScale, top: number, columns: Columns): Part {
  const labels = ticks.map(({ x, label }) =>
    textShape(round(x), top + 11, label, axisTextSize, 'muted', 'middle'),
  );
  const marks = ticks.map(({ x }) => `M${round(x)} ${top + 16}v5`).join('');
  const axis = line(`M${columns.plotLeft} ${top + 21}H${columns.right}${marks}`, {
    stroke: 'muted',
    width: 0.8,
  });
  return { shapes: [...labels, axis], height: 21 };
}

function layOutRows(rows: readonly ChartRow[], top: number, context: RowContext): Part {
  const { left, right, plotLeft } = context.columns;
  const shapes: Shape[] = [];
  let y = top;
  rows.forEach((row, index) => {
    // Series of one plan belong together.
    const isOfSamePlan = rows[index - 1]?.plan === row.plan;
    const from = isOfSamePlan ? Math.max(plotLeft, left + 19) : left;
    if (index > 0) shapes.push(line(`M${from} ${y}H${right}`, { stroke: 'rule', width: 0.8 }));
    const part = layOutRow(row, y, context);
    shapes.push(...part.shapes);
    y += part.height;
  });
  return { shapes, height: y - top };
}

function layOutRemark(words: string, top: number, { left, right }: Columns): Part {
  const lines = wrapText(words, sizes.label, right - left, 2);
  const shapes = lines.map((content, index) => textShape(left, top + 18 + index * 17, content, sizes.label));
  return { shapes, height: lines.length * 17 + 6 };
}

function layOutHeading(words: string, top: number, { left, right }: Columns): Part {
  const lines = wrapText(words, sizes.label, right - left, 2);
  const shapes = [
    line(`M${left} ${top + 4}H${right}M${left} ${top + 7}H${right}`, { stroke: 'muted', width: 0.8 }),
    ...lines.map((content, index) => textShape(left, top + 26 + index * 17, content, sizes.label)),
  ];
  return { shapes, height: 16 + lines.length * 17 };
}

function layOutNotes(chart: ChartRows, top: number, { columns, words, locale }: Context): Part {
  const { left, right, nameWidth } = columns;
  const plans = chart.rows.map(({ planName }) => textIn(planName, locale));
  const notes = notesOf(chart, words, locale);
  const lines = [
    ...notes.flatMap((note) => wrapText(note, sizes.small, right - left, nameWidth === 0 ? 4 : 2)),
    ...wrapText(words.source([...new Set(plans)]), sizes.small, right - left, 3),
  ];
  const shapes = [
    line(`M${left} ${top}H${right}`, { stroke: 'muted', width: 0.8 }),
    ...lines.map((content, index) => textShape(left, top + 20 + index * 17, content, sizes.small, 'muted')),
  ];
  return { shapes, height: 12 + lines.length * 17 };
}

/** Distinct notes for the reader: caveats; where there are none, why a target is looser; five-year totals. */
function notesOf({ rows }: ChartRows, words: ChartWords, locale: Locale): string[] {
  const caveats = rows
    .filter(hasFootnote)
    .map((row) => words.caveat(textIn(row.planName, locale), prose(row.reason, locale, words)));
  const relaxed = rows
    .filter((row) => row.sign === 'relax' && row.note !== null && !hasFootnote(row))
    .map(({ planName, note }) =>
      words.note(textIn(planName, locale), prose(note as Bilingual, locale, words)),
    );
  const totals = rows.flatMap(({ planName, values }) =>
    values
      .filter(({ cumulative }) => cumulative)
      .map(({ raw }) => ({ plan: textIn(planName, locale), isMarked: raw.includes('[') })),
  );
  const unmarked = new Set(totals.filter(({ isMarked }) => !isMarked).map(({ plan }) => plan));
  return [
    ...new Set([...caveats, ...relaxed]),
    ...(totals.some(({ isMarked }) => isMarked) ? [words.cumulative] : []),
    ...(unmarked.size > 0 ? [words.cumulativeOf([...unmarked])] : []),
  ];
}
