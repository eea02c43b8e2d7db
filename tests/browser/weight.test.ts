import { gzipSync } from 'node:zlib';
import { expect, it } from 'vitest';
import type { OutlineRecord } from '../../src/model/outline.ts';
import { address } from './site.ts';

it('a chapter page with its style sheet weighs less than 30 kB on average (gzip)', async () => {
  const outline = (await (await fetch(address('data/outline.json'))).json()) as OutlineRecord[];
  const chapters = [...new Set(outline.map(({ url }) => url.replace(/#.*$/, '').slice(1)))];
  const sizes = await Promise.all(chapters.map((path) => weight(address(path))));
  const average = sizes.reduce((sum, size) => sum + size, 0) / sizes.length;
  expect(chapters.length).toBeGreaterThan(10);
  expect(average).toBeLessThan(30_000);
});

async function weight(url: string): Promise<number> {
  const html = await (await fetch(url)).text();
  const sheets = [...html.matchAll(/<link rel="stylesheet" href="([^"]+)"/g)].map(
    ([, href = '']) => new URL(href, url),
  );
  const parts = [html, ...(await Promise.all(sheets.map(async (sheet) => (await fetch(sheet)).text())))];
  return parts.reduce((sum, part) => sum + gzipSync(part).length, 0);
}
