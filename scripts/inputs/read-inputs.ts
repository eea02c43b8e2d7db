import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseDocument } from 'yaml';
import { z } from 'zod';
import { planId } from '../../src/model/evidence.ts';
import { indicatorId } from '../../src/model/observation.ts';
import { planFacts } from '../../src/model/plan.ts';
import type { PlanInput, Vocabularies } from './inputs.ts';
import { hints } from './hints.ts';
import { crosswalk, type Crosswalk } from './crosswalk.ts';
import { indicatorWords } from './indicator-words.ts';
import { planIndicators } from './table-decisions.ts';
import { proseObservations } from './prose-observations.ts';
import { unitsFile } from './units.ts';
import { parallelVocabulary } from './parallel-words.ts';
import { InputProblem } from './problem.ts';
import { topicDecisions, topicVocabulary } from './topic-words.ts';
import { parseHashes, verifySource } from './verify-source.ts';
import { vocabulary } from './recognition-words.ts';

const suffixes = {
  hints: '.hints.yaml',
  topics: '.topics.yaml',
  indicators: '.indicators.yaml',
  proseObservations: '.prose-observations.yaml',
  facts: '.yaml',
  text: '.txt',
} as const;

export interface Inputs {
  readonly plans: PlanInput[];
  readonly vocabularies: Vocabularies;
  /** Id of an indicator → what its file says, by id. */
  readonly crosswalks: ReadonlyMap<string, Crosswalk>;
}

/**
 * Reads what people put into `content/`: the texts with their hashes, facts and hints, the words by which the
 * parser recognises things, and the indicators by which plans are compared. The only stage that reads.
 *
 * @param root the project's root
 * @throws InputProblem for a file that is missing, unknown, damaged or not valid
 */
export function readInputs(root: string): Inputs {
  const folder = 'content/plans';
  const hashesFile = `${folder}/SHA256SUMS`;
  const names = readdirSync(join(root, folder)).sort();
  const hashes = parseHashes(readText(root, hashesFile), hashesFile);
  const plans = planNames(names, folder);
  for (const [name] of hashes) {
    if (names.includes(name)) continue;
    throw new InputProblem(
      { file: hashesFile },
      `It names ${name}, but ${folder}/${name} is missing.`,
      'Put the text as received in its place, or take the line out.',
    );
  }
  if (plans.length === 0) {
    throw new InputProblem(
      { file: folder },
      'There is no plan here.',
      'Add a text (`<plan>.txt`) with its facts (`<plan>.yaml`).',
    );
  }
  return {
    plans: plans.map((plan) => readPlan(root, folder, plan, names, hashes)),
    vocabularies: {
      recognition: readYaml(root, 'content/vocabulary/recognition.yaml', vocabulary),
      topics: readYaml(root, 'content/vocabulary/topics.yaml', topicVocabulary),
      parallels: readYaml(root, 'content/vocabulary/parallels.yaml', parallelVocabulary),
      indicators: readYaml(root, 'content/vocabulary/indicator-tables.yaml', indicatorWords),
      units: readYaml(root, 'content/vocabulary/units.yaml', unitsFile),
    },
    crosswalks: readCrosswalks(root),
  };
}

/** The indicators, by id; a corpus may have none. */
function readCrosswalks(root: string): Map<string, Crosswalk> {
  const folder = 'content/indicators';
  const suffix = '.yaml';
  if (!existsSync(join(root, folder))) return new Map();
  return new Map(
    readdirSync(join(root, folder))
      .sort()
      .map((name) => {
        const file = `${folder}/${name}`;
        const id = name.endsWith(suffix) ? name.slice(0, -suffix.length) : '';
        if (!indicatorId.safeParse(id).success) {
          throw new InputProblem(
            { file },
            'The name of this file is no id of an indicator.',
            'Call it `<indicator>.yaml`; <indicator> is lower-case letters, digits and hyphens.',
          );
        }
        return [id, readYaml(root, file, crosswalk)];
      }),
  );
}

/** Names of the plans that have a text; any file that belongs to no plan is an error. */
function planNames(names: readonly string[], folder: string): string[] {
  const texts = names.filter((name) => name.endsWith(suffixes.text));
  const plans = texts.map((name) => name.slice(0, -suffixes.text.length));
  for (const name of names) {
    const file = `${folder}/${name}`;
    if (name === 'SHA256SUMS') continue;
    const suffix = Object.values(suffixes).find((candidate) => name.endsWith(candidate));
    const plan = suffix && name.slice(0, -suffix.length);
    if (plan === undefined || !planId.safeParse(plan).success) {
      throw new InputProblem(
        { file },
        'This file belongs to no plan.',
        'The files of a plan are `<plan>.txt`, `<plan>.yaml`, `<plan>.hints.yaml`, `<plan>.topics.yaml`, `<plan>.indicators.yaml` and `<plan>.prose-observations.yaml`; <plan> is lower-case letters, digits and hyphens.',
      );
    }
    if (!plans.includes(plan)) {
      throw new InputProblem(
        { file },
        `There is no plan “${plan}”: ${folder}/${plan}.txt is missing. The plans are ${plans.join(', ')}.`,
        'Put the text as received in its place, or correct the name of this file.',
      );
    }
  }
  return plans;
}

function readPlan(
  root: string,
  folder: string,
  plan: string,
  names: readonly string[],
  hashes: ReadonlyMap<string, string>,
): PlanInput {
  const text = `${plan}${suffixes.text}`;
  const factsFile = `${folder}/${plan}${suffixes.facts}`;
  const bytes = readFileSync(join(root, folder, text));
  const source = verifySource(plan, `${folder}/${text}`, bytes, hashes.get(text));
  if (!names.includes(`${plan}${suffixes.facts}`)) {
    throw new InputProblem(
      { file: factsFile },
      `The plan “${plan}” has a text, but this file with its facts is missing.`,
      'Write it after the model of another plan; CONTRIBUTING.md explains the fields.',
    );
  }
  const optional = <Schema extends z.ZodType>(suffix: string, schema: Schema): z.infer<Schema> =>
    names.includes(`${plan}${suffix}`)
      ? readYaml(root, `${folder}/${plan}${suffix}`, schema)
      : schema.parse({});
  return {
    source,
    facts: readYaml(root, factsFile, planFacts),
    factsFile,
    hints: optional(suffixes.hints, hints),
    topics: optional(suffixes.topics, topicDecisions),
    indicators: optional(suffixes.indicators, planIndicators),
    proseObservations: optional(suffixes.proseObservations, proseObservations),
  };
}

function readText(root: string, file: string): string {
  try {
    return readFileSync(join(root, file), 'utf8');
  } catch (cause) {
    if (cause instanceof Error && 'code' in cause && cause.code === 'ENOENT') {
      throw new InputProblem({ file }, 'The file is missing.', 'Restore it from the repository.');
    }
    throw cause;
  }
}

function readYaml<Schema extends z.ZodType>(root: string, file: string, schema: Schema): z.infer<Schema> {
  const document = parseDocument(readText(root, file));
  const [error] = document.errors;
  if (error) {
    const line = error.linePos?.[0].line;
    throw new InputProblem(
      { file, ...(line === undefined ? {} : { line }) },
      error.message,
      'Correct the YAML.',
    );
  }
  const result = schema.safeParse(document.toJS() ?? {});
  if (!result.success) {
    throw new InputProblem(
      { file },
      z.prettifyError(result.error),
      'Correct the field; CONTRIBUTING.md explains them.',
    );
  }
  return result.data;
}
