import { expect, it } from 'vitest';
import { findingsOfBlocks } from '../../../src/corpus/findings.ts';
import type { FindingEvidence, FindingRecord } from '../../../src/model/finding.ts';

const place = (plan: string, block: string): FindingEvidence => ({
  ...{ plan, block, line: 1, lineEnd: 1, url: `/plans/${plan}/1/#${block}`, quote: '甲', marked: [] },
});
const finding = (id: string, ...evidence: [FindingEvidence, ...FindingEvidence[]]): FindingRecord => ({
  ...{ id, plan: 'a', rule: 'sum', severity: 'low', message: { zh: '甲', en: 'A' }, basis: 'rule', evidence },
  source: place('a', 'p1'),
});

it('a block has the findings that it shows, each once; the block of another plan has none', () => {
  const found = findingsOfBlocks([
    finding('f1', place('a', 'p1'), place('a', 'p1'), place('b', 'p9')),
    finding('f2', place('a', 'p1'), place('a', 'p2')),
  ]);
  expect([...found].map(([block, own]) => [block, own.map(({ id }) => id)])).toEqual([
    ['p1', ['f1', 'f2']],
    ['p2', ['f2']],
  ]);
});
