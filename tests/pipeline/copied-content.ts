import { createHash } from 'node:crypto';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect } from 'vitest';
import { deriveInto, type Outcome } from '../../scripts/derive/derive-content.ts';
import { InputProblem } from '../../scripts/inputs/problem.ts';
import { writeInventedCorpus } from '../corpus/invented-corpus.ts';

export const projectRoot = join(import.meta.dirname, '..', '..');

/** A copy of `content/` that a test may damage. */
export interface CopiedContent {
  /** The project's root, as far as the derivation is concerned; another one for each test. */
  readonly root: () => string;
  /** Path of a file below `content/`. */
  readonly path: (file: string) => string;
  /** Replaces words of a file; a test whose words are not there fails. */
  readonly replace: (file: string, from: string | RegExp, to: string) => void;
  /** Replaces words of a plan's text, and records the hash of the new text as a person would. */
  readonly reword: (plan: string, from: string, to: string) => void;
  /** The message with which the derivation stops. */
  readonly problem: (derive?: (root: string) => Outcome) => string;
}

/**
 * Gives each test of a file its own copy of what people wrote about the five plans.
 *
 * @param folders of `content/` to copy
 */
export function copyContent(folders = ['plans', 'indicators', 'vocabulary']): CopiedContent {
  return copied((root) => {
    for (const folder of folders) {
      cpSync(join(projectRoot, 'content', folder), join(root, 'content', folder), { recursive: true });
    }
  });
}

/** Gives each test of a file its own copy of the invented corpus. */
export function copyInventedCorpus(): CopiedContent {
  return copied(writeInventedCorpus);
}

/** @param fill writes `content/` below a new root */
function copied(fill: (root: string) => void): CopiedContent {
  let copy = '';
  beforeEach(() => {
    copy = mkdtempSync(join(tmpdir(), 'plans-'));
    fill(copy);
  });
  afterEach(() => {
    rmSync(copy, { recursive: true, force: true });
  });
  const path = (file: string): string => join(copy, 'content', file);
  const replace: CopiedContent['replace'] = (file, from, to) => {
    const before = readFileSync(path(file), 'utf8');
    const after = before.replace(from, to);
    expect(after, `the edit of ${file}`).not.toBe(before);
    writeFileSync(path(file), after);
  };
  return {
    root: () => copy,
    path,
    replace,
    reword(plan, from, to) {
      const text = `plans/${plan}/text.txt`;
      replace(text, from, to);
      const sha256 = createHash('sha256')
        .update(readFileSync(path(text)))
        .digest('hex');
      replace(`plans/${plan}/plan.yaml`, /^sha256: .*$/m, `sha256: ${sha256}`);
    },
    problem(derive = deriveInto) {
      try {
        return `There is no problem: ${derive(copy).message}`;
      } catch (error) {
        if (error instanceof InputProblem) return error.message;
        throw error;
      }
    },
  };
}
