import { join } from 'node:path';
import { readInputs } from '../inputs/read-inputs.ts';
import { deriveCorpus } from './derive-corpus.ts';
import { compareFolder, replaceFolder } from './replace-folder.ts';

/** Result of a run, with a message for the command line. */
export interface Outcome {
  readonly ok: boolean;
  readonly message: string;
}

const folder = 'content/derived';

/**
 * Derives `content/derived/` from the hand-written files in `content/`. Either all files are replaced or none.
 *
 * @param root the project's root
 * @throws InputProblem where an input needs correction; the files derived before are kept
 */
export function deriveInto(root: string): Outcome {
  const inputs = readInputs(root);
  const files = deriveCorpus(inputs);
  replaceFolder(join(root, folder), files);
  return {
    ok: true,
    message: `${folder}: ${String(files.size)} files from ${String(inputs.plans.length)} plans.`,
  };
}

/**
 * Compares `content/derived/` with what would be derived now, without writing.
 *
 * @param root the project's root
 * @returns `ok: false` with the files that are stale
 * @throws InputProblem where an input needs a person
 */
export function checkDerived(root: string): Outcome {
  const files = deriveCorpus(readInputs(root));
  const { changed, missing, unexpected } = compareFolder(join(root, folder), files);
  const stale = [
    ...changed.map((path) => `  changed     ${folder}/${path}`),
    ...missing.map((path) => `  missing     ${folder}/${path}`),
    ...unexpected.map((path) => `  unexpected  ${folder}/${path}`),
  ];
  if (stale.length === 0)
    return { ok: true, message: `${folder} is up to date (${String(files.size)} files).` };
  return {
    ok: false,
    message: `${folder} is stale:\n${stale.join('\n')}\nRun \`npm run content\`, read the diff, and commit it.`,
  };
}
