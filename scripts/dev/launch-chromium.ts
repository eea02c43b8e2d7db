import { chromium, type Browser } from 'playwright-core';
import { findChromium, howToGetChromium } from './find-chromium.ts';
import { isRoot } from './is-root.ts';

// Only show our pages: no first-run pages, no updates, no accounts, no telemetry.
const quiet = [
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** Starts a headless Chromium; `await browser.close()` when done. */
export async function launchChromium(): Promise<Browser> {
  const executablePath = findChromium();
  if (executablePath === undefined)
    throw new Error(`No Chromium was found on this machine. ${howToGetChromium}`);
  return chromium.launch({
    executablePath,
    args: quiet,
    // Chromium refuses to run as root with its sandbox; Playwright turns `false` into --no-sandbox.
    chromiumSandbox: !isRoot(),
  });
}
