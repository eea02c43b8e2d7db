import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { deadLinks, type Deployment } from '../../../scripts/check/internal-links.ts';

let folder: string | undefined;
afterEach(() => {
  if (folder !== undefined) rmSync(folder, { recursive: true });
  folder = undefined;
});

/** Checks a site of some files; those of every site are there too. */
function check(files: Readonly<Record<string, string>>, deployment: Deployment = { base: '/' }) {
  folder = mkdtempSync(join(tmpdir(), 'links-'));
  const all = {
    'index.html': '<h1 id="top">首页</h1>',
    'plans/jia/index.html': '<p id="p1">甲</p><p id="二">乙</p>',
    'oembed/cover.json': '{}',
    ...files,
  };
  for (const [file, content] of Object.entries(all)) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), content);
  }
  return deadLinks(folder, deployment).map(({ file, link, why }) => `${file}: ${link}: ${why}`);
}
const page = (content: string) => ({ 'about/index.html': content });
const link = (href: string) => page(`<a href="${href}">x</a>`);

describe('a link into the site', () => {
  it.each([
    '/plans/jia/',
    '../plans/jia/',
    '/plans/jia/?plans=jia&amp;own=1',
    '/plans/jia/#p1',
    '/plans/jia/#%E4%BA%8C',
    '/plans/jia/#p1:~:text=%E7%94%B2',
    '/plans/jia/#:~:text=%E7%94%B2',
    '/oembed/cover.json',
    '#here',
    'https://elsewhere.org/nothing/',
    'mailto:a@example.org',
  ])('arrives: %s', (href) => {
    expect(check(page(`<i id="here"></i><a href="${href}">x</a>`))).toEqual([]);
  });

  it('that leads nowhere is named, with its page and why', () => {
    expect(
      check(
        page(
          '<a href="/plans/yi/">x</a><a href="/plans/jia">x</a><a href="/plans/jia/#p9">x</a><a href="#p1">x</a>',
        ),
      ),
    ).toMatchInlineSnapshot(`
      [
        "about/index.html: /plans/yi/: There is no file plans/yi/index.html.",
        "about/index.html: /plans/jia: The page’s address ends with a slash: without it some hosts find nothing.",
        "about/index.html: /plans/jia/#p9: No element of plans/jia/index.html has the id “p9”.",
        "about/index.html: #p1: No element of about/index.html has the id “p1”.",
      ]
    `);
  });

  it.each([
    ['a form', '<form action="/nothing/">'],
    ['a picture', '<img src="/nothing/">'],
    ['what a script is told', '<main data-rows="/nothing/">'],
    ['a page that leads on', '<meta http-equiv="refresh" content="0; url=/nothing/">'],
    ['an address to copy', '<pre><span data-absolute>/nothing/</span></pre>'],
  ])('is found in %s', (_, html) => {
    expect(check(page(html))).toEqual(['about/index.html: /nothing/: There is no file nothing/index.html.']);
  });
});

describe('a link of a site that knows where it will stand', () => {
  const deployment = { siteUrl: 'https://example.org', base: '/plans' };

  it.each([
    ['the head', page('<link rel="alternate" href="https://example.org/plans/en/oembed/cover.json">')],
    ['words', page('<pre>引用，https://example.org/plans/en/oembed/cover.json。</pre>')],
    [
      'an attribute in words',
      page('<pre>&lt;img src=&quot;https://example.org/plans/en/oembed/cover.json&quot;&gt;</pre>'),
    ],
    ['data', { 'data/package.json': '{"path":"https://example.org/plans/en/oembed/cover.json"}' }],
  ])('is followed in %s', (_, files) => {
    expect(check(files, deployment)).toEqual([
      `${Object.keys(files)[0] ?? ''}: https://example.org/plans/en/oembed/cover.json: There is no file en/oembed/cover.json.`,
    ]);
  });

  it('arrives below the base path, and nowhere else', () => {
    expect(check(link('https://example.org/plans/plans/jia/#p1'), deployment)).toEqual([]);
    expect(check(link('/plans/oembed/cover.json'), deployment)).toEqual([]);
    expect(check(link('/oembed/cover.json'), deployment)).toEqual([
      'about/index.html: /oembed/cover.json: It is outside the base path /plans/: build it with src/site/paths.ts.',
    ]);
  });
});
