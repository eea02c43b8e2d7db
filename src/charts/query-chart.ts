import { max } from 'd3-array';
import { scaleBand, scaleLinear } from 'd3-scale';
import { wrapText } from './indicator-chart/measure-text.ts';
import { svg, type Markup } from './markup.ts';

/** Occurrences of queries in the plans. */
export interface QueryChartData {
  readonly plans: readonly {
    readonly id: string;
    readonly name: string;
    /** Colour of the plan, and the path of its shape in a square of 16. */
    readonly colour: string;
    readonly shape: string;
  }[];
  readonly queries: readonly {
    readonly text: string;
    /** One figure per plan, in plan order; `null` for a plan that was not searched. */
    readonly occurrences: readonly (number | null)[];
    readonly rates: readonly (number | null)[];
  }[];
}

export interface QueryChartWords {
  readonly title: string;
  readonly description: string;
  readonly occurrences: string;
  readonly rate: string;
  /** Shown instead of the bars of a plan that was not searched. */
  readonly notChosen: string;
  readonly source: string;
}

export interface QueryChartLook {
  readonly width: number;
  readonly ink: string;
  readonly paper: string;
  readonly formatNumber: (value: number, digits: number) => string;
}

const titleSize = 15;
const sourceSize = 11;
const barHeight = 16;
const groupGap = 14;
const nameWidth = 96;
const valueWidth = 48;
/** Below this width the two measures are stacked. */
const wideFrom = 560;

/**
 * Draws how often each query occurs in each plan: absolute numbers on the left, per 10,000 characters on the right.
 * One bar per query, distinguished by pattern so that it is readable in greyscale; every value is printed.
 */
export function queryChart(data: QueryChartData, words: QueryChartWords, look: QueryChartLook): string {
  const { width, ink, paper } = look;
  const single = data.queries.length === 1;
  const isWide = width >= wideFrom;
  const groupHeight = data.queries.length * barHeight + groupGap;
  const panelHeight = 24 + data.plans.length * groupHeight;
  const legend = legendOf(data, look);
  const title = wrapText(words.title, titleSize, width, Infinity);
  const source = wrapText(words.source, sourceSize, width, Infinity);
  const titleHeight = title.length * 20 + 20;
  const top = titleHeight + legend.height;
  const panelWidth = isWide ? (width - 24) / 2 : width;
  const height = top + panelHeight * (isWide ? 1 : 2) + (isWide ? 0 : 12) + 12 + source.length * 16;
  const panels = (['occurrences', 'rates'] as const).map((measure, index) => {
    const x = isWide ? index * (panelWidth + 24) : 0;
    const y = top + (isWide ? 0 : index * (panelHeight + 12));
    const label = measure === 'occurrences' ? words.occurrences : words.rate;
    return svg`<g transform="translate(${x} ${y})">${panel(data, measure, { label, notChosen: words.notChosen }, panelWidth, look)}</g>`;
  });
  return svg`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" aria-labelledby="query-chart-title query-chart-description" font-family="system-ui, 'PingFang SC', 'Noto Sans CJK SC', 'Microsoft YaHei', sans-serif" font-size="13" fill="${ink}"><title id="query-chart-title">${words.title}</title><desc id="query-chart-description">${words.description}</desc><defs>${data.queries.map((_, index) => pattern(index, ink))}</defs><rect width="${width}" height="${height}" fill="${paper}"/>${lines(title, 18, 20, titleSize, 'bold')}${single ? null : svg`<g transform="translate(0 ${titleHeight - 40})">${legend.markup}</g>`}${panels}${lines(source, height - 8 - (source.length - 1) * 16, 16, sourceSize)}</svg>`.toString();
}

