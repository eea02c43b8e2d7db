import type { Words } from '../words/dictionary.ts';

/** A path on the site without base path and language: `/plans/wushan/4/#h8k2`. */
export type SitePath = `/${string}`;

/** A kind of page: one file below `src/pages/[...locale]/`, which generates all pages of the kind. */
export interface PageKind {
  /** The file without its extension, parameters in brackets. It determines the addresses. */
  readonly route: string;
  /** Label of its link in the header; without one, the header does not link to it. */
  readonly header?: (words: Words) => string;
  /** Label of its link in the header’s menu of evidence; without one, the menu does not link to it. */
  readonly evidence?: (words: Words) => string;
  /** The kind of which it shows a part, by the same components. */
  readonly partOf?: string;
  /** Label of its link on the home page; without one, the home page does not link to it. */
  readonly home?: (words: Words) => string;
}

/**
 * Every kind of page, in the order of header and home page. Header, home page and the tests of every page are made
 * from this list; a test fails for a file below `src/pages/[...locale]/` that is not listed.
 */
const registry = {
  home: { route: 'index' },
  questions: {
    route: 'questions/index',
    header: ({ questions }) => questions.inHeader,
    home: ({ home }) => home.ways.questions,
  },
  question: { route: 'questions/[question]' },
  plans: { route: 'plans/index' },
  plan: { route: 'plans/[plan]/index' },
  chapter: { route: 'plans/[plan]/[chapter]' },
  search: { route: 'search' },
  terms: { route: 'terms' },
  topics: {
    route: 'topics/index',
    header: ({ topics }) => topics.title,
    home: ({ home }) => home.ways.topics,
  },
  topic: { route: 'topics/[topic]' },
  indicators: {
    route: 'indicators/index',
    header: ({ indicators }) => indicators.title,
    home: ({ home }) => home.ways.indicators,
  },
  indicator: { route: 'indicators/[indicator]' },
  embed: { route: 'embed/[indicator]' },
  commitments: {
    route: 'commitments/index',
    header: ({ commitments }) => commitments.title,
    home: ({ home }) => home.ways.commitments,
  },
  commitmentsOfPlan: { route: 'commitments/[plan]', partOf: 'commitments' },
  commitmentsBy: { route: 'commitments/[facet]/[value]', partOf: 'commitments' },
  projects: {
    route: 'projects/index',
    evidence: ({ ledgers }) => ledgers.title,
    home: ({ home }) => home.ways.projects,
  },
  deadlines: {
    route: 'deadlines/index',
    evidence: ({ deadlines }) => deadlines.title,
    home: ({ home }) => home.ways.deadlines,
  },
  deadlinesOfPlan: { route: 'deadlines/[plan]', partOf: 'deadlines' },
  deadlinesOfYear: { route: 'deadlines/year/[year]', partOf: 'deadlines' },
  duties: {
    route: 'duties/index',
    evidence: ({ duties }) => duties.title,
    home: ({ home }) => home.ways.duties,
  },
  dutiesOfPlan: { route: 'duties/[plan]', partOf: 'duties' },
  consequences: {
    route: 'consequences/index',
    evidence: ({ consequences }) => consequences.title,
    home: ({ home }) => home.ways.consequences,
  },
  consequencesOfPlan: { route: 'consequences/[plan]', partOf: 'consequences' },
  findings: {
    route: 'findings/index',
    evidence: ({ findings }) => findings.title,
    home: ({ home }) => home.ways.findings,
  },
  findingsBy: { route: 'findings/[facet]/[value]', partOf: 'findings' },
  cascade: {
    route: 'cascade/index',
    evidence: ({ cascade }) => cascade.title,
    home: ({ home }) => home.ways.cascade,
  },
  cascadeTask: { route: 'cascade/[task]' },
  cascadeBy: { route: 'cascade/[facet]/[value]', partOf: 'cascade' },
  rivers: {
    route: 'rivers',
    evidence: ({ rivers }) => rivers.title,
    home: ({ home }) => home.ways.rivers,
  },
  compare: {
    route: 'compare/index',
    header: ({ compare }) => compare.title,
    home: ({ home }) => home.ways.compare,
  },
  comparedPair: { route: 'compare/[pair]' },
  comparedWithItself: { route: 'compare/[itself]', partOf: 'comparedPair' },
  parallels: {
    route: 'parallels/index',
    header: ({ parallels }) => parallels.title,
    home: ({ home }) => home.ways.parallels,
  },
  families: { route: 'parallels/families' },
  formulas: { route: 'parallels/formulas' },
  parallelsOfPair: { route: 'parallels/[pair]' },
  parallelsOfReversedPair: { route: 'parallels/[reversed]', partOf: 'parallelsOfPair' },
  data: {
    route: 'data',
    header: ({ site }) => site.data,
    home: ({ home }) => home.ways.data,
  },
  about: { route: 'about', header: ({ site }) => site.about },
} as const satisfies Readonly<Record<string, PageKind>>;

export type PageName = keyof typeof registry;
export const pageNames = Object.keys(registry) as PageName[];

/** The registry's entry for a kind of page. */
export function pageKind(name: PageName): PageKind {
  return registry[name];
}

/** Names of the parameters of a route: `plan` and `chapter` of `plans/[plan]/[chapter]`. */
type ParametersOf<Route extends string> = Route extends `${string}[${infer Name}]${infer Rest}`
  ? Name | ParametersOf<Rest>
  : never;

type Parameters<Name extends PageName> = Readonly<
  Record<ParametersOf<(typeof registry)[Name]['route']>, string>
>;

/**
 * Path of a page.
 *
 * @example pagePath('topics') // '/topics/'
 * @example pagePath('chapter', { plan: 'east', chapter: '4' }) // '/plans/east/4/'
 */
export function pagePath<Name extends PageName>(
  name: Name,
  ...[parameters]: [ParametersOf<(typeof registry)[Name]['route']>] extends [never] ? [] : [Parameters<Name>]
): SitePath {
  return pathOfRoute(registry[name].route, parameters ?? {});
}

/** The pages to which the header, its menu of evidence, or the home page, links, with the words of the link. */
export function linkedPages(
  from: 'header' | 'evidence' | 'home',
  words: Words,
): { readonly path: SitePath; readonly label: string }[] {
  return pageNames.flatMap((name) => {
    const kind = pageKind(name);
    const label = kind[from]?.(words);
    return label === undefined ? [] : [{ path: pathOfRoute(kind.route, {}), label }];
  });
}

/**
 * Whether a path is that of a page of a kind; text after `?` or `#` is not part of a path. A page without parameters
 * (`parallels/families`) is of no other kind.
 */
export function isPathOf(name: PageName, path: string): boolean {
  const fixed = pageNames.find(
    (each) => pathOfRoute(registry[each].route, {}) === `/${path.replace(/^\//, '')}`,
  );
  if (fixed !== undefined && fixed !== name) return false;
  const expected = segmentsOf(registry[name].route);
  const found = path.split('/').filter((segment) => segment !== '');
  return (
    expected.length === found.length &&
    expected.every((segment, index) => segment.startsWith('[') || segment === found[index])
  );
}

function pathOfRoute(route: string, parameters: Readonly<Record<string, string>>): SitePath {
  const segments = segmentsOf(route).map((segment) =>
    segment.replace(/^\[(\w+)\]$/, (_, name: string) => parameters[name] ?? ''),
  );
  return `/${segments.map((segment) => `${segment}/`).join('')}`;
}

/** The segments of the address of a route: a file called `index` adds none. */
function segmentsOf(route: string): string[] {
  return route.split('/').filter((segment) => segment !== 'index');
}
