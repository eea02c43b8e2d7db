import { checkDerived, deriveInto } from './derive/derive-content.ts';
import { commandLine } from './dev/command-line.ts';
import { InputProblem } from './inputs/problem.ts';

/**
 * `npm run content`: derives chapters and data from the plan texts into `content/derived/`.
 * With `--check` it writes nothing and fails when the derived files are stale.
 */
const { options } = commandLine('content');
try {
  const { ok, message } = options.check ? checkDerived(process.cwd()) : deriveInto(process.cwd());
  (ok ? console.log : console.error)(message);
  process.exitCode = ok ? 0 : 1;
} catch (error) {
  if (!(error instanceof InputProblem)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
