import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { siteDirectory } from '../../scripts/dev/build-site.ts';

/** What Chromium 86 or iOS 15 does not know: the first three lose the whole script, the others stop it. */
const unknown: readonly (readonly [name: string, form: RegExp])[] = [
  ['lookbehind', /\(\?<[=!]/],
  ['a static block', /\bstatic\s*\{/],
  ['`#name in`', /#\w+ in \w/],
  [
    'a method that came later',
    /\.(?:findLast|findLastIndex|toSorted|toReversed|toSpliced|groupBy|isWellFormed)\(/,
  ],
  ['at() from the end', /\.at\(-\d/],
  [
    'a function that came later',
    /\b(?:Object\.hasOwn|structuredClone|URL\.canParse|Array\.fromAsync|Promise\.withResolvers)\b/,
  ],
];

it('no script uses what the oldest browsers of readers do not know', () => {
  const folder = join(siteDirectory, '_astro');
  const scripts = [
    ...readdirSync(folder).map((name) => join(folder, name)),
    join(siteDirectory, 'embed.js'),
  ].filter((path) => path.endsWith('.js'));
  expect(scripts.length).toBeGreaterThan(10);
  const found = scripts.flatMap((path) => {
    const script = readFileSync(path, 'utf8');
    return unknown.flatMap(([name, form]) => {
      const at = script.search(form);
      return at === -1 ? [] : [`${path} has ${name}: …${script.slice(Math.max(0, at - 40), at + 40)}…`];
    });
  });
  expect(found).toEqual([]);
});
