import { afterEach, describe, expect, it, vi } from 'vitest';
import { headingText } from '../../../src/model/heading-text.ts';
import { formatLines, parseLines } from '../../../src/site/lines.ts';
import { locales } from '../../../src/model/locales.ts';
import {
  absoluteHref,
  assetHref,
  chapterPath,
  chartPath,
  dataFilePath,
  fileAddress,
  frozenChartPath,
  href,
  indicatorDataPath,
  oembedPath,
  planPath,
  sitePathOf,
} from '../../../src/site/paths.ts';

afterEach(() => vi.unstubAllEnvs());

describe('a link', () => {
  it('stands at the root of the host in Chinese, below /en in English', () => {
    expect(href(planPath('mou'), 'zh')).toBe('/plans/mou/');
    expect(href(chapterPath('mou', '4', 'p1'), 'en')).toBe('/en/plans/mou/4/#p1');
  });

  it.each(['/read', '/read/'])('stands below the base path %s of the deployment', (base) => {
    vi.stubEnv('BASE_URL', base);
    expect(href('/plans/mou/', 'en')).toBe('/read/en/plans/mou/');
    expect(assetHref('/favicon.svg')).toBe('/read/favicon.svg');
    expect(sitePathOf('/read/en/plans/mou/')).toBe('/plans/mou/');
  });

  it('is absolute only when the build knows its host', () => {
    expect(absoluteHref('/plans/mou/', 'zh')).toBeUndefined();
    vi.stubEnv('SITE', 'https://example.org');
    expect(absoluteHref('/plans/mou/', 'zh')).toBe('https://example.org/plans/mou/');
  });
});

describe('the path of a file', () => {
  const files = [
    oembedPath('cover'),
    indicatorDataPath('cover', 'csv'),
    chartPath('cover', 'en', 'svg', 'dark'),
    frozenChartPath('cover.0123456789ab.svg'),
    dataFilePath('plans.json'),
  ];

  it('has no language, whether or not the build knows its host', () => {
    for (const site of ['', 'https://example.org']) {
      vi.stubEnv('SITE', site);
      for (const file of files) {
        for (const locale of locales) {
          expect(() => href(file, locale), file).toThrow('files have no language');
          expect(() => absoluteHref(file, locale), file).toThrow('files have no language');
        }
        expect(fileAddress(file)).toBe(`${site}${file}`);
      }
    }
    expect(() => href(oembedPath('cover'), 'en')).toThrowErrorMatchingInlineSnapshot(
      `[Error: “/oembed/cover.json” is a file, and files have no language: below “/en” there is none. Use assetHref or fileAddress.]`,
    );
  });

  it('is told from that of a page by its name, not by what stands in a query or fragment', () => {
    for (const page of ['/search/?q=PM2.5', '/about/#v1.0', '/plans/mou/4/#p1', '/']) {
      expect(href(page, 'en')).toBe(`/en${page}`);
    }
  });
});

describe('the path of a page without its language', () => {
  it.each([
    ['/', '/'],
    ['/en/', '/'],
    ['/en/plans/mou/4/', '/plans/mou/4/'],
    ['/plans/enshi/', '/plans/enshi/'],
    ['/entry/', '/entry/'],
  ])('%s is %s', (pathname, path) => expect(sitePathOf(pathname)).toBe(path));
});

describe('a range of lines', () => {
  it('is read as blocks carry it, and shown as readers want it', () => {
    expect(formatLines(parseLines('24-32'))).toBe('24–32');
    expect(formatLines(parseLines('24-24'))).toBe('24');
  });

  it('of another form is refused', () => {
    expect(() => parseLines('24')).toThrowErrorMatchingInlineSnapshot(
      `[Error: “24” is not a range of lines; write it as “24-32”, also when it is one line (“24-24”).]`,
    );
  });
});

describe('a heading on one line', () => {
  it.each([
    ['第四章', '水环境', '第四章 水环境'],
    ['（一）', '指导思想', '（一）指导思想'],
    ['一、', '总体要求', '一、总体要求'],
    [null, '巴河', '巴河'],
  ])('%s + %s', (number, title, text) => expect(headingText({ number, title })).toBe(text));
});
