import { median, quantile } from '../statistics.ts';
import type { Asked, ConditionFigures, SiteFigures } from './figures.ts';

type Part = 'first' | 'elsewhere' | 'later';

const partNames: Readonly<Record<Part, string>> = {
  first: 'first query',
  elsewhere: 'first query from another page',
  later: 'later query',
};

/** Queries of a part; a search that opens on every page is the same elsewhere. */
const askedIn = (site: SiteFigures | undefined, part: Part): readonly Asked[] =>
  (part === 'elsewhere' ? (site?.elsewhere ?? site?.first) : site?.[part]) ?? [];

type Row = readonly [string, ...string[]];

/**
 * What was measured as rows of cells, the header first: each site, then ours divided by each peer. Times are compared on
 * the queries that every site answered correctly.
 */
export function ratioTable(figures: readonly ConditionFigures[]): Row[] {
  const names = figures[0]?.sites.map(({ name }) => name) ?? [];
  const [ours = '', ...peers] = names;
  const site = (sites: readonly SiteFigures[], name: string): SiteFigures | undefined =>
    sites.find((each) => each.name === name);
  const row = (
    name: string,
    format: (number: number) => string,
    numbersOf: (name: string) => readonly number[],
    hasRatio = true,
  ): Row => {
    const all = names.map(numbersOf);
    const [own = [], ...others] = all;
    return [
      name,
      ...all.map((numbers) => spread(numbers, format)),
      ...others.map((numbers) => (hasRatio ? ratio(own, numbers) : '')),
    ];
  };
  /** A figure of all queries under all conditions. */
  const pooled = (part: Part, of: (asked: Asked) => number) => (name: string) =>
    figures.flatMap(({ sites }) => askedIn(site(sites, name), part).map(of));

  return [
    ['', ...names, ...peers.map((peer) => `${ours} : ${peer}`)],
    ...figures.flatMap(({ condition, sites }) =>
      (['first', 'elsewhere', 'later'] as const).map((part) => {
        const common = commonQueries(sites, part);
        return row(`${condition}, ${partNames[part]}, ms`, whole, (name) =>
          askedIn(site(sites, name), part).flatMap(({ query, time }) =>
            common.has(query) && time !== null ? [time] : [],
          ),
        );
      }),
    ),
    row(
      'first query, requests',
      whole,
      pooled('first', ({ requests }) => requests),
    ),
    row(
      'first query and after, requests',
      whole,
      pooled('first', ({ allRequests }) => allRequests),
    ),
    row(
      'first query, kB',
      kilo,
      pooled('first', ({ bytes }) => bytes),
    ),
    row(
      'first query and after, kB',
      kilo,
      pooled('first', ({ allBytes }) => allBytes),
    ),
    row(
      `${partNames.elsewhere}, kB`,
      kilo,
      pooled('elsewhere', ({ bytes }) => bytes),
    ),
    row(
      'later query, kB',
      kilo,
      pooled('later', ({ allBytes }) => allBytes),
    ),
    row('scripts of the page before, kB', kilo, (name) => {
      return figures.flatMap(({ sites }) => site(sites, name)?.scripts ?? []);
    }),
    row(
      'layout shift, first query',
      shift,
      pooled('first', (asked) => asked.shift),
      false,
    ),
    row(
      'layout shift, later query',
      shift,
      pooled('later', (asked) => asked.shift),
      false,
    ),
    [
      'correct result shown',
      ...names.map((name) => {
        const asked = figures
          .flatMap(({ sites }) => site(sites, name) ?? [])
          .flatMap(({ first, elsewhere = [], later }) => [...first, ...elsewhere, ...later]);
        return `${asked.filter(({ correct }) => correct).length} of ${asked.length}`;
      }),
      ...peers.map(() => ''),
    ],
  ];
}

/** Queries to which every site showed a correct result. */
export function commonQueries(sites: readonly SiteFigures[], part: Part): ReadonlySet<string> {
  const [own, ...others] = sites.map(
    (site) =>
      new Set(
        askedIn(site, part).flatMap(({ query, correct, time }) => (correct && time !== null ? query : [])),
      ),
  );
  return new Set([...(own ?? [])].filter((query) => others.every((other) => other.has(query))));
}

/** Median, and where half of the numbers lie; the median alone where they do not differ. */
export function spread(numbers: readonly number[], format: (number: number) => string): string {
  if (numbers.length === 0) return '–';
  const [middle, low, high] = [median(numbers), quantile(numbers, 0.25), quantile(numbers, 0.75)].map(format);
  return low === high ? (middle ?? '') : `${middle ?? ''} (${low ?? ''}–${high ?? ''})`;
}

/** Ratio of the medians; a dash where there is none. */
export function ratio(own: readonly number[], other: readonly number[]): string {
  if (own.length === 0 || other.length === 0 || median(other) === 0) return '–';
  return (median(own) / median(other)).toFixed(2);
}

const whole = (number: number): string => String(Math.round(number));
const kilo = (bytes: number): string => (bytes / 1000).toFixed(1);
const shift = (value: number): string => value.toFixed(3);

/** Rows as a table in markdown, aligned as the formatter aligns it. */
export function markdownTable(rows: readonly Row[]): string {
  const [header = [''], ...body] = rows;
  const widths = header.map((_, column) =>
    Math.max(3, ...rows.map((row) => [...(row[column] ?? '')].length)),
  );
  const line = (cells: readonly string[]): string =>
    `| ${widths.map((width, column) => pad(cells[column] ?? '', width, column > 0)).join(' | ')} |`;
  const rule = `| ${widths.map((width, column) => (column === 0 ? '-'.repeat(width) : `${'-'.repeat(width - 1)}:`)).join(' | ')} |`;
  return [line(header), rule, ...body.map(line)].join('\n');
}

function pad(cell: string, width: number, right: boolean): string {
  const space = ' '.repeat(width - [...cell].length);
  return right ? space + cell : cell + space;
}

const begin = '<!-- npm run bench:search -- --write -->';
const end = '<!-- end -->';

/**
 * A document with the table between its two marks.
 *
 * @throws Error when the document has no such marks
 */
export function withTable(document: string, table: string): string {
  const from = document.indexOf(begin);
  const to = document.indexOf(end, from);
  if (from === -1 || to === -1) {
    throw new Error(`There is no place for the table: it stands between “${begin}” and “${end}”.`);
  }
  return `${document.slice(0, from + begin.length)}\n\n${table}\n\n${document.slice(to)}`;
}
