import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchChromium } from '../../scripts/dev/launch-chromium.ts';
import { address, pageKinds } from './site.ts';

let browser: Browser;
let visitor: Page;
beforeAll(async () => {
  browser = await launchChromium();
  visitor = await browser.newPage();
});
afterAll(() => browser.close());

/**
 * Puts the page's style sheets on it again, in the order of its links or in the opposite one.
 *
 * @returns a line for every kind of element (its names and those of the two around it): what the browser computes of
 * all properties that a sheet sets. Others have no rule that could come earlier or later.
 */
function looksWithSheets(page: Page, order: 'given' | 'reversed'): Promise<string[]> {
  return page.evaluate(async (wanted) => {
    const links = [...document.querySelectorAll<HTMLLinkElement>('link[rel="stylesheet"]')];
    const sheets = await Promise.all(
      links.map(async ({ href }) => new CSSStyleSheet().replace(await (await fetch(href)).text())),
    );
    for (const link of links) link.disabled = true;
    document.adoptedStyleSheets = wanted === 'given' ? sheets : sheets.reverse();

    const set = new Set<string>();
    const collect = (rules: CSSRuleList): void => {
      for (const rule of rules) {
        if ('style' in rule) for (const property of rule.style as CSSStyleDeclaration) set.add(property);
        if ('cssRules' in rule) collect(rule.cssRules as CSSRuleList);
      }
    };
    for (const sheet of sheets) collect(sheet.cssRules);
    // In an order of their own, so that two looks can be laid beside each other.
    const properties = [...set].sort();

    const nameOf = (element: Element | null): string =>
      element === null ? '' : `${element.tagName}.${element.getAttribute('class') ?? ''}`;
    const found = new Map<string, string>();
    for (const element of document.querySelectorAll('body, body *')) {
      const name = [element.parentElement?.parentElement ?? null, element.parentElement, element]
        .map(nameOf)
        .join(' > ');
      if (found.has(name)) continue;
      const styles = [null, '::before', '::after'].map((part) => {
        const computed = getComputedStyle(element, part);
        if (part !== null && computed.content === 'none') return '';
        return properties.map((property) => `${property}:${computed.getPropertyValue(property)}`).join(';');
      });
      found.set(name, styles.join('|'));
    }
    return [...found].map(([name, style]) => `${name}: ${style}`);
  }, order);
}

describe.each(Object.entries(pageKinds))('the style sheets of %s', (_kind, path) => {
  beforeAll(async () => {
    await visitor.goto(address(path));
  });

  it.each([
    ['phone', { width: 360, media: 'screen' }],
    ['wide screen', { width: 1440, media: 'screen' }],
    ['paper', { width: 658, media: 'print' }],
  ] as const)('say the same in whatever order they come: %s', async (_look, { width, media }) => {
    await visitor.emulateMedia({ media });
    await visitor.setViewportSize({ width, height: 800 });
    const given = await looksWithSheets(visitor, 'given');
    const reversed = await looksWithSheets(visitor, 'reversed');
    expect(given.length).toBeGreaterThan(20);
    expect(differences(given, reversed)).toEqual([]);
  });
});

/** What differs between two lists of looks: `TD.figure white-space:normal → white-space:nowrap`. */
function differences(given: readonly string[], reversed: readonly string[]): string[] {
  return given.flatMap((line, index) => {
    const [before, after] = [line.split(/[;|]/), (reversed[index] ?? '').split(/[;|]/)];
    const [name = ''] = line.split(': ');
    return before.flatMap((value, at) =>
      value === after[at] ? [] : [`${name} ${value} → ${after[at] ?? ''}`],
    );
  });
}
