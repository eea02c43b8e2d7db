import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { makePeers } from '../../../../scripts/search/bench/peers/make-peers.ts';
import { peers } from '../../../../scripts/search/bench/peers/peer-sites.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'peers-test-'));
  vi.spyOn(console, 'log').mockImplementation(() => undefined);
});
afterEach(() => {
  rmSync(folder, { recursive: true });
  vi.unstubAllEnvs();
  vi.restoreAllMocks();
});

/** Lets a script take the place of npm: `tool` is the build command that it installs. */
function installBy(tool: string, begin = ''): void {
  const entries = JSON.stringify(peers.map(({ build: [entry] }) => entry));
  const script = join(folder, 'npm.cjs');
  writeFileSync(
    script,
    `const fs = require('node:fs'), path = require('node:path');
    fs.appendFileSync(${JSON.stringify(join(folder, 'log'))}, 'i');
    ${begin}
    for (const entry of ${entries}) {
      const file = path.join('node_modules', entry);
      fs.mkdirSync(path.dirname(file), { recursive: true });
      fs.writeFileSync(file, ${JSON.stringify(tool)});
    }`,
  );
  vi.stubEnv('npm_execpath', script);
}
const log = (): string => readFileSync(join(folder, 'log'), 'utf8');
/** Makes the output of either peer. */
const builds = (words = ''): string =>
  `import fs from 'node:fs'; fs.appendFileSync('../log', 'b'); ${words}
  fs.mkdirSync('.vitepress/dist', { recursive: true }); fs.mkdirSync('build', { recursive: true });`;
const chapter = {
  plan: 'jia',
  chapter: '1',
  title: '总则',
  order: 1,
  markdown: '# 总则\n',
  text: '总则',
};

describe('the peers', () => {
  it('are installed and built once, and built again when a text has changed', async () => {
    installBy(builds());
    const made = await makePeers(folder, [chapter]);
    expect(made.map(({ directory }) => existsSync(directory))).toEqual([true, true]);
    expect(readFileSync(join(folder, 'vitepress', 'jia', '1.md'), 'utf8')).toBe('# 总则\n');
    expect(log()).toBe('ibib');
    await makePeers(folder, [chapter]);
    expect(log()).toBe('ibib');
    await makePeers(folder, [{ ...chapter, markdown: '# 附则\n' }]);
    expect(log()).toBe('ibibbb');
  });

  it('say what to do when they cannot be installed', async () => {
    installBy('', `console.error('npm error network'); process.exit(1);`);
    await expect(makePeers(folder, [])).rejects.toThrow(
      /^VitePress could not be installed: exit code 1:\nnpm error network\n\n.*--peers=<folder>.*--alone/,
    );
  });

  it('say what they stumbled over when they cannot be built, and try again next time', async () => {
    installBy(builds(`console.log('bad page'); process.exit(3);`));
    const failure = /^VitePress could not be built: exit code 3:\nbad page\n\n.*peer-sites\.ts/;
    await expect(makePeers(folder, [])).rejects.toThrow(failure);
    await expect(makePeers(folder, [])).rejects.toThrow(failure);
    expect(log()).toBe('ibb');
  });
});
