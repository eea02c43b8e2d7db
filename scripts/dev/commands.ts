import type { CommandSyntax } from './command-line.ts';

/**
 * The arguments of each command in package.json, by its name there. `test` is not listed: it passes all its
 * arguments on to Vitest.
 */
export const commands = {
  content: {
    options: {
      check: { type: 'boolean', about: 'writes nothing, and fails when the derived files are stale' },
    },
    positionals: [],
  },
  build: { options: {}, positionals: [] },
  preview: { options: {}, positionals: [] },
  'builds:compare': {
    options: {},
    positionals: [
      { name: 'before', required: true },
      { name: 'after', required: true },
    ],
  },
  'charts:freeze': { options: {}, positionals: [] },
  'search:verify': {
    options: {
      check: { type: 'boolean', about: 'writes nothing, and fails when the certificate is stale' },
      seed: { type: 'string', form: /^\d+$/, about: 'a number: asks other queries, and writes nothing' },
      old: { type: 'boolean', about: 'asks on Chromium 88, and writes nothing' },
    },
    positionals: [],
  },
  'bench:search': {
    options: {
      peers: {
        type: 'string',
        form: /./,
        about: 'a folder outside of the project where the peers are made and kept, and reused next time',
      },
      alone: { type: 'boolean', about: 'measures our search without the peers' },
      quick: { type: 'boolean', about: 'asks a few queries only, to see whether all works' },
      write: { type: 'boolean', about: 'writes the table of ratios into README.md' },
    },
    positionals: [],
  },
  'reading:verify': {
    options: {
      check: { type: 'boolean', about: 'writes nothing, and fails when the certificate is stale' },
      lower: { type: 'boolean', about: 'writes figures even where they have fallen' },
    },
    positionals: [],
  },
  'topics:learn': {
    options: {
      check: { type: 'boolean', about: 'writes nothing, and fails when weights or decisions are stale' },
    },
    positionals: [],
  },
  'phrases:learn': {
    options: {
      check: { type: 'boolean', about: 'writes nothing, and fails when the list would change' },
    },
    positionals: [],
  },
  bench: { options: {}, positionals: [{ name: 'plans', required: false }] },
  'bench:content': { options: {}, positionals: [] },
  'parallels:sample': { options: {}, positionals: [{ name: 'seed', required: false }] },
  'parallels:score': { options: {}, positionals: [] },
  'cascade:score': {
    options: { show: { type: 'boolean', about: 'lists the cells developed on that differ' } },
    positionals: [],
  },
  'statements:score': {
    options: { show: { type: 'boolean', about: 'lists what was missed, wrong, or read otherwise' } },
    positionals: [{ name: 'labels', required: false, repeated: true }],
  },
} as const satisfies Record<string, CommandSyntax>;

export type CommandName = keyof typeof commands;
