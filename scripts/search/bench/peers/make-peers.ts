import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { peers, type Peer } from './peer-sites.ts';
import type { PeerChapter } from './read-chapters.ts';

/** A peer could not be made. The message says what happened and what to do. */
export class PeerProblem extends Error {
  override readonly name = 'PeerProblem';
}

export interface BuiltPeer {
  readonly id: string;
  readonly name: string;
  /** Names of its packages with their versions. */
  readonly versions: string;
  /** Folder of the built site. */
  readonly directory: string;
}

const minutes = 60_000;
const longestInstall = 10 * minutes;
const longestBuild = 10 * minutes;
/** Lines of a failed command's output that a message quotes. */
const quoted = 15;

/**
 * Makes the sites of the peers in a folder of their own, one after the other; what stands there already and is made of
 * the same texts, settings and versions is reused.
 *
 * @throws PeerProblem when one cannot be installed or built
 */
export async function makePeers(folder: string, chapters: readonly PeerChapter[]): Promise<BuiltPeer[]> {
  const built: BuiltPeer[] = [];
  for (const peer of peers) built.push(await makePeer(peer, join(folder, peer.id), chapters));
  return built;
}

async function makePeer(peer: Peer, folder: string, chapters: readonly PeerChapter[]): Promise<BuiltPeer> {
  const files = new Map([
    ['package.json', `${JSON.stringify({ private: true, dependencies: peer.packages })}\n`],
    ...peer.files(chapters),
  ]);
  const result: BuiltPeer = {
    id: peer.id,
    name: peer.name,
    versions: Object.entries(peer.packages)
      .map(([name, version]) => `${name} ${version}`)
      .join(', '),
    directory: join(folder, peer.output),
  };
  const installed = new Stamp(join(folder, 'installed.txt'), JSON.stringify(peer.packages));
  const built = new Stamp(join(folder, 'built.txt'), JSON.stringify([...files, peer.build]));
  if (installed.stands() && built.stands() && existsSync(result.directory)) return result;

  built.clear();
  for (const [path, text] of files) {
    const file = join(folder, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
  if (!installed.stands()) {
    installed.clear();
    console.log(`Installing ${result.versions} in ${folder}.`);
    // Under `npm run` this is the npm that runs; else the one on the path.
    const own = process.env.npm_execpath;
    const npm = own === undefined ? (['npm'] as const) : ([process.execPath, own] as const);
    await run(
      [...npm, 'install', '--prefix', folder, '--ignore-scripts', '--no-audit', '--no-fund'],
      folder,
      longestInstall,
      (what) =>
        `${peer.name} could not be installed: ${what}\n` +
        'It comes from the package registry. Try again with a connection, name the folder of peers that were built ' +
        'before (--peers=<folder>), or measure the search alone (--alone).',
    );
    installed.write();
  }
  console.log(`Building ${peer.name}.`);
  rmSync(result.directory, { recursive: true, force: true });
  const [entry, ...args] = peer.build;
  await run(
    [process.execPath, join(folder, 'node_modules', entry), ...args],
    folder,
    longestBuild,
    (what) =>
      `${peer.name} could not be built: ${what}\n` +
      `See what it stumbles over in ${folder} (its settings are in scripts/search/bench/peers/peer-sites.ts), ` +
      'or measure the search alone (--alone).',
  );
  built.write();
  return result;
}

/** A file that tells of what something was made. */
class Stamp {
  readonly #file: string;
  readonly #hash: string;

  constructor(file: string, content: string) {
    this.#file = file;
    this.#hash = createHash('sha256').update(content).digest('hex');
  }

  stands(): boolean {
    return existsSync(this.#file) && readFileSync(this.#file, 'utf8') === this.#hash;
  }

  clear(): void {
    rmSync(this.#file, { force: true });
  }

  write(): void {
    writeFileSync(this.#file, this.#hash);
  }
}

/** Runs a command to its end; throws the problem that `problem` makes of what went wrong. */
async function run(
  [command, ...args]: readonly [string, ...string[]],
  cwd: string,
  timeout: number,
  problem: (what: string) => string,
): Promise<void> {
  const env = {
    ...process.env,
    NODE_ENV: 'production',
    NO_UPDATE_NOTIFIER: '1',
    CI: '1',
    // Set under `npm run`: it would lead npm back into this project.
    npm_config_local_prefix: undefined,
  };
  const child = spawn(command, args, { cwd, env, timeout, stdio: ['ignore', 'pipe', 'pipe'] });
  const output: Buffer[] = [];
  child.stdout.on('data', (data: Buffer) => output.push(data));
  child.stderr.on('data', (data: Buffer) => output.push(data));
  const ended = await new Promise<string | null>((resolve) => {
    child.once('error', (error) => resolve(error.message));
    child.once('close', (code, signal) => {
      // Killed by us means: at the end of its time.
      if (child.killed) resolve(`stopped after ${Math.round(timeout / minutes)} minutes`);
      else if (signal !== null) resolve(`ended by ${signal}`);
      else resolve(code === 0 ? null : `exit code ${String(code)}`);
    });
  });
  if (ended === null) return;
  const last = Buffer.concat(output).toString('utf8').trim().split('\n').slice(-quoted).join('\n');
  throw new PeerProblem(problem(`${ended}${last === '' ? '.' : `:\n${last}\n`}`));
}
