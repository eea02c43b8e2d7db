import type { Check } from './check.ts';
import { aboveCeiling } from './checks/above-ceiling.ts';
import { droppedIndicator } from './checks/dropped-indicator.ts';
import { fallAndLevels } from './checks/fall-and-levels.ts';
import { fundingSplit } from './checks/funding-split.ts';
import { impossibleUnit } from './checks/impossible-unit.ts';
import { looserTarget } from './checks/looser-target.ts';
import { missedTarget } from './checks/missed-target.ts';
import { partsInProse } from './checks/parts-in-prose.ts';
import { sharesOfWhole } from './checks/shares-of-whole.ts';
import { statedCount } from './checks/stated-count.ts';
import { statementsTwice } from './checks/statements-twice.ts';
import { tableTotals } from './checks/table-totals.ts';
import { twoValues } from './checks/two-values.ts';
import { unlikePeers } from './checks/unlike-peers.ts';
import { textChecks } from './text-checks.ts';

/** All checks, in the order in which they run; several may belong to one rule. A new one is a file in `checks/` and a line here. */
export const checks: readonly Check[] = [
  partsInProse,
  sharesOfWhole,
  tableTotals,
  fundingSplit,
  statedCount,
  twoValues,
  statementsTwice,
  fallAndLevels,
  looserTarget,
  missedTarget,
  droppedIndicator,
  impossibleUnit,
  aboveCeiling,
  unlikePeers,
  ...textChecks,
];
