import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Inputs } from '../../inputs/inputs.ts';
import { fileOfSet, type LabelledPassage, labelledSets, readLabels } from '../statements/labels.ts';
import { readByRule } from '../statements/read-by-rule.ts';
import {
  isCommitment,
  type Score,
  type ScoredField,
  scoreStatements,
} from '../statements/score-statements.ts';
import type { Counts, ReadingPart } from './reading-part.ts';

/**
 * Statements: the rules alone, without any decision, against what was labelled by reading every passage with numbers. The
 * rules learn nothing from one plan about another, so that leaving out a plan’s own decisions is all there is to leave out.
 */
export const statementParts: readonly ReadingPart[] = [
  { id: 'statements', measure: (inputs) => count(inputs, 'all', found) },
  { id: 'commitments', measure: (inputs) => count(inputs, 'commitments', found) },
  fieldPart('statement-comparators', ['comparator']),
  fieldPart('statement-values', ['raw', 'value', 'valueHigh', 'unit']),
  fieldPart('statement-years', ['year']),
  fieldPart('statement-times', ['time']),
  fieldPart('statement-kinds', ['kind', 'relative']),
  fieldPart('statement-strengths', ['strength']),
  fieldPart('statement-subjects', ['same measure']),
];

/** Of the statements that were found, those in which all of some fields are read as labelled. */
function fieldPart(id: string, fields: readonly ScoredField[]): ReadingPart {
  return {
    id,
    measure: (inputs) =>
      count(inputs, 'all', ({ matched, differences }) => {
        const wrong = new Set(
          differences
            .filter(({ field }) => fields.includes(field))
            .map(({ where, quote, at }) => `${where} ${quote} ${String(at)}`),
        );
        return { expected: matched, found: matched, right: matched - wrong.size };
      }),
  };
}

function found({ labelled, read, matched }: Score): Counts {
  return { expected: labelled, found: read, right: matched };
}

type Scores = ReadonlyMap<string, Readonly<Record<'all' | 'commitments', Score>>>;

/** The folder that the paths of labelled sets start from. */
const projectRoot = join(import.meta.dirname, '../../..');

/** Scoring reads the plans anew, and every part looks at the same scores. */
const known = new WeakMap<Inputs, Scores>();

function count(
  inputs: Inputs,
  which: 'all' | 'commitments',
  countsOf: (score: Score) => Counts,
): Map<string, Counts> {
  const scores = known.get(inputs) ?? scorePlans(inputs);
  known.set(inputs, scores);
  return new Map([...scores].map(([plan, score]) => [plan, countsOf(score[which])]));
}

/** The score of each plan on its labelled passages; a plan without any has none. */
function scorePlans(inputs: Inputs): Scores {
  const read = readByRule(inputs);
  const passages = labelledSets.flatMap((set) =>
    readLabels(fileOfSet(set), readFileSync(join(projectRoot, fileOfSet(set)), 'utf8')),
  );
  const score = (own: readonly LabelledPassage[], counts?: typeof isCommitment): Score =>
    scoreStatements(own, (block) => read.get(block) ?? [], counts);
  return new Map(
    inputs.plans.flatMap(({ source: { plan } }) => {
      const own = passages.filter((passage) => passage.plan === plan);
      return own.length === 0
        ? []
        : [[plan, { all: score(own), commitments: score(own, isCommitment) }] as const];
    }),
  );
}
