import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { projectRoot } from '../../scripts/dev/project-root.ts';
import { judgeByRule } from '../../scripts/evaluate/cascade/judge-by-rule.ts';
import { labelsFile, readLabels } from '../../scripts/evaluate/cascade/labels.ts';
import { matchCells, type ScoredCell, scoreCells } from '../../scripts/evaluate/cascade/score-cascade.ts';
import { readInputs } from '../../scripts/inputs/read-inputs.ts';
import { printedWords } from '../../scripts/inputs/printed-text.ts';
import type { CascadeRecord } from '../../src/model/cascade.ts';
import type { RiverRecord } from '../../src/model/river.ts';

const inputs = readInputs(projectRoot);
const read = <Each>(name: string): Each[] => {
  const text = readFileSync(join(projectRoot, `content/derived/data/${name}.json`), 'utf8');
  return (JSON.parse(text) as { records: Each[] }).records;
};
let scored: ScoredCell[];
beforeAll(() => {
  const { cells, blocks } = judgeByRule(projectRoot, inputs.vocabularies.tasks);
  const texts = new Map(blocks.map(({ id, text }) => [id, text]));
  const labels = readLabels(readFileSync(join(projectRoot, labelsFile), 'utf8'));
  scored = matchCells(labels, cells, (block) => texts.get(block) ?? '');
});

describe('the rules alone, on the cells that a reader labelled', () => {
  it.each([
    ['all', () => true, 171, 132],
    ['developed on', ({ label }: ScoredCell) => !label.held, 118, 80],
    ['kept back', ({ label }: ScoredCell) => label.held, 53, 52],
  ] as const)('agree as often as before: %s', (_, counts, right, plainRight) => {
    const score = scoreCells(scored.filter(counts));
    expect(score.right).toBeGreaterThanOrEqual(right);
    expect(score.plainRight).toBeGreaterThanOrEqual(plainRight);
  });

  it('find the two targets that are loosened, and none else', () => {
    const loosened = scored.filter(({ cell }) => cell.verdict === 'loosened');
    expect(loosened.map(({ label }) => [label.line, label.plan, label.verdict])).toEqual([
      [27, 'wushan', 'loosened'],
      [32, 'wushan', 'loosened'],
    ]);
  });
});

it('the labels quote what is printed', () => {
  const lines = new Map(inputs.plans.map(({ source }) => [source.plan, source.lines]));
  for (const { label } of scored) {
    for (const { line, words } of label.evidence) {
      const around = (lines.get(label.plan) ?? []).slice(line - 1, line + 12).join('');
      expect(printedWords(around), `${label.plan} ${String(line)}`).toContain(printedWords(words));
    }
  }
});

it('each decision of a reader stands in the data, with its evidence', () => {
  const decided = read<CascadeRecord>('cascade').filter(({ basis }) => basis === 'reader');
  const decisions = inputs.plans.flatMap(({ source, cascade }) =>
    cascade.tasks.map(({ line, verdict }) => `${source.plan} ${String(line)} ${verdict}`),
  );
  expect(decided.map(({ plan, task, verdict }) => `${plan} ${String(task.line)} ${verdict}`).sort()).toEqual(
    decisions.sort(),
  );
});

describe('the list of rivers', () => {
  it('has no name that no plan prints', () => {
    const printed = inputs.plans.map(({ source }) => source.lines.join('')).join('\n');
    const names = inputs.vocabularies.rivers.rivers.flatMap((river) => river.names);
    expect(names.filter((name) => !printed.includes(name))).toEqual([]);
  });

  it('names regions that plans have', () => {
    const regions = inputs.plans.map(({ facts }) => facts.region.zh);
    const along = inputs.vocabularies.rivers.rivers.flatMap((river) => river.along);
    expect(along.filter((region) => !regions.includes(region))).toEqual([]);
  });
});

it('the Daning has two targets, Ⅱ upstream and Ⅲ downstream, and the Yangtze one', () => {
  const rivers = new Map(read<RiverRecord>('rivers').map((river) => [river.id, river]));
  const daning = rivers.get('daning');
  expect(daning?.agreement).toBe('differs');
  const targets = daning?.plans.map(({ plan, classes }) => [plan, classes[0]?.rank, classes[0]?.source.line]);
  expect(targets).toEqual([
    ['wuxi', 2, 556],
    ['wushan', 3, 369],
  ]);
  expect(rivers.get('yangtze')?.agreement).toBe('same');
});
