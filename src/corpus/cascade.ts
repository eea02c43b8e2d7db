import type { BlockRecord } from '../model/block.ts';
import { cascadeVerdict, type CascadeRecord, type CascadeVerdict } from '../model/cascade.ts';
import type { OutlineRecord } from '../model/outline.ts';
import type { PlanRecord } from '../model/plan.ts';
import { dataset, plans } from './records.ts';

/** A task with what became of it in each other plan, in the order of the plans. */
export interface TaskRow {
  readonly task: CascadeRecord['task'];
  readonly cells: readonly CascadeRecord[];
}

/** A higher plan: its tasks under their chapters, and the plans that are seen against it. */
export interface Cascade {
  readonly higher: PlanRecord;
  readonly others: readonly { readonly plan: PlanRecord; readonly contrast: boolean }[];
  readonly groups: readonly { readonly heading: OutlineRecord | null; readonly rows: readonly TaskRow[] }[];
}

let all: readonly Cascade[] | undefined;

/** The cascade of each higher plan, in their order. */
export function cascades(): readonly Cascade[] {
  all ??= plans().flatMap((higher): Cascade[] => {
    const own = dataset('cascade').filter(({ task }) => task.plan === higher.id);
    return own.length === 0 ? [] : [cascadeOf(higher, own)];
  });
  return all;
}

function cascadeOf(higher: PlanRecord, cells: readonly CascadeRecord[]): Cascade {
  const outline = new Map(dataset('outline').map((heading) => [heading.id, heading]));
  const groups: { heading: OutlineRecord | null; rows: TaskRow[] }[] = [];
  for (const block of new Set(cells.map(({ task }) => task.block))) {
    const row = insideFirst(cells.filter(({ task }) => task.block === block));
    const [first] = row;
    if (!first) continue;
    const section = outline.get(first.task.section ?? '');
    const heading = outline.get(section?.parent ?? '') ?? section ?? null;
    const own = { task: first.task, cells: row };
    const last = groups[groups.length - 1];
    if (last?.heading === heading) last.rows.push(own);
    else groups.push({ heading, rows: [own] });
  }
  const seen = plans().flatMap((plan) => {
    const cell = cells.find((each) => each.plan === plan.id);
    return cell ? [{ plan, contrast: cell.contrast }] : [];
  });
  return { higher, others: insideFirst(seen), groups };
}

/** Plans outside the region stand last. */
const insideFirst = <Each extends { readonly contrast: boolean }>(found: readonly Each[]): Each[] => [
  ...found.filter(({ contrast }) => !contrast),
  ...found.filter(({ contrast }) => contrast),
];

/** The rows of a cascade, in the order of the text. */
export const rowsOf = ({ groups }: Cascade): TaskRow[] => groups.flatMap(({ rows }) => [...rows]);

/** How many cells of a plan have each verdict. */
export function verdictCounts(plan: string): Readonly<Record<CascadeVerdict, number>> {
  const own = dataset('cascade').filter((cell) => cell.plan === plan);
  const counts = cascadeVerdict.options.map((verdict) => [
    verdict,
    own.filter((cell) => cell.verdict === verdict).length,
  ]);
  return Object.fromEntries(counts) as Record<CascadeVerdict, number>;
}

/** The paragraph of a task. */
export function blockOfTask({ block }: CascadeRecord['task']): BlockRecord {
  const found = dataset('blocks').find(({ id }) => id === block);
  if (!found)
    throw new Error(`The cascade names the block “${block}”, which no plan has. Run \`npm run content\`.`);
  return found;
}
