import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { z } from 'zod';
import { planId } from '../../src/model/evidence.ts';
import { cascadeDecisions } from './cascade-decisions.ts';
import { checkCrosswalk } from './check-crosswalk.ts';
import { crosswalk } from './crosswalk.ts';
import { findingDecisions } from './finding-decisions.ts';
import { hints } from './hints.ts';
import { type PlanInput, planFiles } from './inputs.ts';
import { type ParsedYaml, parseYaml } from './parse-yaml.ts';
import { planFacts } from './plan-facts.ts';
import { InputProblem } from './problem.ts';
import { recordDecisions } from './record-decisions.ts';
import { statementDecisions } from './statement-decisions.ts';
import { tableDecisions } from './table-decisions.ts';
import { topicDecisions } from './topic-decisions.ts';
import { verifySource } from './verify-source.ts';

/**
 * Reads the folder of a plan. Only the text and its facts are required.
 *
 * @param root the project's root
 * @param folder `content/plans/<plan>`
 * @param indicators ids of the defined indicators
 * @throws InputProblem for a file that is missing, unknown, damaged or not valid
 */
export function readPlan(root: string, folder: string, indicators: ReadonlySet<string>): PlanInput {
  const plan = folder.split('/').at(-1) ?? '';
  checkFolder(root, folder, plan);
  const fileOf = (kind: keyof typeof planFiles): string => `${folder}/${planFiles[kind]}`;
  const read = <Schema extends z.ZodType>(
    kind: keyof typeof planFiles,
    schema: Schema,
  ): ParsedYaml<z.infer<Schema>> => {
    const path = join(root, fileOf(kind));
    return parseYaml(fileOf(kind), existsSync(path) ? readFileSync(path, 'utf8') : '', schema);
  };
  const facts = read('facts', planFacts);
  const verdicts = read('crosswalk', crosswalk);
  const statements = read('statements', statementDecisions);
  checkCrosswalk(
    { ...verdicts, file: fileOf('crosswalk') },
    { ...statements, file: fileOf('statements') },
    indicators,
  );
  return {
    folder,
    source: verifySource(plan, fileOf('text'), readFileSync(join(root, fileOf('text'))), {
      sha256: facts.value.sha256,
      file: fileOf('facts'),
    }),
    facts: facts.value,
    hints: read('hints', hints).value,
    topics: read('topics', topicDecisions).value,
    tableDecisions: read('tableDecisions', tableDecisions).value,
    statements: statements.value,
    findings: read('findings', findingDecisions).value,
    crosswalk: verdicts.value,
    cascade: read('cascade', cascadeDecisions).value,
    records: read('records', recordDecisions).value,
    crosswalkLines: new Map(Object.keys(verdicts.value).map((id) => [id, verdicts.lineOf([id])])),
  };
}

/** Checks that the folder has a valid plan name, the required files, and no file that nothing reads. */
function checkFolder(root: string, folder: string, plan: string): void {
  if (!planId.safeParse(plan).success) {
    throw new InputProblem(
      { file: folder },
      `“${plan}” is not a valid name for a plan.`,
      'Each plan has a folder here, whose name is lower-case letters, digits and hyphens, beginning with a letter.',
    );
  }
  const known: readonly string[] = Object.values(planFiles);
  const unknown = readdirSync(join(root, folder))
    .sort()
    .find((name) => !known.includes(name) && !name.startsWith('.'));
  if (unknown !== undefined) {
    throw new InputProblem(
      { file: `${folder}/${unknown}` },
      'This is not a file of a plan; nothing reads it.',
      `Remove it, or correct its name: the files of a plan are ${known.join(', ')}.`,
    );
  }
  const has = (name: string): boolean => existsSync(join(root, folder, name));
  if (!has(planFiles.text)) {
    throw new InputProblem(
      { file: `${folder}/${planFiles.text}` },
      `The text of the plan “${plan}” is missing.`,
      'Add the text as received, or remove the folder.',
    );
  }
  if (!has(planFiles.facts)) {
    throw new InputProblem(
      { file: `${folder}/${planFiles.facts}` },
      `The plan “${plan}” has a text, but this file with its facts is missing.`,
      'Model it on that of another plan; CONTRIBUTING.md explains the fields.',
    );
  }
}
