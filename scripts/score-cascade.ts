import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { cascadeVerdict } from '../src/model/cascade.ts';
import { commandLine } from './dev/command-line.ts';
import { projectRoot } from './dev/project-root.ts';
import { judgeByRule } from './evaluate/cascade/judge-by-rule.ts';
import { labelsFile, readLabels } from './evaluate/cascade/labels.ts';
import { matchCells, type ScoredCell, scoreCells } from './evaluate/cascade/score-cascade.ts';
import { InputProblem } from './inputs/problem.ts';
import { readInputs } from './inputs/read-inputs.ts';

/**
 * `npm run cascade:score`: how the verdicts that the rules alone give agree with those of a reader: all cells, those
 * developed on, those kept back, and plan by plan. `--show` lists the cells developed on that differ.
 */
const { options } = commandLine('cascade:score');
try {
  const words = readInputs(projectRoot).vocabularies.tasks;
  const { cells, blocks } = judgeByRule(projectRoot, words);
  const texts = new Map(blocks.map(({ id, text }) => [id, text]));
  const labels = readLabels(readFileSync(join(projectRoot, labelsFile), 'utf8'));
  const scored = matchCells(labels, cells, (block) => texts.get(block) ?? '');
  const developed = scored.filter(({ label }) => !label.held);
  report('all', scored);
  report('developed on', developed);
  report(
    'kept back',
    scored.filter(({ label }) => label.held),
  );
  for (const plan of new Set(scored.map(({ label }) => label.plan))) {
    report(
      plan,
      scored.filter(({ label }) => label.plan === plan),
    );
  }
  confusion(scored);
  if (options.show === true) show(developed);
} catch (error) {
  if (!(error instanceof InputProblem)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}

function report(name: string, scored: readonly ScoredCell[]): void {
  const { cells, right, plain, plainRight } = scoreCells(scored);
  const share = (part: number, whole: number): string => (whole === 0 ? '–' : (part / whole).toFixed(3));
  const all = `${String(right)}/${String(cells)} ${share(right, cells)}`;
  console.log(
    `${name.padEnd(14)}${all.padEnd(16)} plain ${String(plainRight)}/${String(plain)} ${share(plainRight, plain)}`,
  );
}

/** Rows: as labelled; columns: as the rules judge. */
function confusion(scored: readonly ScoredCell[]): void {
  const counts = scoreCells(scored).confusion;
  const verdicts = cascadeVerdict.options;
  console.log(`\n${''.padEnd(16)}${verdicts.map((verdict) => verdict.padStart(15)).join('')}`);
  for (const labelled of verdicts) {
    const row = verdicts.map((judged) => String(counts.get(labelled)?.get(judged) ?? 0).padStart(15));
    console.log(`${labelled.padEnd(16)}${row.join('')}`);
  }
}

function show(scored: readonly ScoredCell[]): void {
  for (const { label, cell } of scoreCells(scored).wrong) {
    console.log(
      `${String(label.line)} ${cell.task.lead} ${label.plan}${label.hard ? ' (hard)' : ''}: labelled ${label.verdict}, judged ${cell.verdict}\n    ${label.note ?? ''}\n    ${cell.reason.en}`,
    );
  }
}
