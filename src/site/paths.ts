import { locales, type Locale } from '../model/locales.ts';
import { plansQuery } from './chosen-plans.ts';
import { pagePath, type SitePath } from './pages.ts';

export type { SitePath } from './pages.ts';

export const homePath = pagePath('home');
/** List of the plans. */
export const plansPath = pagePath('plans');
export const searchPath = pagePath('search');
export const aboutPath = pagePath('about');
export const topicsPath = pagePath('topics');
export const allParallelsPath = pagePath('parallels');
export const termsPath = pagePath('terms');
export const dataPath = pagePath('data');

/** A file of the published data. */
export function dataFilePath(file: string): SitePath {
  return `/data/${file}`;
}

/** Page of a topic, with all plans or with one of them. */
export function topicPath(topic: string, plan?: string): SitePath {
  return `${pagePath('topic', { topic })}${plan === undefined ? '' : plansQuery([plan])}`;
}

/** Page of the parallels of two plans (in plan order) or of one with itself, or one parallel there. */
export function parallelsPath(a: string, b: string, parallel?: string): SitePath {
  return at(pagePath('parallelsOfPair', { pair: `${a}-${b}` }), parallel);
}

/** Page of all families; of all formulas; or one of them there. */
export const familiesPath = pagePath('families');
export const formulasPath = pagePath('formulas');
export function familyPath(family: string, formula: boolean): SitePath {
  return at(formula ? formulasPath : familiesPath, family);
}

/** Page of all commitments; of those of a plan; of those with another value of a filter, or one commitment there. */
export const commitmentsPath = pagePath('commitments');
export function commitmentsByPath(facet: string, value: string, commitment?: string): SitePath {
  const page =
    facet === 'plan'
      ? pagePath('commitmentsOfPlan', { plan: value })
      : pagePath('commitmentsBy', { facet, value });
  return at(page, commitment);
}

/** Page of all deadlines; of those of a plan, or of its part on one year; of those of one year. */
export const deadlinesPath = pagePath('deadlines');
export function deadlinesOfPlanPath(plan: string, year?: string): SitePath {
  return at(pagePath('deadlinesOfPlan', { plan }), year === undefined ? undefined : `due-${year}`);
}
export function deadlinesOfYearPath(year: string): SitePath {
  return pagePath('deadlinesOfYear', { year });
}

/** Page of all duties; of those of a plan, or of one of its agencies. */
export const dutiesPath = pagePath('duties');
export function dutiesOfPlanPath(plan: string, agency?: string): SitePath {
  return at(pagePath('dutiesOfPlan', { plan }), agency);
}

/** Page of all consequences; of those of a plan, or of a group of them. */
export const consequencesPath = pagePath('consequences');
export function consequencesOfPlanPath(plan: string, group?: string): SitePath {
  return at(pagePath('consequencesOfPlan', { plan }), group);
}

/** Page of projects, policies and highlights, or one of them there. */
export const projectsPath = pagePath('projects');

/** Page of all findings, of those with a value of a filter, or one finding. */
export function findingsPath(finding?: string): SitePath {
  return at(pagePath('findings'), finding);
}
export function findingsByPath(facet: string, value: string): SitePath {
  return pagePath('findingsBy', { facet, value });
}

/** Page of all tasks of a higher plan; of those with one value of a filter; of one task, or of a plan there. */
export const cascadePath = pagePath('cascade');
export function cascadeByPath(facet: 'plan' | 'verdict', value: string): SitePath {
  return pagePath('cascadeBy', { facet, value });
}
export function cascadeTaskPath(task: string, plan?: string): SitePath {
  return at(pagePath('cascadeTask', { task }), plan);
}

/** Page of the rivers, or one river there. */
export const riversPath = pagePath('rivers');
export function riverPath(river: string): SitePath {
  return at(riversPath, river);
}

/** Page that compares two whole plans, or that offers a choice of up to four. */
export const comparePath = pagePath('compare');
export function comparePairPath(first: string, other: string): SitePath {
  return pagePath('comparedPair', { pair: `${first}-${other}` });
}

/** Page of all indicators, and of one, or one value there. */
export const indicatorsPath = pagePath('indicators');
export function indicatorPath(indicator: string, observation?: string): SitePath {
  return at(pagePath('indicator', { indicator }), observation);
}

/** What others can reuse of an indicator: the page to embed, its oEmbed description, and files. */
export function embedPath(indicator: string): SitePath {
  return pagePath('embed', { indicator });
}
export function oembedPath(indicator: string): SitePath {
  return `/oembed/${indicator}.json`;
}
export function indicatorDataPath(indicator: string, format: 'csv' | 'json'): SitePath {
  return `/data/indicators/${indicator}.${format}`;
}

