import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** In milliseconds. Nothing is timed here: only a test that hangs is stopped, never one on a busy machine. */
const limits = { testTimeout: 120_000, hookTimeout: 120_000 };

/** The test files that take longest. */
const longest = ['every-page', 'every-page-translated', 'search-looks', 'style-sheets', 'tasks'];

/**
 * Begins with the longest files, so that at the end no worker is alone with one. Vitest knows how long files took only
 * where it has run before, and a fresh clone goes by their size.
 */
class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const isLong = ({ moduleId }: TestSpecification): boolean =>
      longest.some((name) => moduleId.endsWith(`/browser/${name}.test.ts`));
    const sorted = await super.sort(files);
    return [...sorted.filter(isLong), ...sorted.filter((file) => !isLong(file))];
  }
}

export default defineConfig({
  test: {
    sequence: { sequencer: LongestFirst },
    projects: [
      {
        test: {
          name: 'unit',
          include: [
            'tests/unit/**/*.test.ts',
            'tests/pipeline/**/*.test.ts',
            'tests/statements/**/*.test.ts',
            'tests/tasks/**/*.test.ts',
            'tests/cascade/**/*.test.ts',
          ],
          // Modules are loaded once a worker: no test changes what it imports.
          isolate: false,
          ...limits,
        },
      },
      {
        test: {
          name: 'build',
          include: ['tests/build/**/*.test.ts'],
          globalSetup: 'tests/setup/require-site.ts',
          ...limits,
        },
      },
      {
        test: {
          name: 'browser',
          include: ['tests/browser/**/*.test.ts'],
          globalSetup: ['tests/setup/require-site.ts', 'tests/setup/serve-site.ts'],
          // Two browsers at a time, after everything else: small machines have two cores.
          maxWorkers: 2,
          sequence: { groupOrder: 1 },
          ...limits,
          // What a page does next is waited for as long as it takes on a machine with other work.
          expect: { poll: { timeout: 60_000 } },
        },
      },
    ],
  },
});
