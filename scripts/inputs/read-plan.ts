import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { z } from 'zod';
import { planId } from '../../src/model/evidence.ts';
import { checkCrosswalk } from './check-crosswalk.ts';
import { crosswalk } from './crosswalk.ts';
import { hints } from './hints.ts';
import { type PlanInput, planFiles } from './inputs.ts';
import { type ParsedYaml, parseYaml } from './parse-yaml.ts';
import { planFacts } from './plan-facts.ts';
import { InputProblem } from './problem.ts';
import { proseObservations } from './prose-observations.ts';
import { tableDecisions } from './table-decisions.ts';
import { topicDecisions } from './topic-decisions.ts';
import { verifySource } from './verify-source.ts';

/**
 * Reads the folder of a plan. Beside the text and its facts nothing need be there.
 *
 * @param root the project's root
 * @param folder `content/plans/<plan>`
 * @param indicators ids of the indicators that there are
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
  const prose = read('proseObservations', proseObservations);
  checkCrosswalk(
    { ...verdicts, file: fileOf('crosswalk') },
    { ...prose, file: fileOf('proseObservations') },
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
    proseObservations: prose.value,
    crosswalk: verdicts.value,
    crosswalkLines: new Map(Object.keys(verdicts.value).map((id) => [id, verdicts.lineOf([id])])),
  };
}

/** Checks that the folder is named like a plan, has what a plan needs, and nothing that nobody would read. */
function checkFolder(root: string, folder: string, plan: string): void {
  if (!planId.safeParse(plan).success) {
    throw new InputProblem(
      { file: folder },
      `“${plan}” is no name for a plan.`,
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
      'This is no file of a plan, and nothing would read it.',
      `Take it out, or correct its name: the files of a plan are ${known.join(', ')}.`,
    );
  }
  const has = (name: string): boolean => existsSync(join(root, folder, name));
  if (!has(planFiles.text)) {
    throw new InputProblem(
      { file: `${folder}/${planFiles.text}` },
      `The text of the plan “${plan}” is missing.`,
      'Put the text as received in its place, or take the folder out.',
    );
  }
  if (!has(planFiles.facts)) {
    throw new InputProblem(
      { file: `${folder}/${planFiles.facts}` },
      `The plan “${plan}” has a text, but this file with its facts is missing.`,
      'Write it after the model of another plan; CONTRIBUTING.md explains the fields.',
    );
  }
}
