import type { Page } from 'playwright-core';
import { address } from './site.ts';

/** Listens to a page from now on: the list grows with every request to another host and every error or warning. */
export function complaintsOf(page: Page): string[] {
  const complaints: string[] = [];
  const site = new URL('/', address('')).href;
  page.on('request', (request) => {
    const url = request.url();
    if (!url.startsWith(site) && !url.startsWith('data:')) complaints.push(`asks another host: ${url}`);
  });
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(error.message));
  return complaints;
}
