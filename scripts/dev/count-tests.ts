import { z } from 'zod';

/** The part of Vitest's JSON report that we read. */
export const testReport = z.object({
  testResults: z.array(
    z.object({
      status: z.enum(['passed', 'failed']),
      assertionResults: z.array(z.object({ status: z.string() })),
    }),
  ),
});
export type TestReport = z.infer<typeof testReport>;

export interface TestCounts {
  passed: number;
  failed: number;
}

/**
 * Counts the results of a test run so that `failed` includes everything that went wrong.
 *
 * A file that failed although none of its tests did (it could not be loaded, a hook threw, its worker died) is one
 * failure. So is a run without a test, and one that failed for a reason that the report does not show, such as an
 * unhandled rejection.
 *
 * @param report `undefined` if Vitest ended without writing one.
 */
export function countTests(report: TestReport | undefined, exitCode: number): TestCounts {
  const counts: TestCounts = { passed: 0, failed: 0 };
  for (const file of report?.testResults ?? []) {
    const failed = count(file.assertionResults, 'failed');
    counts.passed += count(file.assertionResults, 'passed');
    counts.failed += failed === 0 && file.status === 'failed' ? 1 : failed;
  }
  if (counts.failed === 0 && (exitCode !== 0 || counts.passed === 0)) counts.failed = 1;
  return counts;
}

function count(results: readonly { status: string }[], status: string): number {
  return results.filter((result) => result.status === status).length;
}

/** The line that ends a test run; other programs read it. */
export function summaryLine({ passed, failed }: TestCounts): string {
  return `${passed} passed, ${failed} failed`;
}
