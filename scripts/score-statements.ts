import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { commandLine } from './dev/command-line.ts';
import { projectRoot } from './dev/project-root.ts';
import { fileOfSet, labelledSets, readLabels } from './evaluate/statements/labels.ts';
import { readByRule } from './evaluate/statements/read-by-rule.ts';
import {
  isCommitment,
  type Score,
  scoredFields,
  scoreStatements,
} from './evaluate/statements/score-statements.ts';
import { InputProblem } from './inputs/problem.ts';
import { readInputs } from './inputs/read-inputs.ts';

/**
 * `npm run statements:score`: how the statements that the rules alone read agree with those that a reader labelled, file
 * by file; without file, of all labelled sets. `--show` lists what differs.
 */
const { options, positionals } = commandLine('statements:score');
const files = positionals.length > 0 ? positionals : labelledSets.map(fileOfSet);
try {
  const read = readByRule(readInputs(projectRoot));
  for (const file of files) {
    const passages = readLabels(file, readFileSync(resolve(projectRoot, file), 'utf8'));
    const score = (counts?: typeof isCommitment): Score =>
      scoreStatements(passages, (block) => read.get(block) ?? [], counts);
    console.log(`${file}: ${String(passages.length)} passages`);
    report(score(), score(isCommitment));
  }
} catch (error) {
  if (!(error instanceof InputProblem)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}

/** Prints two scores beside each other, a figure a line. */
function report(all: Score, commitments: Score): void {
  console.log(row('', 'all', 'commitments'));
  for (const name of ['labelled', 'read'] as const) {
    console.log(row(name, String(all[name]), String(commitments[name])));
  }
  for (const name of ['precision', 'recall'] as const) {
    console.log(row(name, all[name].toFixed(3), commitments[name].toFixed(3)));
  }
  for (const field of scoredFields) {
    console.log(row(field, all.fields[field].toFixed(3), commitments.fields[field].toFixed(3)));
  }
  if (options.show === true) show(all);
}

function row(name: string, ...figures: readonly string[]): string {
  return `  ${name.padEnd(13)}${figures.map((figure) => figure.padStart(12)).join('')}`;
}

function show({ missed, wrong, differences }: Score): void {
  for (const name of missed) console.log(`  missed  ${name}`);
  for (const name of wrong) console.log(`  wrong   ${name}`);
  for (const { field, where, quote, wanted, got } of differences) {
    console.log(`  ${field}  ${where} ${quote}: labelled ${wanted}, read ${got}`);
  }
}
