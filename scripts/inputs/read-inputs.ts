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
 * Reads and checks everything that people put into `content/`: a folder a plan, the words by which things are
 * recognised, and the indicators by which plans are compared. The only stage that reads.
 *
 * @param root the project's root
 * @throws InputProblem for a file that is missing, unknown, damaged or not valid
 */
export function readInputs(root: string): Inputs {
  const indicators = readIndicators(root);
  const words = readAllVocabularies(root);
  const folder = 'content/plans';
  // What file managers leave behind (.DS_Store) does not count.
  const plans = existsSync(join(root, folder))
    ? readdirSync(join(root, folder), { withFileTypes: true }).filter(({ name }) => !name.startsWith('.'))
    : [];
  const [stray] = plans.filter((entry) => !entry.isDirectory());
  if (stray) {
    throw new InputProblem(
      { file: `${folder}/${stray.name}` },
      'This file belongs to no plan.',
      `Each plan has a folder: move it to ${folder}/<plan>/, or take it out.`,
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
      parallels: words.parallels,
      indicators: words['indicator-tables'],
      units: words.units,
      statements: words.statements,
      sets: words['monitored-sets'],
    },
    indicators,
  };
}

/** The indicators, by id; a corpus may have none. */
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
            'The name of this file is no id of an indicator.',
            'Call it `<indicator>.yaml`; <indicator> is lower-case letters, digits and hyphens.',
          );
        }
        return [id, parseYaml(file, readFileSync(join(root, file), 'utf8'), indicatorDefinition).value];
      }),
  );
}