function panel(
  data: QueryChartData,
  measure: 'occurrences' | 'rates',
  { label, notChosen }: { readonly label: string; readonly notChosen: string },
  width: number,
  { ink, formatNumber }: QueryChartLook,
): Markup {
  const values = data.queries.flatMap((query) => query[measure]).filter((value) => value !== null);
  const x = scaleLinear([0, Math.max(max(values) ?? 0, 1e-9)], [0, width - nameWidth - valueWidth]);
  const groups = scaleBand(
    data.plans.map(({ id }) => id),
    [24, 24 + data.plans.length * (data.queries.length * barHeight + groupGap)],
  );
  const bars = data.plans.map((plan, place) => {
    const y = (groups(plan.id) ?? 0) + groupGap / 2;
    const middle = y + (data.queries.length * barHeight) / 2;
    const rows = data.queries.map((query, index) => {
      const value = query[measure][place] ?? null;
      if (value === null) {
        // The filters are the same for all queries, so this is said once.
        return index === 0
          ? svg`<text x="${nameWidth + 6}" y="${middle + 4.5}" font-size="12" fill-opacity=".75">${notChosen}</text>`
          : svg``;
      }
      const length = x(value);
      const at = y + index * barHeight;
      const fill = data.queries.length === 1 ? plan.colour : `url(#query-${String(index)})`;
      const stroke = data.queries.length === 1 ? plan.colour : ink;
      // Draw a line for zero: an empty space would look like a query that was not run.
      const bar =
        value === 0
          ? svg`<line x1="${nameWidth}" x2="${nameWidth}" y1="${at + 2}" y2="${at + barHeight - 2}" stroke="${ink}"/>`
          : svg`<rect x="${nameWidth}" y="${at + 1.5}" width="${Math.max(length, 1)}" height="${barHeight - 3}" fill="${fill}" stroke="${stroke}" stroke-width="1"/>`;
      return svg`${bar}<text x="${nameWidth + Math.max(length, 1) + 5}" y="${at + 12.5}" font-size="12">${formatNumber(value, measure === 'rates' ? 1 : 0)}</text>`;
    });
    return svg`<g><path d="${plan.shape}" fill="${plan.colour}" transform="translate(0 ${middle - 6}) scale(.75)"/><text x="17" y="${middle + 4.5}">${shorten(plan.name, 5.5)}</text>${rows}</g>`;
  });
  return svg`<text x="0" y="14" font-size="12">${label}</text><line x1="${nameWidth}" x2="${nameWidth}" y1="22" y2="${groups.range()[1]}" stroke="${ink}" stroke-width=".5"/>${bars}`;
}

/** Lines of text, the first at `top`. */
function lines(
  texts: readonly string[],
  top: number,
  height: number,
  size: number,
  weight = 'normal',
): Markup {
  return svg`${texts.map((text, index) => svg`<text x="0" y="${top + index * height}" font-size="${size}" font-weight="${weight}">${text}</text>`)}`;
}

function legendOf(data: QueryChartData, { width, ink }: QueryChartLook): { markup: Markup; height: number } {
  if (data.queries.length === 1) return { markup: svg``, height: 0 };
  let x = 0;
  let y = 42;
  const items = data.queries.map(({ text }, index) => {
    const label = shorten(text, 14);
    const itemWidth = 28 + visualLength(label) * 13 + 12;
    if (x > 0 && x + itemWidth > width) {
      x = 0;
      y += 20;
    }
    const item = svg`<rect x="${x + 0.5}" y="${y - 10.5}" width="20" height="12" fill="url(#query-${index})" stroke="${ink}"/><text x="${x + 26}" y="${y}">${label}</text>`;
    x += itemWidth;
    return item;
  });
  return { markup: svg`${items}`, height: y - 42 + 28 };
}

/** Fill patterns that differ in structure and in darkness. */
function pattern(index: number, ink: string): Markup {
  const drawings = [
    svg`<rect width="8" height="8" fill="${ink}" fill-opacity=".85"/>`,
    svg`<path d="M-2 2l4 -4M0 8l8 -8M6 10l4 -4" stroke="${ink}" stroke-width="1.6"/>`,
    svg`<circle cx="2" cy="2" r="1.3" fill="${ink}"/><circle cx="6" cy="6" r="1.3" fill="${ink}"/>`,
    svg`<rect width="8" height="8" fill="${ink}" fill-opacity=".4"/>`,
    svg`<path d="M4 0v8" stroke="${ink}" stroke-width="1"/>`,
  ];
  return svg`<pattern id="query-${index}" width="8" height="8" patternUnits="userSpaceOnUse">${drawings[index % drawings.length] ?? null}</pattern>`;
}

/** Chinese characters count as one, others as about half. */
function visualLength(text: string): number {
  return [...text].reduce((sum, character) => sum + (/[ -~]/.test(character) ? 0.56 : 1), 0);
}

function shorten(text: string, most: number): string {
  let length = 0;
  const characters = [...text];
  const end = characters.findIndex((character) => (length += visualLength(character)) > most);
  return end === -1 ? text : `${characters.slice(0, Math.max(1, end - 1)).join('')}…`;
}
