import type { BlockRecord } from '../../../src/model/block.ts';
import { headingText } from '../../../src/model/heading-text.ts';
import type { OutlineRecord } from '../../../src/model/outline.ts';
import type { TopicId } from '../../../src/model/topic.ts';
import { begins, guarded } from '../../inputs/guarded.ts';
import { planFiles } from '../../inputs/inputs.ts';
import type { PlanRecords, UnassignedRecords } from './plan-records.ts';
import type { TopicDecisions } from '../../inputs/topic-decisions.ts';
import type { TopicVocabulary } from '../../inputs/topic-words.ts';

type Decision = TopicDecisions['topics'][number];

/** Weight of a word by where it appears. */
const worth = { lead: 5, title: 3, text: 1 } as const;

/**
 * Assigns a topic to each block and heading of a plan: by a reader's decision on it, else on its section or chapter;
 * else by the rules, from its own words, those of its section, then those of its chapter. Where none of these gives a
 * topic, the vocabulary's fallback (`otherwise`) applies.
 *
 * @param file the plan's text, for messages
 * @throws InputProblem when a decision's words are not in its line, or a line is decided twice
 */
export function assignTopics(
  records: UnassignedRecords,
  decisions: TopicDecisions,
  vocabulary: TopicVocabulary,
  file: string,
): PlanRecords {
  const { outline, blocks } = records;
  const { at: decisionAt } = guarded(decisions.topics, {
    ...{ file, list: planFiles.topics, kind: 'heading, paragraph or row', places: placesOf(records) },
    ...{ words: ({ text }) => text, fits: begins },
  });
  const headings = new Map(outline.map((heading) => [heading.id, heading]));

  /** The decision for the content below a heading: its own, or that of the chapter above. */
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
      topic: decisionBelow(heading.id)?.topic ?? proposeForHeading(heading, headings, vocabulary),
    })),
    blocks: blocks.map((block) => {
      const own = decisionAt(block.line);
      if (own && !headings.has(block.id))
        return { ...block, topic: own.topic, alsoTopics: own.also, topicBasis: 'block' };
      const section = block.section === null ? front : decisionBelow(block.section);
      if (section) return { ...block, topic: section.topic, alsoTopics: section.also, topicBasis: 'section' };
      return {
        ...block,
        topic: proposeForBlock(block, headings, vocabulary),
        alsoTopics: [],
        topicBasis: 'rule',
      };
    }),
  };
}

type Headings = ReadonlyMap<string, Pick<OutlineRecord, 'number' | 'title' | 'parent'>>;

/** The topic that the rules propose for a block, regardless of any decision. */
export function proposeForBlock(
  block: Pick<BlockRecord, 'section' | 'lead' | 'text'>,
  headings: Headings,
  vocabulary: TopicVocabulary,
): TopicId {
  const heading = block.section === null ? undefined : headings.get(block.section);
  const title = heading ? headingText(heading) : '';
  return (
    topicByWords({ lead: block.lead ?? '', title, text: block.text }, vocabulary) ??
    (heading ? proposeForHeading(heading, headings, vocabulary) : vocabulary.otherwise)
  );
}

/** The topic that the rules propose for a heading: by its own words, else by those of the chapter above. */
function proposeForHeading(
  heading: Pick<OutlineRecord, 'number' | 'title' | 'parent'>,
  headings: Headings,
  vocabulary: TopicVocabulary,
): TopicId {
  const above = heading.parent === null ? undefined : headings.get(heading.parent);
  return (
    topicByWords({ title: headingText(heading), text: '' }, vocabulary) ??
    (above ? proposeForHeading(above, headings, vocabulary) : vocabulary.otherwise)
  );
}

/** The topic that the words indicate; `null` where no word belongs to a topic. */
function topicByWords(
  places: { lead?: string; title: string; text: string },
  { topics }: TopicVocabulary,
): TopicId | null {
  const scored = topics.map(({ id, words }) => ({
    id,
    score: words.reduce(
      (sum, word) =>
        sum +
        (places.lead?.includes(word) ? worth.lead : 0) +
        (places.title.includes(word) ? worth.title : 0) +
        (places.text.includes(word) ? worth.text : 0),
      0,
    ),
  }));
  // Sorting is stable: of two topics with the same score, the first in the vocabulary wins.
  const [best] = scored.sort((a, b) => b.score - a.score);
  return best && best.score > 0 ? best.id : null;
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
