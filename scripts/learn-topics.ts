/**
 * `npm run topics:learn`: learns the weights of the rules on topics from the plans whose topics a reader has reviewed, and
 * shortens the decisions on these plans to what the rules now say otherwise. What is published of them stays as it is.
 * With `--check` it writes nothing and fails when a file would change.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { learnTopics } from './derive/learn-topics.ts';
import { commandLine } from './dev/command-line.ts';
import { projectRoot } from './dev/project-root.ts';
import { InputProblem } from './inputs/problem.ts';
import { readInputs } from './inputs/read-inputs.ts';

const { check } = commandLine('topics:learn').options;

function main(): number {
  const changed = [...learnTopics(readInputs(projectRoot))].filter(([path, text]) => {
    const file = join(projectRoot, path);
    return !existsSync(file) || readFileSync(file, 'utf8') !== text;
  });
  if (changed.length === 0) {
    console.log('The weights and decisions on topics are up to date.');
    return 0;
  }
  const names = changed.map(([path]) => `  ${path}`).join('\n');
  if (check) {
    console.error(
      `These files are stale:\n${names}\nRun \`npm run topics:learn\`, read the diff, and commit it.`,
    );
    return 1;
  }
  for (const [path, text] of changed) writeFileSync(join(projectRoot, path), text);
  console.log(`Written:\n${names}\nRun \`npm run content\` now: the confidence of the rules has changed.`);
  return 0;
}

try {
  process.exitCode = main();
} catch (error) {
  if (!(error instanceof InputProblem)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
