/**
 * Runs all tests on a freshly built site: `npm test`. Arguments go to Vitest: `npm test -- --project unit`.
 * The last line printed is always `N passed, N failed`.
 */
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ensureChromium } from './dev/install-chromium.ts';
import { countTests, summaryLine, testReport, type TestCounts } from './dev/count-tests.ts';
import { runNode } from './dev/run-node.ts';
import { buildSite } from './dev/build-site.ts';

async function runTests(): Promise<TestCounts> {
  const chromium = ensureChromium();
  console.log(`Browser tests run in ${chromium}.`);
  await buildSite();

  const directory = mkdtempSync(join(tmpdir(), 'plans-in-parallel-'));
  const reportFile = join(directory, 'report.json');
  try {
    const exitCode = runNode(
      'node_modules/vitest/vitest.mjs',
      [
        'run',
        '--config=tests/vitest.config.ts',
        '--reporter=default',
        '--reporter=json',
        `--outputFile.json=${reportFile}`,
        ...process.argv.slice(2),
      ],
      { CHROMIUM_PATH: chromium },
    );
    const report = existsSync(reportFile)
      ? testReport.parse(JSON.parse(readFileSync(reportFile, 'utf8')))
      : undefined;
    return countTests(report, exitCode);
  } finally {
    rmSync(directory, { recursive: true });
  }
}

let counts: TestCounts;
try {
  counts = await runTests();
} catch (error) {
  console.error(error);
  counts = { passed: 0, failed: 1 };
}
process.exitCode = counts.failed === 0 ? 0 : 1;
console.log(summaryLine(counts));
