import type { BlockRecord } from '../../../src/model/block.ts';
import type { CascadeRecord } from '../../../src/model/cascade.ts';
import type { Evidence } from '../../../src/model/evidence.ts';
import type { CascadeDecision } from '../../inputs/cascade-decisions.ts';
import { guarded, holds } from '../../inputs/guarded.ts';
import { type PlanInput, planFiles } from '../../inputs/inputs.ts';
import { printedWords } from '../../inputs/printed-text.ts';
import { excerpt, InputProblem } from '../../inputs/problem.ts';

const list = planFiles.cascade;

/**
 * Sets what readers decided over the verdicts of the rules; what they are silent on stays.
 *
 * @param cells the cells of all plans
 * @throws InputProblem for an entry whose words are in no task of its line, whose evidence is not printed, or that is
 *   there twice
 */
export function applyCascadeDecisions(
  cells: readonly CascadeRecord[],
  plans: readonly Pick<PlanInput, 'source' | 'cascade' | 'folder'>[],
  blocks: readonly BlockRecord[],
): CascadeRecord[] {
  const texts = new Map(blocks.map((block) => [block.id, block.text]));
  const guards = new Map(
    plans.map(({ source, folder, cascade }) => {
      const own = cells.filter(({ plan }) => plan === source.plan);
      const places = new Map<number, string[]>();
      for (const { task } of own) {
        places.set(task.line, [...(places.get(task.line) ?? []), texts.get(task.block) ?? '']);
      }
      // A decision on a task of a plan that is not in the corpus waits for it.
      const entries = cascade.tasks.filter(({ of }) => own.some(({ task }) => task.plan === of));
      const guard = guarded(entries, {
        ...{ file: `${folder}/${list}`, list, kind: 'task of a higher plan', places, fits: holds },
        words: ({ words }) => words,
        identity: ({ of, line, words }) => `${of} ${String(line)} ${printedWords(words)}`,
      });
      return [source.plan, guard] as const;
    }),
  );
  const decided = cells.map((cell) => {
    const { task, plan } = cell;
    const text = texts.get(task.block) ?? '';
    const decision = guards
      .get(plan)
      ?.at(task.line, ({ of, words }) => of === task.plan && holds(text, words));
    return decision ? decide(cell, decision, blocks, plans) : cell;
  });
  for (const guard of guards.values()) guard.assertAllUsed('no task of the plan it names stands there');
  return decided;
}

function decide(
  cell: CascadeRecord,
  { verdict, reason, evidence }: CascadeDecision,
  blocks: readonly BlockRecord[],
  plans: readonly Pick<PlanInput, 'source' | 'folder'>[],
): CascadeRecord {
  const quoted = evidence?.map(({ line, words }) => quote(cell.plan, line, words, blocks, plans));
  return {
    ...cell,
    ...{ verdict, basis: 'reader' },
    reason: reason ?? cell.reason,
    evidence: quoted ? [cell.source, ...quoted] : cell.evidence,
  };
}

/** The words of a line of the plan as evidence. */
function quote(
  plan: string,
  line: number,
  words: string,
  blocks: readonly BlockRecord[],
  plans: readonly Pick<PlanInput, 'source' | 'folder'>[],
): Evidence {
  const block = blocks.find(
    (each) => each.plan === plan && each.line <= line && line <= each.lineEnd && holds(each.text, words),
  );
  if (block) {
    return { plan, line: block.line, lineEnd: block.lineEnd, block: block.id, url: block.url, quote: words };
  }
  const folder = plans.find(({ source }) => source.plan === plan)?.folder ?? plan;
  throw new InputProblem(
    { file: `${folder}/${list}`, line },
    `The evidence “${excerpt(words)}” is not printed in this line of the plan.`,
    `Correct the line or the words in ${list}.`,
  );
}
