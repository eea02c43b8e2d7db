import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { siteDirectory } from './dev/build-site.ts';
import { commandLine } from './dev/command-line.ts';

/**
 * `npm run charts:freeze`, after a build: keeps the charts of this build permanently at the addresses that the site
 * shows as frozen (`/charts/frozen/<indicator>.<hash>.svg`), so that a report that embeds one always gets the same.
 * Charts frozen before are kept.
 */
const built = join(siteDirectory, 'charts', 'frozen');
const archive = join('content', 'frozen-charts');

commandLine('charts:freeze');
if (existsSync(built)) {
  mkdirSync(archive, { recursive: true });
  const kept = new Set(readdirSync(archive));
  const fresh = readdirSync(built)
    .sort()
    .filter((name) => !kept.has(`${name}.gz`));
  for (const name of fresh) {
    writeFileSync(join(archive, `${name}.gz`), gzipSync(readFileSync(join(built, name)), { level: 9 }));
  }
  console.log(`${String(fresh.length)} charts frozen; ${String(kept.size)} had been before.`);
} else {
  console.error(`There are no charts in ${built} yet. Run \`npm run build\` first.`);
  process.exitCode = 1;
}
