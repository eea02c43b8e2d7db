import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { posix, win32 } from 'node:path';
import { chromium } from 'playwright-core';

export interface Machine {
  platform: NodeJS.Platform;
  env: Readonly<Record<string, string | undefined>>;
  /** Where Playwright's own installer puts its Chromium. */
  managed: string;
}

const linuxCommands = [
  'chromium',
  'chromium-browser',
  'google-chrome-stable',
  'google-chrome',
  'microsoft-edge',
];
const macApplications = ['Google Chrome', 'Chromium', 'Microsoft Edge'];
const windowsPrograms = [
  'Google\\Chrome\\Application\\chrome.exe',
  'Chromium\\Application\\chrome.exe',
  'Microsoft\\Edge\\Application\\msedge.exe',
];

/** Instructions for a machine where no Chromium was found and none could be installed. */
export const howToGetChromium =
  'Install Chromium, Chrome or Edge with your system’s package manager or installer (on Debian: `apt install chromium`), ' +
  'or run `npx playwright-core install chromium`, or set CHROMIUM_PATH to the program.';

/** Paths where a machine may have Chromium, best first. Most of them will not exist. */
export function chromiumCandidates({ platform, env, managed }: Machine): string[] {
  return [...systemCandidates(platform, env), managed].filter((path) => path !== '');
}

function systemCandidates(platform: NodeJS.Platform, env: Machine['env']): string[] {
  switch (platform) {
    case 'win32': {
      const folders = [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA].filter(isGiven);
      return windowsPrograms.flatMap((program) => folders.map((folder) => win32.join(folder, program)));
    }
    case 'darwin': {
      const folders = ['/Applications', ...[env.HOME].filter(isGiven).map((home) => `${home}/Applications`)];
      return macApplications.flatMap((name) =>
        folders.map((folder) => `${folder}/${name}.app/Contents/MacOS/${name}`),
      );
    }
    default: {
      const folders = (env.PATH ?? '').split(':').filter(isGiven);
      return linuxCommands.flatMap((command) => folders.map((folder) => posix.join(folder, command)));
    }
  }
}

function isGiven(value: string | undefined): value is string {
  return value !== undefined && value !== '';
}

/**
 * Finds a Chromium that runs: the one at `CHROMIUM_PATH`, else one of the system, else Playwright's.
 *
 * @returns its path; `undefined` if there is none
 * @throws if `CHROMIUM_PATH` is not a browser: silently using another one would be a surprise
 */
export function findChromium(
  machine: Machine = { platform: process.platform, env: process.env, managed: chromium.executablePath() },
  runs: (path: string, platform: NodeJS.Platform) => boolean = isBrowser,
): string | undefined {
  const named = machine.env.CHROMIUM_PATH;
  if (isGiven(named)) {
    if (runs(named, machine.platform)) return named;
    throw new Error(`CHROMIUM_PATH is "${named}", but no browser runs there. Correct it, or unset it.`);
  }
  return chromiumCandidates(machine).find((path) => runs(path, machine.platform));
}

function isBrowser(path: string, platform: NodeJS.Platform): boolean {
  if (!existsSync(path)) return false;
  // On Windows, --version opens a window instead of printing.
  if (platform === 'win32') return true;
  // Existence is not enough: Ubuntu's chromium-browser, for example, may be a script that only says "install the snap".
  return spawnSync(path, ['--version'], { stdio: 'ignore', timeout: 30_000 }).status === 0;
}
