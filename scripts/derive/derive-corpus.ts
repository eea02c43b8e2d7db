import type { z } from 'zod';
import { ambitionRecord } from '../../src/model/ambition.ts';
import { commitmentRecord, commitmentsOf } from '../../src/model/commitment.ts';
import { type BlockRecord, blockRecord } from '../../src/model/block.ts';
import { derivedFile } from '../../src/model/derived-file.ts';
import { indicatorRecord } from '../../src/model/indicator.ts';
import { observationRecord } from '../../src/model/observation.ts';
import { outlineRecord } from '../../src/model/outline.ts';
import { type ParallelRecord, parallelRecord } from '../../src/model/parallel.ts';
import { palettePlaces } from '../../src/model/palette.ts';
import { planRecord } from '../../src/model/plan.ts';
import { statementRecord } from '../../src/model/statement.ts';
import { tableRecord, tableRecordOf } from '../../src/model/table.ts';
import { type TopicRecord, topicRecord } from '../../src/model/topic.ts';
import { checkIds } from '../check/ids.ts';
import { checkQuotes } from '../check/quotes.ts';
import { derivePlan } from './derive-plan.ts';
import { type Inputs, type PlanInput, planFiles, type Vocabularies } from '../inputs/inputs.ts';
import { createIds } from './document/stable-ids.ts';
import { deriveStatements } from './statements/derive-statements.ts';
import { assignIndicators } from './indicators/assign-indicators.ts';
import { deriveIndicators } from './indicators/derive-indicators.ts';
import { recogniseIndicator } from './indicators/recognise-indicator.ts';
import { findParallels } from './parallels/find-parallels.ts';
import { InputProblem } from '../inputs/problem.ts';

const head = 'Derived from content/plans by `npm run content`. Do not edit.';

/**
 * Derives everything that is made from the plan texts.
 *
 * @param inputs what people wrote; the plans in any order
 * @returns path below `content/derived/` → text of the file, sorted by path
 * @throws InputProblem where an input needs a person
 */
export function deriveCorpus({
  plans: unsorted,
  vocabularies,
  indicators: definitions,
}: Inputs): Map<string, string> {
  const sorted = sortPlans(unsorted);
  const plans = sorted.map((input) => ({ input, ...derivePlan(input, vocabularies) }));
  const outline = plans.flatMap(({ records }) => records.outline);
  const blocks = plans.flatMap(({ records }) => records.blocks);
  const tables = plans.flatMap(({ records }) => records.tables);
  const files = new Map(sorted.map(({ source }) => [source.plan, source.file]));
  const recognise = recogniseIndicator(definitions, vocabularies.units);
  const statements = plans.flatMap(({ input, records }) =>
    assignIndicators(
      deriveStatements(records, input.facts.period, vocabularies.statements, createIds(input.source.plan)),
      recognise,
    ),
  );
  for (const { source } of sorted) {
    checkQuotes(
      source,
      statements.filter(({ plan }) => plan === source.plan).map((statement) => statement.source),
    );
  }
  const { observations, indicators, ambitions } = deriveIndicators(plans, vocabularies, definitions);
  // Last, as it takes longest: whoever corrects a decision need not wait for it.
  const parallels = findParallels(blocks, vocabularies.parallels, regionNames(sorted));
  checkParallels(sorted, parallels);
  const made = [...observations, ...ambitions, ...statements].map(({ id, source }) => ({ ...source, id }));
  checkIds([...outline, ...blocks, ...tables, ...made], (plan) => files.get(plan) ?? plan);

  const derived: [string, string][] = [
    dataFile(
      'plans',
      planRecord,
      plans.map(({ record }, index) => ({ ...record, colour: index + 1 })),
    ),
    dataFile('outline', outlineRecord, outline),
    dataFile('blocks', blockRecord, blocks),
    dataFile('tables', tableRecord, tables.map(tableRecordOf)),
    dataFile('parallels', parallelRecord, parallels),
    dataFile('statements', statementRecord, statements),
    dataFile('commitments', commitmentRecord, commitmentsOf(statements)),
    dataFile('observations', observationRecord, observations),
    dataFile('indicators', indicatorRecord, indicators),
    dataFile('ambitions', ambitionRecord, ambitions),
    dataFile('topics', topicRecord, topicRecords(sorted, blocks, vocabularies)),
    ...plans.flatMap(({ record, chapters }) =>
      [...chapters].map(([slug, text]): [string, string] => [`chapters/${record.id}/${slug}.mdx`, text]),
    ),
  ];
  return new Map(derived.sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** Names of the regions that the plans are for: who acts, and where. */
function regionNames(inputs: readonly PlanInput[]): string[] {
  return inputs.flatMap(({ facts }) => [facts.region.zh, facts.shortTitle.zh]);
}

/** Proves that both passages of each parallel stand where they say. */
function checkParallels(inputs: readonly PlanInput[], parallels: readonly ParallelRecord[]): void {
  for (const { source } of inputs) {
    const sides = parallels.flatMap(({ a, b, source: own }) => [
      own,
      { ...a, quote: a.text },
      { ...b, quote: b.text },
    ]);
    checkQuotes(
      source,
      sides.filter(({ plan }) => plan === source.plan),
    );
  }
}

/** The topics with the blocks of each plan; a plan that says nothing of a topic has an empty list. */
function topicRecords(
  inputs: readonly PlanInput[],
  blocks: readonly BlockRecord[],
  { topics }: Vocabularies,
): TopicRecord[] {
  return topics.topics.map(({ id, name }) => ({
    id,
    name,
    plans: Object.fromEntries(
      inputs.map(({ source: { plan } }) => [
        plan,
        blocks.filter((block) => block.plan === plan && block.topic === id).map((block) => block.id),
      ]),
    ),
  }));
}

function sortPlans(inputs: readonly PlanInput[]): PlanInput[] {
  const sorted = [...inputs].sort((a, b) => a.facts.order - b.facts.order);
  sorted.forEach((input, index) => {
    const next = sorted[index + 1];
    if (next?.facts.order !== input.facts.order) return;
    throw new InputProblem(
      { file: factsFile(next) },
      `Its order (${String(next.facts.order)}) is also that of ${factsFile(input)}.`,
      'Give each plan a place of its own.',
    );
  });
  const [beyond] = sorted.slice(palettePlaces);
  if (beyond) {
    throw new InputProblem(
      { file: factsFile(beyond) },
      `This is plan number ${String(palettePlaces + 1)}, but the palette has ${String(palettePlaces)} places (each colour with each shape).`,
      'Add a colour or a shape to src/model/palette.ts.',
    );
  }
  return sorted;
}

function factsFile({ folder }: PlanInput): string {
  return `${folder}/${planFiles.facts}`;
}

/** A data file with one record a line, so that a change of the parser shows as a diff of records. */
function dataFile<Schema extends z.ZodType>(
  name: string,
  schema: Schema,
  records: z.infer<Schema>[],
): [string, string] {
  const file = derivedFile(schema).parse({ derived: head, records });
  const lines = file.records.map((record) => JSON.stringify(record)).join(',\n');
  return [`data/${name}.json`, `{"derived": ${JSON.stringify(head)}, "records": [\n${lines}\n]}\n`];
}
