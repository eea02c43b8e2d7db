/**
 * `npm run reading:verify`: measures how far the rules can be trusted alone, each plan left out in turn, and writes the
 * result to `content/reading-certificate.json`. With `--check` it writes nothing and fails when the file is stale. A figure
 * that has fallen is not written, unless `--lower` says that it may: a change of a rule must not pass unseen.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readingCertificate } from '../src/model/reading-certificate.ts';
import { commandLine } from './dev/command-line.ts';
import { projectRoot } from './dev/project-root.ts';
import {
  certifyReading,
  fallenFigures,
  formatReadingCertificate,
  formatReadingTable,
  readingCertificateFile,
} from './evaluate/reading/certify-reading.ts';
import { InputProblem } from './inputs/problem.ts';
import { readInputs } from './inputs/read-inputs.ts';

const { check, lower } = commandLine('reading:verify').options;

function main(): number {
  const certificate = certifyReading(readInputs(projectRoot));
  console.log(formatReadingTable(certificate));
  const path = join(projectRoot, readingCertificateFile);
  const kept = existsSync(path) ? readFileSync(path, 'utf8') : null;
  const content = formatReadingCertificate(certificate);
  if (kept === content) {
    console.log(`\n${readingCertificateFile} is up to date.`);
    return 0;
  }
  const fallen = kept === null ? [] : fallenFigures(certificate, readingCertificate.parse(JSON.parse(kept)));
  if (fallen.length > 0 && !lower) {
    console.error(
      `\nThese figures have fallen:\n${fallen.map((each) => `  ${each}`).join('\n')}\n` +
        'Mend the rule. Where the figures are right as they are, run `npm run reading:verify -- --lower`, and say why in the commit.',
    );
    return 1;
  }
  if (check) {
    console.error(
      `\n${readingCertificateFile} is stale. Run \`npm run reading:verify\`, read the diff, and commit it.`,
    );
    return 1;
  }
  writeFileSync(path, content);
  console.log(`\n${readingCertificateFile} is written.`);
  return 0;
}

try {
  process.exitCode = main();
} catch (error) {
  if (!(error instanceof InputProblem)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
