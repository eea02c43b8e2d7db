import type { FindingRecord } from '../model/finding.ts';
import { dataset } from './records.ts';

let byBlock: ReadonlyMap<string, readonly FindingRecord[]> | undefined;

/** All findings, worst first, then by plan and line. */
export function findings(): readonly FindingRecord[] {
  return dataset('findings');
}

/** The findings that a block of their own plan shows; what another plan prints beside it is no finding there. */
export function findingsOfBlock(block: string): readonly FindingRecord[] {
  byBlock ??= findingsOfBlocks(findings());
  return byBlock.get(block) ?? [];
}

/**
 * Findings by the blocks that show them.
 *
 * @returns by block id, each finding once a block, in their order
 */
export function findingsOfBlocks(
  records: readonly FindingRecord[],
): ReadonlyMap<string, readonly FindingRecord[]> {
  const blocks = new Map<string, FindingRecord[]>();
  for (const finding of records) {
    const own = finding.evidence.filter(({ plan }) => plan === finding.plan);
    for (const block of new Set(own.map((each) => each.block))) {
      blocks.set(block, [...(blocks.get(block) ?? []), finding]);
    }
  }
  return blocks;
}
