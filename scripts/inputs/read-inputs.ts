import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { indicatorId } from '../../src/model/observation.ts';
import { type IndicatorDefinition, indicatorDefinition } from './indicator-definition.ts';
import type { Inputs } from './inputs.ts';
import { parseYaml } from './parse-yaml.ts';
import { InputProblem } from './problem.ts';
import { readPlan } from './read-plan.ts';
import { readAllVocabularies } from './read-vocabulary.ts';

/**
 * Reads and validates all hand-written inputs in `content/`: a folder per plan, the vocabularies, and the indicators.
 * The only stage that reads files.
 *
 * @param root the project's root
 * @throws InputProblem for a file that is missing, unknown, damaged or not valid
 */
export function readInputs(root: string): Inputs {
  const indicators = readIndicators(root);
  const words = readAllVocabularies(root);
  const folder = 'content/plans';
  // Ignore what file managers leave behind (.DS_Store).
  const plans = existsSync(join(root, folder))
    ? readdirSync(join(root, folder), { withFileTypes: true }).filter(({ name }) => !name.startsWith('.'))
    : [];
  const [stray] = plans.filter((entry) => !entry.isDirectory());
  if (stray) {
    throw new InputProblem(
      { file: `${folder}/${stray.name}` },
      'This file belongs to no plan.',
      `Each plan has a folder: move it to ${folder}/<plan>/, or remove it.`,
    );
  }
  if (plans.length === 0) {
    throw new InputProblem(
      { file: folder },
      'There is no plan here.',
      'Add a folder with a text (`<plan>/text.txt`) and its facts (`<plan>/plan.yaml`).',
    );
  }
  const known = new Set(indicators.keys());
  return {
    plans: plans
      .map(({ name }) => name)
      .sort()
      .map((name) => readPlan(root, `${folder}/${name}`, known)),
    vocabularies: {
      recognition: words.recognition,
      topics: words.topics,
      topicWeights: words['topic-weights'],
      parallels: words.parallels,
      commonPhrases: words['common-phrases'],
      indicators: words['indicator-tables'],
      units: words.units,
      statements: words.statements,
      sets: words['monitored-sets'],
      outcomes: words.outcomes,
      alignments: words.alignments,
      stock: words.stock,
      deadlines: words.deadlines,
      consequences: words.consequences,
      duties: words.duties,
      agencies: words.agencies,
      ledgers: words.ledgers,
      findings: words.findings,
      findingTexts: words['finding-texts'],
      tasks: words['task-subjects'],
      rivers: words.rivers,
    },
    indicators,
  };
}

/** The indicators by id; a corpus may have none. */
function readIndicators(root: string): Map<string, IndicatorDefinition> {
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
            'The name of this file is not a valid indicator id.',
            'Call it `<indicator>.yaml`; <indicator> is lower-case letters, digits and hyphens.',
          );
        }
        return [id, parseYaml(file, readFileSync(join(root, file), 'utf8'), indicatorDefinition).value];
      }),
  );
}
