import type { ChapterFrontMatter } from '../../src/model/chapter.ts';
import { chapterFrontMatter } from '../../src/model/chapter.ts';
import { checkLossless } from '../check/lossless.ts';
import { checkQuotes } from '../check/quotes.ts';
import { assembleDocument } from './document/assemble-document.ts';
import { chapterTree } from './chapters/chapter-tree.ts';
import type { Chapter, PlanDocument } from './document/document.ts';
import type { PlanInput, Vocabularies } from '../inputs/inputs.ts';
import type { Hints } from '../inputs/hints.ts';
import { makePlanRecord, type UncolouredPlan } from './records/plan-record.ts';
import { chapterWords } from '../check/read-chapter.ts';
import { recogniseLines } from './document/recognise-lines.ts';
import { makeRecords, type PlanRecords } from './records/plan-records.ts';
import { splitRegions } from './document/split-regions.ts';
import { assignTopics } from './topics/assign-topics.ts';
import { indexWeights } from './topics/score-topics.ts';
import { stripMarks } from './document/strip-marks.ts';
import type { SourceText } from '../inputs/verify-source.ts';
import type { Vocabulary } from '../inputs/recognition-words.ts';
import { writeChapter } from './chapters/write-chapter.ts';

export interface DerivedPlan {
  readonly record: UncolouredPlan;
  readonly records: PlanRecords;
  /** Chapter slug → text of its `.mdx` file, in the order of the plan. */
  readonly chapters: ReadonlyMap<string, string>;
}

/**
 * Derives the chapters and records of a plan from its text. The stages, in order: strip conversion marks, split
 * running text from cells, recognise lines, assemble the document, make records, assign topics, write chapters; then
 * check that nothing was lost and that every quotation is in its lines.
 *
 * @throws InputProblem where the text, its facts or its hints need a person
 */
export function derivePlan(
  input: PlanInput,
  { recognition, topics, topicWeights }: Pick<Vocabularies, 'recognition' | 'topics' | 'topicWeights'>,
): DerivedPlan {
  const { source, facts, hints } = input;
  const document = readDocument(source, recognition, hints);
  const rules = { vocabulary: topics, weights: indexWeights(topicWeights) };
  const records = assignTopics(makeRecords(document), input.topics, rules, source.file);
  const record = makePlanRecord(source, facts, document, records);
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
