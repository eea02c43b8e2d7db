import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { z } from 'zod';
import { parallelVocabulary } from '../../src/model/parallel-words.ts';
import { searchForms } from '../../src/model/search-forms.ts';
import { termLists } from '../../src/model/term-lists.ts';
import { termNames } from '../../src/model/term-names.ts';
import { unitsFile } from '../../src/model/units.ts';
import { alignmentWords } from './alignment-words.ts';
import { agencyWords } from './agency-words.ts';
import { commonPhrases } from './common-phrases.ts';
import { consequenceWords } from './consequence-words.ts';
import { deadlineWords } from './deadline-words.ts';
import { dutyWords } from './duty-words.ts';
import { findingTextWords } from './finding-text-words.ts';
import { findingWords } from './finding-words.ts';
import { indicatorWords } from './indicator-words.ts';
import { outcomeWords } from './outcome-words.ts';
import { ledgerWords } from './ledger-words.ts';
import { parseYaml } from './parse-yaml.ts';
import { InputProblem } from './problem.ts';
import { vocabulary } from './recognition-words.ts';
import { researcherQueries } from './researcher-queries.ts';
import { riverWords } from './river-words.ts';
import { setWords } from './set-words.ts';
import { statementWords } from './statement-words.ts';
import { stockWords } from './stock-words.ts';
import { synonyms } from './synonyms.ts';
import { taskWords } from './task-words.ts';
import { topicWeights } from './topic-weights.ts';
import { topicVocabulary } from './topic-words.ts';

const folder = 'content/vocabulary';

/** The files of `content/vocabulary/` and their schemas. */
const vocabularies = {
  recognition: vocabulary,
  topics: topicVocabulary,
  'topic-weights': topicWeights,
  parallels: parallelVocabulary,
  'common-phrases': commonPhrases,
  'indicator-tables': indicatorWords,
  units: unitsFile,
  statements: statementWords,
  'monitored-sets': setWords,
  outcomes: outcomeWords,
  alignments: alignmentWords,
  stock: stockWords,
  deadlines: deadlineWords,
  consequences: consequenceWords,
  duties: dutyWords,
  agencies: agencyWords,
  ledgers: ledgerWords,
  findings: findingWords,
  'finding-texts': findingTextWords,
  'task-subjects': taskWords,
  rivers: riverWords,
  'search-forms': searchForms,
  synonyms,
  terms: termLists,
  'term-names': termNames,
  'researcher-queries': researcherQueries,
} as const;

export type VocabularyName = keyof typeof vocabularies;
export type VocabularyOf<Name extends VocabularyName> = z.infer<(typeof vocabularies)[Name]>;

/**
 * Reads a vocabulary file.
 *
 * @param root the project's root
 * @throws InputProblem for a file that is missing or not valid
 */
export function readVocabulary<Name extends VocabularyName>(root: string, name: Name): VocabularyOf<Name> {
  const file = `${folder}/${name}.yaml`;
  if (!existsSync(join(root, file))) {
    throw new InputProblem({ file }, 'The file is missing.', 'Restore it from the repository.');
  }
  const text = readFileSync(join(root, file), 'utf8');
  // TypeScript cannot infer that the name decides the schema.
  return parseYaml(file, text, vocabularies[name]).value as VocabularyOf<Name>;
}

/**
 * Reads all vocabulary files, including those that only the search and the site use, so that a mistake in any of them
 * shows when the content is derived.
 *
 * @throws InputProblem for a file that is missing, unknown or not valid
 */
export function readAllVocabularies(root: string): { [Name in VocabularyName]: VocabularyOf<Name> } {
  const names = Object.keys(vocabularies) as VocabularyName[];
  for (const file of readdirSync(join(root, folder)).sort()) {
    if (names.some((name) => file === `${name}.yaml`)) continue;
    throw new InputProblem(
      { file: `${folder}/${file}` },
      'Nothing reads this file.',
      `Remove it, or correct its name: the files here are ${names.map((name) => `${name}.yaml`).join(', ')}.`,
    );
  }
  return Object.fromEntries(names.map((name) => [name, readVocabulary(root, name)])) as {
    [Name in VocabularyName]: VocabularyOf<Name>;
  };
}
