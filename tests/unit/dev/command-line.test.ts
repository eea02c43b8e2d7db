import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { readArguments } from '../../../scripts/dev/command-line.ts';
import { commands, type CommandName } from '../../../scripts/dev/commands.ts';
import { projectRoot } from '../../../scripts/dev/project-root.ts';

const names = Object.keys(commands) as CommandName[];
const { scripts } = z
  .object({ scripts: z.record(z.string(), z.string()) })
  .parse(JSON.parse(readFileSync(join(projectRoot, 'package.json'), 'utf8')));

/** Commands of package.json that are scripts of ours → the script. */
const ours = new Map(
  Object.entries(scripts).flatMap(([name, line]) => {
    const script = /^node (scripts\/[\w-]+\.ts)$/.exec(line)?.[1];
    return script === undefined ? [] : [[name, script] as const];
  }),
);

describe('every command', () => {
  it('of package.json that is a script has its arguments in the table, but for the tests, which hand them on', () => {
    expect([...names, 'test'].sort()).toEqual([...ours.keys()].sort());
    const files = readdirSync(join(projectRoot, 'scripts')).filter((name) => name.endsWith('.ts'));
    expect(files.map((name) => `scripts/${name}`).sort()).toEqual([...ours.values()].sort());
  });

  it.each(names)('%s reads them by the one helper', (name) => {
    const text = readFileSync(join(projectRoot, ours.get(name) ?? ''), 'utf8');
    expect(text).toContain(`commandLine('${name}')`);
    expect(text).not.toContain('process.argv');
  });

  it.each(names)('%s refuses an option that it does not have, and lists those that it has', (name) => {
    expect(() => readArguments(name, ['--chek'])).toThrowErrorMatchingSnapshot();
  });

  it.each(names)('%s refuses a word too many', (name) => {
    const enough = commands[name].positionals.map(() => 'word');
    expect(() => readArguments(name, [...enough, 'extra'])).toThrow('Unexpected argument “extra”.');
  });
});

describe('arguments', () => {
  it.each([
    [['--check'], { check: true }],
    [['--seed=7'], { seed: '7' }],
    [['--seed', '7', '--check'], { seed: '7', check: true }],
    [[], {}],
  ])('%j are read', (args, options) => {
    expect({ ...readArguments('search:verify', args).options }).toEqual(options);
  });

  it.each([['--seed=many'], ['--seed'], ['--check=no'], ['-c']])('%s is refused', (argument) => {
    expect(() => readArguments('search:verify', [argument])).toThrowErrorMatchingSnapshot();
  });

  it('that are needed are asked for', () => {
    expect(readArguments('builds:compare', ['a', 'b']).positionals).toEqual(['a', 'b']);
    expect(() => readArguments('builds:compare', ['a'])).toThrowErrorMatchingSnapshot();
    expect(readArguments('parallels:sample', []).positionals).toEqual([]);
  });
});

describe('a command that is typed wrongly', () => {
  it.each([
    ['scripts/content.ts', '--chek'],
    ['scripts/build.ts', '--watch'],
  ])('node %s %s ends with exit code 2 and writes nothing', (script, option) => {
    const empty = mkdtempSync(join(tmpdir(), 'command-'));
    try {
      const { status, stdout, stderr } = spawnSync(process.execPath, [join(projectRoot, script), option], {
        cwd: empty,
        encoding: 'utf8',
      });
      expect(stderr).toContain(`Unknown option '${option}'.`);
      expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
      expect(existsSync(join(empty, 'content'))).toBe(false);
      expect(readdirSync(empty)).toEqual([]);
    } finally {
      rmSync(empty, { recursive: true });
    }
  });
});
