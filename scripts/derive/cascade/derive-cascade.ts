import { createHash } from 'node:crypto';
import type { BlockRecord } from '../../../src/model/block.ts';
import type { CascadeRecord } from '../../../src/model/cascade.ts';
import type { IndicatorRecord } from '../../../src/model/indicator.ts';
import type { ObservationRecord } from '../../../src/model/observation.ts';
import type { OutlineRecord } from '../../../src/model/outline.ts';
import type { ParallelRecord } from '../../../src/model/parallel.ts';
import type { PlanRecord } from '../../../src/model/plan.ts';
import type { TableRecord } from '../../../src/model/table.ts';
import type { TaskWords } from '../../inputs/task-words.ts';
import { type ComparedNumbers, compareNumbers } from './compare-numbers.ts';
import { evidenceOf, taskEvidence } from './evidence-of-cell.ts';
import { findPassages, type PlacedBlock } from './find-passages.ts';
import { findTasks, type Task } from './find-tasks.ts';
import { higherPlans } from './higher-plans.ts';
import { judgeCell } from './judge-cell.ts';
import { rarityOf } from './rarity.ts';
import { reasonFor } from './reason-for.ts';
import { sharedBetween } from './shared-between.ts';
import { subjectOfTask, wordsOfName } from './subject-of-task.ts';

/** What the cascade is made from: the records of all plans. */
export interface CascadeSources {
  readonly plans: readonly Pick<PlanRecord, 'id' | 'region' | 'shortTitle' | 'period'>[];
  readonly outline: readonly OutlineRecord[];
  readonly blocks: readonly BlockRecord[];
  readonly tables: readonly Pick<TableRecord, 'id' | 'kind'>[];
  readonly parallels: readonly ParallelRecord[];
  readonly observations: readonly ObservationRecord[];
  readonly indicators: readonly IndicatorRecord[];
}

/**
 * Sees each task of each plan of a higher level against every other plan, by rule.
 *
 * @returns by task in the order of the text, then by plan; nothing where no plan is of a higher level than another
 */
export function deriveCascade(sources: CascadeSources, words: TaskWords): CascadeRecord[] {
  const rarity = rarityOf(sources.blocks.map(({ text }) => text));
  const shared = sharedBetween(sources.parallels);
  const indicators = new Map(sources.indicators.map((each) => [each.id, each]));
  return higherPlans(sources.plans).flatMap(({ higher, others }) => {
    const tasks = findTasks(
      sources.blocks.filter(({ plan }) => plan === higher.id),
      sources.outline,
    );
    const places = new Map(others.map(({ plan }) => [plan.id, orderingBlocks(plan.id, sources)]));
    return tasks.flatMap((task) => {
      const known = subjectOfTask(task, words);
      const subject = known ?? wordsOfName(task, rarity);
      const subjectName = known ? { zh: known.zh, en: known.en } : null;
      const own = sources.observations.filter((each) => isTarget(each) && each.block === task.block.id);
      return others.map(({ plan, contrast }): CascadeRecord => {
        const local = sources.observations.filter(
          (each) =>
            isTarget(each) && each.plan === plan.id && (each.year ?? plan.period.start) >= plan.period.start,
        );
        const numbers = compareNumbers(own, local, indicators, words);
        const passages = findPassages(task, subject, places.get(plan.id) ?? [], rarity, (block) =>
          shared(task.block.id, block),
        );
        const judgement = judgeCell(numbers, passages);
        const source = taskEvidence(task, numbers);
        return {
          id: idOf(task, plan.id),
          task: recordOf(task),
          plan: plan.id,
          contrast,
          subject: subjectName,
          verdict: judgement.verdict,
          numbers: numbers.map(numberOf),
          reason: reasonFor(judgement, numbers, {
            higher: higher.shortTitle,
            plan: plan.shortTitle,
            subject: subjectName ?? { zh: task.name, en: `“${task.name}”` },
          }),
          evidence: [source, ...evidenceOf(judgement, numbers)],
          basis: 'rule',
          source,
        };
      });
    });
  });
}

const isTarget = ({ role, indicator }: ObservationRecord): boolean => role === 'target' && indicator !== null;

/** The blocks of a plan that can order something: no tables of indicators or of objectives, whose values are compared. */
function orderingBlocks(plan: string, { blocks, outline, tables }: CascadeSources): PlacedBlock[] {
  const titles = new Map(outline.map(({ id, title }) => [id, title]));
  const measures = new Set(
    tables.filter(({ kind }) => kind === 'indicators' || kind === 'objectives').map(({ id }) => id),
  );
  return blocks
    .filter((block) => block.plan === plan && (block.kind === 'paragraph' || block.kind === 'row'))
    .filter(({ table }) => table === null || !measures.has(table))
    .map((block) => ({ block, title: titles.get(block.section ?? '') ?? '' }));
}

function recordOf({ block, name }: Task): CascadeRecord['task'] {
  return {
    plan: block.plan,
    block: block.id,
    lead: name,
    section: block.section,
    line: block.line,
    url: block.url,
  };
}

function numberOf({ indicator, task, local, result }: ComparedNumbers): CascadeRecord['numbers'][number] {
  return {
    indicator: indicator.id,
    task: { raw: task.raw, year: task.year },
    local: { raw: local.raw, year: local.year },
    result,
  };
}

function idOf({ block }: Task, plan: string): string {
  return `k${createHash('sha256').update(`${block.id} ${plan}`).digest('hex').slice(0, 10)}`;
}
