import { headingText } from '../../../src/model/heading-text.ts';
import { topicId, type TopicId } from '../../../src/model/topic.ts';
import { begins, guarded } from '../../inputs/guarded.ts';
import { planFiles } from '../../inputs/inputs.ts';
import type { TopicDecisions } from '../../inputs/topic-decisions.ts';
import type { TopicVocabulary } from '../../inputs/topic-words.ts';
import type { PlanRecords, UnassignedRecords } from '../records/plan-records.ts';
import { passagesOf } from './passages.ts';
import { type Proposal, proposeTopics } from './propose-topics.ts';
import type { WeightIndex } from './score-topics.ts';

type Decision = TopicDecisions['topics'][number];

/** By what the rules know topics. */
export interface TopicRules {
  readonly vocabulary: TopicVocabulary;
  readonly weights: WeightIndex;
}

/**
 * Gives each block and heading of a plan its topics: as a reader decided for it, else for its section or chapter, else
 * as the rules propose (`propose-topics.ts`).
 *
 * @param file the plan's text, for messages
 * @throws InputProblem when a decision's words do not stand in its line, or its line is decided twice
 */
export function assignTopics(
  records: UnassignedRecords,
  decisions: TopicDecisions,
  rules: TopicRules,
  file: string,
): PlanRecords {
  const { outline, blocks } = records;
  const { at: decisionAt } = guarded(decisions.topics, {
    ...{ file, list: planFiles.topics, kind: 'heading, paragraph or row', places: placesOf(records) },
    ...{ words: ({ text }) => text, fits: begins },
  });
  const headings = new Map(outline.map((heading) => [heading.id, heading]));
  const proposals = proposeTopics(passagesOf(records, rules.vocabulary), rules.weights, rules.vocabulary);
  const proposalFor = (id: string): Proposal => proposals.get(id) as Proposal;

  /** The decision for what stands below a heading: its own, or that of the chapter above. */
  const decisionBelow = (id: string | null): Decision | undefined => {
    const heading = id === null ? undefined : headings.get(id);
    return heading && (decisionAt(heading.line) ?? decisionBelow(heading.parent));
  };
  // Front matter has no heading: its first line decides.
  const front = decisionAt(
    Math.min(...blocks.filter(({ section }) => section === null).map(({ line }) => line)),
  );

  return {
    ...records,
    outline: outline.map((heading) => ({
      ...heading,
      topic: decisionBelow(heading.id)?.topic ?? proposalFor(heading.id).topic,
    })),
    blocks: blocks.map((block) => {
      const { reviewed } = decisions;
      const decided = (decision: Decision, topicBasis: 'block' | 'section') => ({
        ...block,
        ...{ topic: decision.topic, alsoTopics: inOrder(decision.also), topicBasis },
        ...{ topicConfidence: null, topicReviewed: true },
      });
      const own = decisionAt(block.line);
      if (own && !headings.has(block.id)) return decided(own, 'block');
      const section = block.section === null ? front : decisionBelow(block.section);
      if (section) return decided(section, 'section');
      const { topic, also, confidence } = proposalFor(block.id);
      return {
        ...block,
        ...{ topic, alsoTopics: [...also], topicBasis: 'rule' as const },
        ...{ topicConfidence: Math.round(confidence * 100) / 100, topicReviewed: reviewed },
      };
    }),
  };
}

/** Topics in the order of the vocabulary, whoever named them. */
function inOrder(topics: readonly TopicId[]): TopicId[] {
  return topicId.options.filter((topic) => topics.includes(topic));
}

/** Line → the words that begin there: of a heading, of a block, or of each cell of a row. */
function placesOf({ outline, blocks }: UnassignedRecords): Map<number, readonly string[]> {
  const places = new Map<number, readonly string[]>();
  for (const { line, cells, text } of blocks) {
    places.set(line, [...(places.get(line) ?? []), ...(cells?.filter((cell) => cell !== '') ?? [text])]);
  }
  for (const heading of outline) places.set(heading.line, [headingText(heading)]);
  return places;
}
