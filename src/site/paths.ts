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

/** Page of the parallels of two plans (in the order of the plans) or of one with itself, or one parallel there. */
export function parallelsPath(a: string, b: string, parallel?: string): SitePath {
  return at(pagePath('parallelsOfPair', { pair: `${a}-${b}` }), parallel);
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

/** Page that sets whole plans side by side: two, or the way to choose up to four. */
export const comparePath = pagePath('compare');
export function comparePairPath(first: string, other: string): SitePath {
  return pagePath('comparedPair', { pair: `${first}-${other}` });
}

/** Page of all indicators, and of one, or one value there. */
export const indicatorsPath = pagePath('indicators');
export function indicatorPath(indicator: string, observation?: string): SitePath {
  return at(pagePath('indicator', { indicator }), observation);
}

/** What others take along of an indicator: the page to embed, its description for oEmbed, and files. */
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

/** The same chart at an address with the hash of its content, which never shows anything else. */
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
 * Path of a page in a language, still without the base path.
 *
 * @throws for the path of a file: the build makes each once, not once a language
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
 * A path that a browser can follow: in a language, below the deployment's base path.
 *
 * @param path also a `url` of a derived record
 */
export function href(path: string, locale: Locale): string {
  return below(localePath(asSitePath(path), locale));
}

/**
 * A path to words that stand in a block: browsers that know text fragments mark the words themselves, all others go
 * to the block.
 *
 * @param evidence with the address of the block, and the words as printed
 */
export function quotationHref({ url, quote }: { url: string; quote: string }, locale: Locale): string {
  // A hyphen would part the words from those around them.
  const words = encodeURIComponent(quote).replaceAll('-', '%2D');
  return `${href(url, locale)}:~:text=${words}`;
}

/** A file of the site that has no language (data, icon). */
export function assetHref(path: SitePath): string {
  return below(path);
}

/** Full address of a file, where the build knows where the site will stand; else its path. */
export function fileAddress(path: SitePath): string {
  const site = import.meta.env.SITE as string | undefined;
  return site === undefined || site === '' ? assetHref(path) : new URL(assetHref(path), site).href;
}

/**
 * Full address of a page, for citations and for the page's head.
 *
 * @returns `undefined` when the build does not know where the site will stand (no `SITE_URL`)
 */
export function absoluteHref(path: string, locale: Locale): string | undefined {
  // First, so that a path that cannot be one of a page stops every build, not only one that knows its site.
  const own = href(path, locale);
  const site = import.meta.env.SITE as string | undefined;
  return site === undefined || site === '' ? undefined : new URL(own, site).href;
}

/** Full address of a file of the site; `undefined` when the build does not know where the site will stand. */
export function absoluteAssetHref(path: SitePath): string | undefined {
  const site = import.meta.env.SITE as string | undefined;
  return site === undefined || site === '' ? undefined : new URL(assetHref(path), site).href;
}

/**
 * The site path behind an address: the inverse of `href`, for the link to the same page in another language.
 *
 * @param pathname path as the browser shows it
 */
export function sitePathOf(pathname: string): SitePath {
  const base = basePath();
  const path = pathname.startsWith(base) ? pathname.slice(base.length) : pathname;
  const other = locales.slice(1).find((locale) => path === `/${locale}` || path.startsWith(`/${locale}/`));
  return asSitePath(other === undefined ? path : path.slice(other.length + 1));
}

/** A place on a page; the page itself without one. */
function at(page: SitePath, id: string | undefined): SitePath {
  return id === undefined ? page : `${page}#${id}`;
}

function below(path: SitePath): string {
  return `${basePath()}${path}`;
}

/** The deployment's base path without a slash at its end: empty at the root of a host. */
function basePath(): string {
  return import.meta.env.BASE_URL.replace(/\/+$/, '');
}

function asSitePath(path: string): SitePath {
  return path.startsWith('/') ? (path as SitePath) : `/${path}`;
}
