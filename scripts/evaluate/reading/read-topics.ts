import { type ReadPlan, readPlans } from '../../derive/learn-topics.ts';
import { learnWeights } from '../../derive/topics/learn-weights.ts';
import { type Proposal, proposeTopics } from '../../derive/topics/propose-topics.ts';
import { indexWeights } from '../../derive/topics/score-topics.ts';
import { topicExamples } from '../../derive/topics/topic-examples.ts';
import type { Inputs } from '../../inputs/inputs.ts';
import { compare, type Counts } from './reading-part.ts';

/** Blocks, each with its main topic: as learnt from the other plans, against what is published. */
export function measureTopics(inputs: Inputs): Map<string, Counts> {
  return measure(inputs, ({ records: { blocks } }, proposals) =>
    compare(
      blocks.map(({ id }) => `${id} ${(proposals.get(id) as Proposal).topic}`),
      blocks.map(({ id, topic }) => `${id} ${topic}`),
    ),
  );
}

/** Further topics of blocks: as learnt from the other plans, against what is published. */
export function measureFurtherTopics(inputs: Inputs): Map<string, Counts> {
  return measure(inputs, ({ records: { blocks } }, proposals) =>
    compare(
      blocks.flatMap(({ id, topic }) =>
        // That the main topic is only a further one is a mistake about the main topic, and counted there.
        (proposals.get(id) as Proposal).also.flatMap((each) => (each === topic ? [] : [`${id} ${each}`])),
      ),
      blocks.flatMap(({ id, alsoTopics }) => alsoTopics.map((each) => `${id} ${each}`)),
    ),
  );
}

interface LeftOut {
  readonly plan: ReadPlan;
  readonly proposals: ReadonlyMap<string, Proposal>;
}

/** Learning takes a second a plan, and two parts look at what comes of it. */
const known = new WeakMap<Inputs, readonly LeftOut[]>();

/** Leaves out one plan after the other, and lets the rules say about it what they learnt from the others. */
function leaveOneOut(inputs: Inputs): readonly LeftOut[] {
  const { topics: vocabulary } = inputs.vocabularies;
  const plans = readPlans(inputs).filter(({ reviewed }) => reviewed);
  return plans.map((plan) => {
    const others = plans.filter((other) => other !== plan);
    const weights = indexWeights(learnWeights(topicExamples(others, vocabulary)));
    return { plan, proposals: proposeTopics(plan.passages, weights, vocabulary) };
  });
}

function measure(
  inputs: Inputs,
  count: (plan: ReadPlan, proposals: ReadonlyMap<string, Proposal>) => Counts,
): Map<string, Counts> {
  const made = known.get(inputs) ?? leaveOneOut(inputs);
  known.set(inputs, made);
  return new Map(made.map(({ plan, proposals }) => [plan.plan, count(plan, proposals)]));
}
