import { afterEach, describe, expect, it, vi } from 'vitest';
import { headingText } from '../../../src/model/heading-text.ts';
import { formatLines, parseLines } from '../../../src/site/lines.ts';
import { absoluteHref, assetHref, chapterPath, href, planPath, sitePathOf } from '../../../src/site/paths.ts';

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