/** File of a chart: `/charts/forest-cover.svg`, `/charts/forest-cover.en.dark.svg`, `/charts/forest-cover.png`. */
export function chartPath(
  indicator: string,
  locale: Locale,
  format: 'svg' | 'png',
  theme: 'light' | 'dark' = 'light',
): SitePath {
  const language = locale === locales[0] ? '' : `.${locale}`;
  return `/charts/${indicator}${language}${theme === 'dark' ? '.dark' : ''}.${format}`;
}

/** The same chart at an address with the hash of its content, which never changes. */
export function frozenChartPath(file: string): SitePath {
  return `/charts/frozen/${file}`;
}

/** Page of a plan. */
export function planPath(plan: string): SitePath {
  return pagePath('plan', { plan });
}

/** Page of a chapter, or a place in it. */
export function chapterPath(plan: string, chapter: string, id?: string): SitePath {
  return at(pagePath('chapter', { plan, chapter }), id);
}

/**
 * Path of a page in a language, without the base path.
 *
 * @throws for the path of a file: files exist once, not once per language
 */
export function localePath(path: SitePath, locale: Locale): SitePath {
  if (/^[^?#]*\.[a-z0-9]+(?:[?#]|$)/.test(path)) {
    throw new Error(
      `“${path}” is a file, and files have no language: below “/${locale}” there is none. Use assetHref or fileAddress.`,
    );
  }
  return locale === locales[0] ? path : `/${locale}${path}`;
}

/**
 * A path for links: in a language, with the deployment's base path.
 *
 * @param path may also be a `url` of a derived record
 */
export function href(path: string, locale: Locale): string {
  return below(localePath(asSitePath(path), locale));
}

/**
 * A path to words in a block: browsers that support text fragments highlight the words, all others scroll to the
 * block.
 *
 * @param evidence with the address of the block, and the words as printed
 */
export function quotationHref({ url, quote }: { url: string; quote: string }, locale: Locale): string {
  // A hyphen would be read as the separator of the fragment's context.
  const words = encodeURIComponent(quote).replaceAll('-', '%2D');
  return `${href(url, locale)}:~:text=${words}`;
}

/** A file of the site that has no language (data, icon). */
export function assetHref(path: SitePath): string {
  return below(path);
}

/** URL of a file if the build knows the site's URL (`SITE_URL`), else its path. */
export function fileAddress(path: SitePath): string {
  const site = import.meta.env.SITE as string | undefined;
  return site === undefined || site === '' ? assetHref(path) : new URL(assetHref(path), site).href;
}

/**
 * URL of a page, for citations and for the page's head.
 *
 * @returns `undefined` if the build does not know the site's URL (`SITE_URL`)
 */
export function absoluteHref(path: string, locale: Locale): string | undefined {
  // First, so that an invalid page path fails every build, not only one with `SITE_URL`.
  const own = href(path, locale);
  const site = import.meta.env.SITE as string | undefined;
  return site === undefined || site === '' ? undefined : new URL(own, site).href;
}

/** URL of a file of the site; `undefined` if the build does not know the site's URL (`SITE_URL`). */
export function absoluteAssetHref(path: SitePath): string | undefined {
  const site = import.meta.env.SITE as string | undefined;
  return site === undefined || site === '' ? undefined : new URL(assetHref(path), site).href;
}

/**
 * The site path of an address: the inverse of `href`, for links to the same page in another language.
 *
 * @param pathname path as the browser shows it
 */
export function sitePathOf(pathname: string): SitePath {
  const base = basePath();
  const path = pathname.startsWith(base) ? pathname.slice(base.length) : pathname;
  const other = locales.slice(1).find((locale) => path === `/${locale}` || path.startsWith(`/${locale}/`));
  return asSitePath(other === undefined ? path : path.slice(other.length + 1));
}

/** An anchor on a page; the page itself without one. */
function at(page: SitePath, id: string | undefined): SitePath {
  return id === undefined ? page : `${page}#${id}`;
}

function below(path: SitePath): string {
  return `${basePath()}${path}`;
}

/** The deployment's base path without a trailing slash: empty at the root of a host. */
function basePath(): string {
  return import.meta.env.BASE_URL.replace(/\/+$/, '');
}

function asSitePath(path: string): SitePath {
  return path.startsWith('/') ? (path as SitePath) : `/${path}`;
}
