import type { Check } from './check.ts';
import { looserTarget } from './checks/looser-target.ts';
import { textChecks } from './text-checks.ts';

/** All rules, in the order in which they run. A new one is a file in `checks/` and a line here. */
export const checks: readonly Check[] = [looserTarget, ...textChecks];
