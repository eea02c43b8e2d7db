import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { siteDirectory } from '../../scripts/dev/build-site.ts';

const folder = join(siteDirectory, '_astro');
const sheets = readdirSync(folder)
  .filter((name) => name.endsWith('.css'))
  .map((name) => ({ name, css: readFileSync(join(folder, name), 'utf8') }));

/**
 * What Chromium 86 or Safari 15.0 do not read and therefore drop, with all that stands in the same rule or block.
 * Declarations that only add something (`accent-color`, `text-wrap`) are no loss and may be there.
 */
const unknown: Readonly<Record<string, RegExp>> = {
  'cascade layers': /@layer\b/,
  'container queries': /@container\b/,
  'ranges in media queries': /@media[^{]*[<>]/,
  ':is() and :where()': /:(?:is|where)\(/,
  'a list in :not()': /:not\([^()]*,/,
  'logical shorthands': /[{;](?:margin|padding|border|inset)-(?:inline|block):/,
  inset: /[{;]inset(?:-[\w-]+)?:/,
  'logical floats': /[{;](?:float|clear):inline-/,
  'translate, rotate and scale as properties': /[{;](?:translate|rotate|scale):/,
  'light-dark()': /light-dark\(/,
};

describe.each(Object.entries(unknown))('no style sheet has %s', (_feature, pattern) => {
  it.each(sheets)('$name', ({ css }) => {
    expect(css.match(pattern)?.[0]).toBeUndefined();
  });
});

describe('selectors that old browsers do not know', () => {
  it.each(sheets)('stand in a rule of their own: $name', ({ css }) => {
    // A list in which one selector is unknown is dropped whole.
    const lists = [...css.matchAll(/(?:^|[{}])([^{}@]+)\{/g)].map(([, list = '']) =>
      list.split(/,(?![^(]*\))/),
    );
    const mixed = lists.filter(
      (list) =>
        list.some((selector) => /:has\(|:popover-open|::details-content|::target-text/.test(selector)) &&
        list.some((selector) => !/:has\(|:popover-open|::details-content|::target-text/.test(selector)),
    );
    expect(mixed).toEqual([]);
  });
});

it('no page loads a style sheet of more than 14 kB', () => {
  expect(sheets.filter(({ css }) => css.length > 14_000).map(({ name }) => name)).toEqual([]);
});
