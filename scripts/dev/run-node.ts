import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { projectRoot } from './project-root.ts';

/**
 * Runs a JavaScript file of the project (usually a tool's entry point below `node_modules`) to completion under the
 * Node that runs this script, passing output through. Unlike `node_modules/.bin`, this needs no shell on Windows.
 *
 * @returns the exit code; 1 if a signal ended the process
 */
export function runNode(file: string, args: readonly string[], env: NodeJS.ProcessEnv = {}): number {
  const { status, error } = spawnSync(process.execPath, [join(projectRoot, file), ...args], {
    cwd: projectRoot,
    env: { ...process.env, ...env },
    stdio: 'inherit',
  });
  if (error) throw error;
  return status ?? 1;
}
