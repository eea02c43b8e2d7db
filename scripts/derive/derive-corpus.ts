import { commitmentsOf } from '../../src/model/commitment.ts';
import type { BlockRecord } from '../../src/model/block.ts';
import { datasetNames, datasetSchema, type DatasetName, type RecordOf } from '../../src/model/datasets.ts';
import { derivedFile } from '../../src/model/derived-file.ts';
import { palettePlaces } from '../../src/model/palette.ts';
import { tableRecordOf } from '../../src/model/table.ts';
import type { TopicRecord } from '../../src/model/topic.ts';
import { checkIds } from '../check/ids.ts';
import { checkQuotes } from '../check/quotes.ts';
import { deriveEvidence } from './derive-evidence.ts';
import { derivePlan } from './derive-plan.ts';
import { type Inputs, type PlanInput, planFiles, type Vocabularies } from '../inputs/inputs.ts';
import { decideRecords } from './decide-records.ts';
import { deriveComparisons } from './derive-comparisons.ts';
import { deriveFamilies } from './derive-families.ts';
import { deriveTasks } from './derive-tasks.ts';
import { deriveStatements } from './statements/derive-statements.ts';
import { assignIndicators } from './indicators/assign-indicators.ts';
import { deriveFindings } from './findings/derive-findings.ts';
import { deriveIndicators } from './indicators/derive-indicators.ts';
import { recogniseIndicator } from './indicators/recognise-indicator.ts';
import { deriveLedgers } from './ledgers/derive-ledgers.ts';
import { InputProblem } from '../inputs/problem.ts';
import { withoutFormulas } from '../../src/model/parallel.ts';

/** The records of every registered data set: registering one without deriving it is a type error. */
type DerivedDatasets = { readonly [Name in DatasetName]: readonly RecordOf<Name>[] };

const head = 'Derived from content/plans by `npm run content`. Do not edit.';

/**
 * Derives all files of `content/derived/` from the plan texts.
 *
 * @param inputs the hand-written inputs; plans in any order
 * @returns path below `content/derived/` → text of the file, sorted by path
 * @throws InputProblem where an input needs a person
 */
export function deriveCorpus({
  plans: unsorted,
  vocabularies,
  indicators: definitions,
}: Inputs): Map<string, string> {
  const sorted = sortPlans(unsorted);
  const recognise = recogniseIndicator(definitions, vocabularies.units);
  const plans = sorted.map((input) => {
    const derivedPlan = derivePlan(input, vocabularies);
    const statements = assignIndicators(
      deriveStatements(input, derivedPlan.records, vocabularies.statements),
      recognise,
    );
    checkQuotes(
      input.source,
      statements.map(({ statement }) => statement.source),
    );
    return { input, ...derivedPlan, statements };
  });
  const outline = plans.flatMap(({ records }) => records.outline);
  const blocks = plans.flatMap(({ records }) => records.blocks);
  const tables = plans.flatMap(({ records }) => records.tables);
  const files = new Map(sorted.map(({ source }) => [source.plan, source.file]));
  const statements = plans.flatMap((plan) => plan.statements.map(({ statement }) => statement));
  const { observations, indicators, ambitions } = deriveIndicators(plans, vocabularies, definitions);
  const { alignments, ...evidence } = deriveEvidence(
    plans,
    { statements, observations, indicators, ambitions, blocks },
    vocabularies,
    definitions,
  );
  const { records: tasks, mentions } = deriveTasks(plans, vocabularies);
  const decided = decideRecords(sorted, { ...tasks, ...evidence });
  const ledgers = deriveLedgers(plans, vocabularies, mentions);
  const findings = deriveFindings({
    ...{ plans, statements, observations, ambitions, outcomes: decided.outcomes },
    ...{ definitions, vocabularies },
  });
  // Last because it is slowest: errors in the decisions of readers show before it runs.
  const { families, parallels } = deriveFamilies(sorted, blocks, vocabularies);
  const { cascade, rivers } = deriveComparisons(
    sorted,
    {
      ...{ plans: plans.map(({ record }) => record), outline, blocks, tables },
      ...{ statements, observations, indicators },
      parallels: withoutFormulas(parallels),
    },
    vocabularies,
  );
  const { projects, policies, highlights, investments, agencies } = ledgers;
  const ofLedgers = [...projects, ...policies, ...highlights, ...investments, ...agencies];
  const ofTasks = [...decided.deadlines, ...decided.duties, ...decided.consequences];
  const all = [...observations, ...ambitions, ...statements, ...ofLedgers, ...ofTasks, ...findings];
  const made = all.map(({ id, source }) => ({ ...source, id }));
  checkIds([...outline, ...blocks, ...tables, ...made], (plan) => files.get(plan) ?? plan);

  const datasets: DerivedDatasets = {
    plans: plans.map(({ record }, index) => ({ ...record, colour: index + 1 })),
    outline,
    blocks,
    tables: tables.map(tableRecordOf),
    topics: topicRecords(sorted, blocks, vocabularies),
    families,
    parallels,
    statements,
    commitments: commitmentsOf(statements),
    observations,
    indicators,
    ambitions,
    alignments,
    ...decided,
    ...ledgers,
    findings,
    cascade,
    rivers,
  };
  const derived = [
    ...datasetNames.map((name) => dataFile(name, datasets[name])),
    ...plans.flatMap(({ record, chapters }) =>
      [...chapters].map(([slug, text]): [string, string] => [`chapters/${record.id}/${slug}.mdx`, text]),
    ),
  ];
  return new Map(derived.sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** The topics with their blocks, by plan; a plan with nothing on a topic has an empty list. */
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

/** A data file with one record per line, so that a change in the parser shows as a diff of records. */
function dataFile<Name extends DatasetName>(
  name: Name,
  records: readonly RecordOf<Name>[],
): [path: string, text: string] {
  const file = derivedFile(datasetSchema(name)).parse({ derived: head, records });
  const lines = file.records.map((record) => JSON.stringify(record)).join(',\n');
  return [`data/${name}.json`, `{"derived": ${JSON.stringify(head)}, "records": [\n${lines}\n]}\n`];
}
