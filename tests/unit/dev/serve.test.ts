import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { serveSite, type ServedSite, type ServeOptions } from '../../../scripts/dev/serve.ts';

const files = {
  'index.html': 'start page',
  '404.html': 'page of missing pages',
  'plans/baishi/index.html': 'a plan',
  'data/plans.csv': '\uFEFFplan\r\n',
  'charts/bar.svg': '<svg xmlns="http://www.w3.org/2000/svg"/>',
};

let directory: string;
const served: ServedSite[] = [];

beforeAll(() => {
  directory = mkdtempSync(join(tmpdir(), 'serve-'));
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(directory, name)), { recursive: true });
    writeFileSync(join(directory, name), text);
  }
});

afterEach(async () => {
  await Promise.all(served.splice(0).map((site) => site.close()));
});

afterAll(() => rmSync(directory, { recursive: true }));

async function serve(options: Partial<ServeOptions> = {}): Promise<string> {
  const site = await serveSite({ directory, port: 0, base: '/', ...options });
  served.push(site);
  return site.url;
}

async function get(url: string): Promise<{ status: number; type: string | null; text: string }> {
  const response = await fetch(url, { redirect: 'manual' });
  return { status: response.status, type: response.headers.get('Content-Type'), text: await response.text() };
}

test('serves the page of a folder, and keeps browsers from caching it', async () => {
  const response = await fetch(`${await serve()}plans/baishi/`);
  expect(await response.text()).toBe('a plan');
  expect(response.headers.get('Content-Type')).toBe('text/html;charset=utf-8');
  expect(response.headers.get('Cache-Control')).toBe('no-store');
});

test('leads to the slash that a page’s address ends with, query kept', async () => {
  const response = await fetch(`${await serve()}plans/baishi?q=1`, { redirect: 'manual' });
  expect(response.status).toBe(301);
  expect(response.headers.get('Location')).toBe('/plans/baishi/?q=1');
});

test('answers with 404.html where there is nothing, whatever the address looks like', async () => {
  const url = await serve();
  for (const path of ['nothing/', 'nothing.css', '%E0%A4', '..%2f..%2fetc/passwd', '/example.org/']) {
    expect(await get(url + path), path).toMatchObject({ status: 404, text: 'page of missing pages' });
  }
});

test('names the types of data and charts', async () => {
  const url = await serve();
  expect(await get(`${url}data/plans.csv`)).toMatchObject({ status: 200, type: 'text/csv; charset=utf-8' });
  expect(await get(`${url}charts/bar.svg`)).toMatchObject({ status: 200, type: 'image/svg+xml' });
});

test.each(['reader', '/reader', '/reader/'])(
  'serves below the base path %j and nowhere else',
  async (base) => {
    const url = await serve({ base });
    expect(new URL(url).pathname).toBe('/reader/');
    expect(await get(url)).toMatchObject({ status: 200, text: 'start page' });
    expect(await get(`${url}plans/baishi/`)).toMatchObject({ status: 200, text: 'a plan' });
    expect(await get(new URL('/plans/baishi/', url).href)).toMatchObject({ status: 404 });
  },
);

test('takes another port if the wanted one is taken', async () => {
  const first = await serve();
  const second = await serve({ port: Number(new URL(first).port) });
  expect(second).not.toBe(first);
  expect(await get(second)).toMatchObject({ status: 200 });
});
