import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { runNode } from './run-node.ts';
import { findChromium, howToGetChromium } from './find-chromium.ts';
import { isRoot } from './is-root.ts';

/** Finds or installs a Chromium. If neither works, throws with instructions for installing one by hand. */
export function ensureChromium(): string {
  const found = findChromium();
  if (found !== undefined) return found;

  for (const install of [installFromDebian, installFromPlaywright]) {
    install();
    // An installer's exit code proves nothing: on Ubuntu, the Debian package succeeds and brings no browser.
    const installed = findChromium();
    if (installed !== undefined) return installed;
  }
  throw new Error(`No Chromium was found on this machine, and none could be installed. ${howToGetChromium}`);
}

function installFromDebian(): void {
  if (!isRoot() || !existsSync('/etc/debian_version')) return;
  console.log('No Chromium found: installing the Debian package.');
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  for (const args of [['update'], ['install', '--yes', '--no-install-recommends', 'chromium']]) {
    spawnSync('apt-get', ['--quiet', ...args], { env, stdio: 'inherit' });
  }
}

function installFromPlaywright(): void {
  console.log("No Chromium found: running Playwright's installer.");
  // Only root can install the system libraries that the browser needs.
  const withLibraries = process.platform === 'linux' && isRoot() ? ['--with-deps'] : [];
  runNode('node_modules/playwright-core/cli.js', ['install', ...withLibraries, '--no-shell', 'chromium']);
}
