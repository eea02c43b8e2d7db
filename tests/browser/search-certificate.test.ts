import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, inject, it } from 'vitest';
import type { Browser } from 'playwright-core';
import { launchChromium } from '../../scripts/dev/launch-chromium.ts';
import { projectRoot } from '../../scripts/dev/project-root.ts';
import { certificateFile, certify, formatCertificate } from '../../scripts/search/certificate/certify.ts';
import { failures, shortfalls } from '../../scripts/search/certificate/judge.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(() => browser.close());

it('the search page finds what stands in the texts, all of it and nothing else, and its certificate is up to date', async () => {
  const { certificate, cases } = await certify(projectRoot, inject('siteUrl'), browser);
  expect(shortfalls(certificate), failures(cases, 5).join('\n')).toEqual([]);
  expect(certificate.queries).toBeGreaterThanOrEqual(600);
  const [literal, variant] = certificate.groups;
  expect(literal?.queries).toBeGreaterThanOrEqual(400);
  expect(variant?.queries).toBeGreaterThanOrEqual(150);
  const kept = readFileSync(join(projectRoot, certificateFile), 'utf8');
  expect(kept, 'Run `npm run search:verify`.').toBe(formatCertificate(certificate));
}, 600_000);
