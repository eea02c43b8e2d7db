import { readdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { siteDirectory } from '../../scripts/dev/build-site.ts';
import { isPathOf, pageKind, pageNames, type PageName } from '../../src/site/pages.ts';
import { pageKinds } from './site.ts';

/**
 * Pages for the tests that look at every kind of page: those of `pageKinds`, and of each kind that the registry has
 * and `pageKinds` has not, the first page of the built site.
 *
 * @returns name → path, without language
 * @throws when the site has no page of a kind
 */
export function everyKindOfPage(): Readonly<Record<string, string>> {
  const chosen: readonly string[] = Object.values(pageKinds);
  const others = pageNames.filter((name) => !chosen.some((path) => isPathOf(name, path)));
  return { ...pageKinds, ...Object.fromEntries(others.map((name) => [name, firstPageOf(name)])) };
}

/** Whether a page shows a part of what a page of another kind shows, by the same components. */
export function isPart(path: string): boolean {
  return pageNames.some((name) => pageKind(name).partOf !== undefined && isPathOf(name, path));
}

let built: readonly string[] | undefined;

function firstPageOf(name: PageName): string {
  built ??= readdirSync(siteDirectory, { recursive: true, encoding: 'utf8' })
    .filter((file) => file === 'index.html' || file.endsWith('/index.html'))
    .map((file) => (file === 'index.html' ? '' : `${dirname(file)}/`))
    .sort();
  const path = built.find((candidate) => isPathOf(name, candidate));
  if (path === undefined) {
    throw new Error(`The built site has no page of the kind “${name}” of src/site/pages.ts. Build it again.`);
  }
  return path;
}
