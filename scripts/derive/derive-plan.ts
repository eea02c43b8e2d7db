import type { ChapterFrontMatter } from '../../src/model/chapter.ts';
import { chapterFrontMatter } from '../../src/model/chapter.ts';
import type { PlanFacts, PlanRecord } from '../../src/model/plan.ts';
import { checkLossless } from '../check/lossless.ts';
import { checkQuotes } from '../check/quotes.ts';
import { assembleDocument } from './assemble-document.ts';
import { assignTopics } from './assign-topics.ts';
import { chapterTree } from './chapter-tree.ts';
import type { Chapter, PlanDocument } from './document.ts';
import type { Hints } from './hints.ts';
import type { IndicatorWords } from './indicators/indicator-words.ts';
import type { PlanIndicators } from './indicators/plan-indicators-file.ts';
import type { ProseObservations } from './indicators/prose-file.ts';
import type { Units } from './indicators/units-file.ts';
import { makePlanRecord } from './plan-record.ts';
import type { ParallelVocabulary } from './parallels/find-parallels.ts';
import { chapterWords } from './read-chapter.ts';
import { recogniseLines } from './recognise-lines.ts';
import { makeRecords, type PlanRecords } from './records.ts';
import { splitRegions } from './split-regions.ts';
import { stripMarks } from './strip-marks.ts';
import type { TopicDecisions, TopicVocabulary } from './topic-words.ts';
import type { SourceText } from './verify-source.ts';
import type { Vocabulary } from './vocabulary.ts';
import { writeChapter } from './write-chapter.ts';

/** What people wrote about a plan, read and valid. */
export interface PlanInput {
  readonly source: SourceText;
  readonly facts: PlanFacts;
  readonly factsFile: string;
  readonly hints: Hints;
  readonly topics: TopicDecisions;
  readonly indicators: PlanIndicators;
  readonly proseObservations: ProseObservations;
}

/** The words of the field, from `content/vocabulary/`. */
export interface Vocabularies {
  readonly recognition: Vocabulary;
  readonly topics: TopicVocabulary;
  readonly parallels: ParallelVocabulary;
  readonly indicators: IndicatorWords;
  readonly units: Units;
}

export interface DerivedPlan {
  readonly record: PlanRecord;
  readonly records: PlanRecords;
  /** Chapter slug → text of its `.mdx` file, in the order of the plan. */
  readonly chapters: ReadonlyMap<string, string>;
}

/**
 * From a plan's text to its chapters and records. The stages in their order: marks off, running text
 * and cells apart, lines recognised, document assembled, records made, topics
 * assigned, chapters written; then the
 * proofs that nothing was lost and every quotation stands.
 *
 * @throws InputProblem where the text, its facts or its hints need a person
 */
export function derivePlan(
  input: PlanInput,
  { recognition, topics }: Pick<Vocabularies, 'recognition' | 'topics'>,
): DerivedPlan {
  const { source, facts, factsFile, hints } = input;
  const document = readDocument(source, recognition, hints);
  const records = assignTopics(makeRecords(document), input.topics, topics, source.file);
  const record = makePlanRecord(source, facts, factsFile, document, records);
  const head = `Derived from ${source.file} by \`npm run content\`. Do not edit.`;
  const chapters = new Map(
    document.chapters.map((chapter, index) => {
      const tree = chapterTree(chapter);
      const draft = frontMatterOf(source.plan, chapter, index + 1, 1);
      const characters = [...chapterWords(writeChapter(draft, tree, head))].length;
      return [chapter.slug, writeChapter(chapterFrontMatter.parse({ ...draft, characters }), tree, head)];
    }),
  );
  checkLossless(source, [...chapters.values()]);
  checkQuotes(source, [
    ...[...records.outline, ...records.blocks, ...records.tables].map((made) => made.source),
    ...Object.values(record.proofs).flat(),
  ]);
  return { record, records, chapters };
}

/** The stages from text to document. */
export function readDocument(source: SourceText, vocabulary: Vocabulary, hints: Hints): PlanDocument {
  const regions = splitRegions(stripMarks(source));
  const recognised = recogniseLines(regions, vocabulary, hints, source.file);
  return assembleDocument(source.plan, recognised, vocabulary, hints, source.file);
}

function frontMatterOf(
  plan: string,
  chapter: Chapter,
  order: number,
  characters: number,
): ChapterFrontMatter {
  const { slug, kind, heading, line, lineEnd } = chapter;
  return {
    plan,
    chapter: slug,
    kind,
    order,
    number: heading?.number ?? null,
    title: heading?.title ?? null,
    line,
    lineEnd,
    characters,
  };
}
