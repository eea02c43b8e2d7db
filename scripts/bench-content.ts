import { performance } from 'node:perf_hooks';
import { derivePlan } from './derive/derive-plan.ts';
import { deriveStatements } from './derive/statements/derive-statements.ts';
import { commandLine } from './dev/command-line.ts';
import { projectRoot } from './dev/project-root.ts';
import { readInputs } from './inputs/read-inputs.ts';

/** `npm run bench:content`: how long the rules take to read the statements of each plan, the first time and after. */
commandLine('bench:content');
const { plans, vocabularies } = readInputs(projectRoot);
const derived = plans.map((input) => ({ input, records: derivePlan(input, vocabularies).records }));
for (const run of ['first', 'second']) {
  const taken = derived.map(({ input, records }) => {
    const start = performance.now();
    const count = deriveStatements(input, records, vocabularies.statements).length;
    return { plan: input.source.plan, count, milliseconds: performance.now() - start };
  });
  for (const { plan, count, milliseconds } of taken) {
    console.log(`${run} run  ${plan.padEnd(10)} ${String(count)} statements  ${milliseconds.toFixed(0)} ms`);
  }
  const sum = taken.reduce((total, { milliseconds }) => total + milliseconds, 0);
  console.log(`${run} run  all plans  ${sum.toFixed(0)} ms`);
}
