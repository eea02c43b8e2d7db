import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          include: ['tests/unit/**/*.test.ts', 'tests/pipeline/**/*.test.ts'],
          // Some derive the whole corpus: on a busy machine that takes as long as it takes.
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
      {
        test: {
          name: 'build',
          include: ['tests/build/**/*.test.ts'],
          globalSetup: 'tests/setup/require-site.ts',
          testTimeout: 30_000,
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
          testTimeout: 60_000,
          hookTimeout: 60_000,
          // What a page does next is waited for as long as it takes on a machine with other work.
          expect: { poll: { timeout: 15_000 } },
        },
      },
    ],
  },
});
