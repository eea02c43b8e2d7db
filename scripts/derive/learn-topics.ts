import type { TopicDecisions } from '../inputs/topic-decisions.ts';
import type { TopicWeights } from '../inputs/topic-weights.ts';
import { type Inputs, planFiles } from '../inputs/inputs.ts';
import { derivePlan } from './derive-plan.ts';
import type { PlanRecords } from './records/plan-records.ts';
import { learnWeights } from './topics/learn-weights.ts';
import { neededDecisions } from './topics/needed-decisions.ts';
import { type Passage, passagesOf } from './topics/passages.ts';
import { proposeTopics } from './topics/propose-topics.ts';
import { indexWeights } from './topics/score-topics.ts';
import { topicExamples } from './topics/topic-examples.ts';

/** A plan with its passages, and the records that say which topics they have. */
export interface ReadPlan {
  readonly plan: string;
  readonly folder: string;
  readonly reviewed: boolean;
  readonly passages: readonly Passage[];
  readonly records: PlanRecords;
}

/** The plans as the rules on topics read them, with the topics that they have now. */
export function readPlans({ plans, vocabularies }: Inputs): ReadPlan[] {
  return plans.map((input) => {
    const { records } = derivePlan(input, vocabularies);
    return {
      ...{ plan: input.source.plan, folder: input.folder, reviewed: input.topics.reviewed, records },
      passages: passagesOf(records, vocabularies.topics),
    };
  });
}

/**
 * Learns from the plans that a reader has reviewed. A plan’s own passages are among what is learnt: the rules are to
 * know what is decided. How far they go without it is measured by leaving the plan out (`npm run reading:verify`).
 *
 * @returns path from the project's root → text: the weights, and the decisions on each reviewed plan that are still
 *   needed with them
 * @throws InputProblem where an input needs a person
 */
export function learnTopics(inputs: Inputs): Map<string, string> {
  const { topics: vocabulary } = inputs.vocabularies;
  const reviewed = readPlans(inputs).filter((plan) => plan.reviewed);
  const weights = learnWeights(topicExamples(reviewed, vocabulary));
  const index = indexWeights(weights);
  return new Map([
    ['content/vocabulary/topic-weights.yaml', formatWeights(weights)],
    ...reviewed.map(({ folder, passages, records }): [string, string] => [
      `${folder}/${planFiles.topics}`,
      formatDecisions(neededDecisions(records, proposeTopics(passages, index, vocabulary))),
    ]),
  ]);
}

const decisionsHead = `# Reviewed by a reader, line by line: these are the places where the rules say something else; the rest they get right.
# An entry at a heading holds for all that stands below it, an entry at a block for that block. \`text\`: the words with
# which that line begins, as a guard against drift. \`npm run topics:learn\` takes out what the rules have learnt.
reviewed: true
topics:
`;

function formatDecisions(decisions: TopicDecisions['topics']): string {
  const lines = decisions.map(({ line, text, topic, also }) => {
    const further = also.length > 0 ? `, also: [${also.join(', ')}]` : '';
    return `  - { line: ${line}, text: '${text.replaceAll("'", "''")}', topic: ${topic}${further} }\n`;
  });
  return (
    decisionsHead.replace(/topics:\n$/, lines.length > 0 ? 'topics:\n' : 'topics: []\n') + lines.join('')
  );
}

const weightsHead = `# Learnt by \`npm run topics:learn\` from the plans whose topics are reviewed, and from topics.yaml; do not edit.
# For each topic the pairs of characters that speak most for it, heaviest first.
weights:
`;

/** As many weights to a line as there is room for. */
function formatWeights({ weights }: TopicWeights): string {
  const perLine = 12;
  return (
    weightsHead +
    Object.entries(weights)
      .map(([topic, pairs]) => {
        const entries = Object.entries(pairs).map(([pair, weight]) => `${pair}: ${weight}`);
        const lines = Array.from({ length: Math.ceil(entries.length / perLine) }, (_, at) =>
          entries.slice(at * perLine, (at + 1) * perLine).join(', '),
        );
        return `  ${topic}:\n    {\n      ${lines.join(',\n      ')}\n    }\n`;
      })
      .join('')
  );
}
