import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { locales } from '../../../src/model/locales.ts';
import { isPathOf, linkedPages, pageKind, pageNames, pagePath } from '../../../src/site/pages.ts';
import { wordsIn } from '../../../src/words/words.ts';

describe('the registry of pages', () => {
  it('has an entry for every page file, and a file for every entry', () => {
    const files = readdirSync('src/pages/[...locale]', { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.astro'))
      .map((file) => file.replace(/\.astro$/, ''));
    expect(pageNames.map((name) => pageKind(name).route).sort()).toEqual(files.sort());
  });

  it.each(locales)('gives each link of header and home page words and an address (%s)', (locale) => {
    for (const from of ['header', 'home'] as const) {
      const links = linkedPages(from, wordsIn(locale));
      expect(links.length).toBeGreaterThan(4);
      expect(links.filter(({ label }) => label === '')).toEqual([]);
      expect(links.filter(({ path }) => !/^(\/[a-z]+)+\/$/.test(path))).toEqual([]);
      expect(new Set(links.map(({ path }) => path)).size).toBe(links.length);
    }
  });

  it('links only to pages that need no choice', () => {
    const linked = pageNames.map(pageKind).filter(({ header, home }) => header ?? home);
    expect(linked.filter(({ route }) => route.includes('['))).toEqual([]);
  });
});

describe('the path of a page', () => {
  it('follows from its file', () => {
    expect(pagePath('home')).toBe('/');
    expect(pagePath('topics')).toBe('/topics/');
    expect(pagePath('plan', { plan: 'mou' })).toBe('/plans/mou/');
    expect(pagePath('chapter', { plan: 'mou', chapter: 'annex-1' })).toBe('/plans/mou/annex-1/');
  });

  it.each([
    ['home', '', true],
    ['home', '/', true],
    ['home', 'topics/', false],
    ['topics', 'topics/', true],
    ['topic', 'topics/', false],
    ['topic', 'topics/rural/', true],
    ['plan', 'plans/mou/', true],
    ['plan', 'plans/mou/4/', false],
    ['chapter', '/plans/mou/4/', true],
    ['embed', 'indicators/x/', false],
    ['families', 'parallels/families/', true],
    ['parallelsOfPair', 'parallels/families/', false],
    ['parallelsOfPair', 'parallels/one-two/', true],
  ] as const)('of the kind %s is told from others: %j', (name, path, isOfKind) => {
    expect(isPathOf(name, path)).toBe(isOfKind);
  });
});
