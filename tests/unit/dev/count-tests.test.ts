import { expect, test } from 'vitest';
import { countTests, summaryLine, type TestReport } from '../../../scripts/dev/count-tests.ts';

type FileStatus = TestReport['testResults'][number]['status'];

function file(status: FileStatus, ...tests: string[]): TestReport['testResults'][number] {
  return { status, assertionResults: tests.map((test) => ({ status: test })) };
}

function report(...files: TestReport['testResults']): TestReport {
  return { testResults: files };
}

const cases: [situation: string, report: TestReport | undefined, exitCode: number, expected: string][] = [
  ['all pass', report(file('passed', 'passed', 'passed'), file('passed', 'passed')), 0, '3 passed, 0 failed'],
  ['one test fails', report(file('failed', 'passed', 'failed')), 1, '1 passed, 1 failed'],
  [
    'skipped and todo tests count as neither',
    report(file('passed', 'passed', 'skipped', 'todo')),
    0,
    '1 passed, 0 failed',
  ],
  ['a file does not load', report(file('passed', 'passed'), file('failed')), 1, '1 passed, 1 failed'],
  [
    'a hook throws after its tests passed',
    report(file('failed', 'passed', 'passed')),
    1,
    '2 passed, 1 failed',
  ],
  [
    'a hook throws and its tests are skipped',
    report(file('failed', 'skipped', 'skipped')),
    1,
    '0 passed, 1 failed',
  ],
  ['an unhandled error outside of all tests', report(file('passed', 'passed')), 1, '1 passed, 1 failed'],
  ['no test at all', report(), 0, '0 passed, 1 failed'],
  ['all tests are skipped', report(file('passed', 'skipped')), 0, '0 passed, 1 failed'],
  ['Vitest dies without a report', undefined, 134, '0 passed, 1 failed'],
];

test.each(cases)('%s', (_situation, given, exitCode, expected) => {
  expect(summaryLine(countTests(given, exitCode))).toBe(expected);
});
