import { partsOf, type Part } from './parts.ts';
import { dataset } from '../records.ts';

const known = new Map<string, readonly Part[]>();

/** The parts of a plan, in the order of its text. */
export function planParts(plan: string): readonly Part[] {
  const parts =
    known.get(plan) ??
    partsOf(
      dataset('blocks').filter((block) => block.plan === plan),
      dataset('outline').filter((heading) => heading.plan === plan),
    );
  known.set(plan, parts);
  return parts;
}
