/**
 * `npm run search:verify`: runs several hundred queries on the built site in a browser, compares the results with
 * the texts, and writes the outcome to `content/search-certificate.json`. With `--check` it writes
 * nothing and fails when the file is stale. `--seed=7` uses other queries, `--old` an old engine; they write nothing
 * either.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { commandLine } from './dev/command-line.ts';
import { launchChromium } from './dev/launch-chromium.ts';
import { launchOldChromium } from './dev/old-chromium.ts';
import { projectRoot } from './dev/project-root.ts';
import { siteDirectory } from './dev/build-site.ts';
import { serveSite } from './dev/serve.ts';
import { certificateFile, certify, formatCertificate, seed } from './search/certificate/certify.ts';
import { failures, formatTable, shortfalls } from './search/certificate/judge.ts';

const { check, seed: other, old } = commandLine('search:verify').options;

async function main(): Promise<number> {
  if (!existsSync(join(siteDirectory, 'search', 'index.html'))) {
    console.error('There is no built site yet. Run `npm run build` first.');
    return 1;
  }
  const site = await serveSite({ directory: siteDirectory, port: 0 });
  const browser = await (old ? launchOldChromium() : launchChromium());
  try {
    const { certificate, cases } = await certify(projectRoot, site.url, browser, Number(other ?? seed));
    console.log(formatTable(certificate));
    const inexact = failures(cases, 10);
    if (inexact.length > 0) console.error(`\nNot exact:\n${inexact.join('\n')}`);
    const short = shortfalls(certificate);
    if (short.length > 0) {
      console.error(`\nThe search is not as exact as it must be: ${short.join('; ')}.`);
      return 1;
    }
    return other === undefined && !old ? keep(formatCertificate(certificate)) : 0;
  } finally {
    await browser.close();
    await site.close();
  }
}

/** Writes the certificate, or compares it with the stored one. */
function keep(content: string): number {
  const path = join(projectRoot, certificateFile);
  if (!check) {
    writeFileSync(path, content);
    console.log(`\n${certificateFile} is written.`);
    return 0;
  }
  if (existsSync(path) && readFileSync(path, 'utf8') === content) {
    console.log(`\n${certificateFile} is up to date.`);
    return 0;
  }
  console.error(
    `\n${certificateFile} is stale. Run \`npm run search:verify\`, read the diff, and commit it.`,
  );
  return 1;
}

process.exitCode = await main();
