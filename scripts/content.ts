import { join } from 'node:path';
import { deriveCorpus } from './derive/derive-corpus.ts';
import { InputProblem } from './inputs/problem.ts';
import { compareFolder, replaceFolder } from './derive/replace-folder.ts';
import { readInputs } from './inputs/read-inputs.ts';

/**
 * `npm run content`: derives chapters and data from the plan texts into `content/derived/`.
 * With `--check` it writes nothing and fails when the derived files are stale.
 */
function main(root: string, check: boolean): number {
  const folder = join(root, 'content', 'derived');
  const inputs = readInputs(root);
  const files = deriveCorpus(inputs);
  if (!check) {
    replaceFolder(folder, files);
    console.log(`content/derived: ${String(files.size)} files from ${String(inputs.plans.length)} plans.`);
    return 0;
  }
  const { changed, missing, unexpected } = compareFolder(folder, files);
  const stale = [
    ...changed.map((path) => `  changed     content/derived/${path}`),
    ...missing.map((path) => `  missing     content/derived/${path}`),
    ...unexpected.map((path) => `  unexpected  content/derived/${path}`),
  ];
  if (stale.length === 0) {
    console.log(`content/derived is up to date (${String(files.size)} files).`);
    return 0;
  }
  console.error(
    `content/derived is stale:\n${stale.join('\n')}\nRun \`npm run content\`, read the diff, and commit it.`,
  );
  return 1;
}

try {
  process.exitCode = main(process.cwd(), process.argv.includes('--check'));
} catch (error) {
  if (!(error instanceof InputProblem)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
