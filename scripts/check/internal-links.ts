import { readdirSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';

/** Where a built site will be served, as configured for the build. */
export interface Deployment {
  /** `SITE_URL`; without it the site has no absolute URLs of its own, and none is checked. */
  readonly siteUrl?: string;
  /** `SITE_BASE`: `/` at the root of a host. */
  readonly base: string;
}

/** A link that leads nowhere. */
export interface DeadLink {
  /** File that holds it, below the site's folder. */
  readonly file: string;
  readonly link: string;
  readonly why: string;
}

/**
 * Checks every internal link of a built site: links, scripts, pictures, forms, what a page
 * redirects to or passes to its script in a `data-` attribute, and absolute URLs in any text file. Text
 * fragments (`:~:text=`) are ignored.
 *
 * @param folder of the built site, without the base path
 * @returns in the order of the files; empty where each link finds its file, and each fragment an element with its id
 */
export function deadLinks(folder: string, deployment: Deployment): DeadLink[] {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) =>
      posix.join(
        ...join(entry.parentPath, entry.name)
          .slice(folder.length)
          .split(/[\\/]+/),
      ),
    )
    .map((file) => file.replace(/^\//, ''))
    .sort();
  const site: Site = { folder, files: new Set(files), ids: new Map(), ...origins(deployment) };
  // Many pages share links: each is checked once.
  const followed = new Map<string, string | null>();
  return files
    .filter((file) => /\.(?:html|json|svg|txt|csv|xml)$/.test(file))
    .flatMap((file) => {
      const text = readFileSync(join(folder, file), 'utf8');
      const links = file.endsWith('.html')
        ? [...linksOf(text), ...fullAddresses(text, site)]
        : fullAddresses(text, site);
      return [...new Set(links)].flatMap((link): DeadLink[] => {
        const target = resolve(link, file, site);
        if (target === null) return [];
        const why = followed.has(target) ? (followed.get(target) ?? null) : follow(target, site);
        followed.set(target, why);
        return why === null ? [] : [{ file, link, why }];
      });
    });
}

interface Site {
  readonly folder: string;
  readonly files: ReadonlySet<string>;
  /** Ids of pages that have been read, by file. */
  readonly ids: Map<string, ReadonlySet<string>>;
  readonly origin: string;
  /** Whether full addresses of `origin` are links of the site. */
  readonly isKnown: boolean;
  /** Begins and ends with a slash. */
  readonly base: string;
}

/** Placeholder host for a site without one; no page links to it. */
const anyHost = 'https://site.invalid';

function origins({ siteUrl, base }: Deployment): Pick<Site, 'origin' | 'isKnown' | 'base'> {
  const origin = siteUrl === undefined ? anyHost : new URL(siteUrl).origin;
  return {
    origin,
    isKnown: siteUrl !== undefined,
    base: `/${base.replace(/^\/+|\/+$/g, '')}/`.replace('//', '/'),
  };
}

const attributes = /\s(?:href|src|action|data-(?:rows|json|glyphs|other|plans|back))="([^"]*)"/g;
const refresh = /<meta http-equiv="refresh" content="[^"]*?url=([^"]*)"/g;
const absolute = /<span data-absolute>([^<]*)<\/span>/g;

function linksOf(html: string): string[] {
  return (
    [attributes, refresh, absolute]
      .flatMap((pattern) => [...html.matchAll(pattern)])
      .map(([, link = '']) => unescape(link))
      // A list of ids is not an address.
      .filter((link) => link !== '' && !/^[\w-]+(?:,[\w-]+)*$/.test(link))
  );
}

/** Full addresses of the site, in attributes, data or words. */
function fullAddresses(text: string, { origin, isKnown }: Site): string[] {
  if (!isKnown) return [];
  return text
    .split(origin)
    .slice(1)
    .map((rest) =>
      `${origin}${/^[^\s"'<>\\{}|,;，。）]*/.exec(rest)?.[0] ?? ''}`.replace(/(?:&quot|&#\d+)$/, ''),
    )
    .map((address) => unescape(address).replace(/[.)]+$/, ''));
}

function unescape(text: string): string {
  return text
    .replaceAll('&quot;', '"')
    .replaceAll(/&#(?:39|x27);/g, "'")
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll(/&(?:amp|#38);/g, '&');
}

/** The path of a link from the root of the host, with its fragment; `null` for one that leads elsewhere. */
function resolve(link: string, file: string, { origin, base }: Site): string | null {
  const page = `${origin}${base}${file.replace(/(^|\/)index\.html$/, '$1')}`;
  if (!URL.canParse(link, page)) return link;
  const url = new URL(link, page);
  if (url.origin !== origin) return null;
  const fragment = url.hash.slice(1).split(':~:')[0] ?? '';
  return `${decodeURI(url.pathname)}${fragment === '' ? '' : `#${decodeURIComponent(fragment)}`}`;
}

/** Why a path is broken; `null` if it is not. */
function follow(target: string, site: Site): string | null {
  const [path = '', fragment] = target.split('#');
  if (!path.startsWith(site.base))
    return `It is outside the base path ${site.base}: build it with src/site/paths.ts.`;
  const own = path.slice(site.base.length);
  const file = own === '' || own.endsWith('/') ? `${own}index.html` : own;
  if (!site.files.has(file)) {
    return site.files.has(`${file}/index.html`)
      ? 'The page’s address ends with a slash: without it some hosts find nothing.'
      : `There is no file ${file}.`;
  }
  if (fragment === undefined || !file.endsWith('.html')) return null;
  return idsOf(file, site).has(fragment) ? null : `No element of ${file} has the id “${fragment}”.`;
}

function idsOf(file: string, { folder, ids }: Site): ReadonlySet<string> {
  const known = ids.get(file);
  if (known) return known;
  const html = readFileSync(join(folder, file), 'utf8');
  const found = new Set([...html.matchAll(/\sid="([^"]*)"/g)].map(([, id = '']) => unescape(id)));
  ids.set(file, found);
  return found;
}
