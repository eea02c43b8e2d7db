import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { z } from 'zod';
import {
  labelledConsequences,
  labelledDeadlines,
  labelledDuties,
} from '../../scripts/evaluate/tasks/labels.ts';
import { scoreConsequences, scoreDeadlines, scoreDuties } from '../../scripts/evaluate/tasks/score-tasks.ts';
import { tasksByRule } from '../../scripts/evaluate/tasks/tasks-by-rule.ts';
import { projectRoot } from '../../scripts/dev/project-root.ts';
import { readInputs } from '../../scripts/inputs/read-inputs.ts';
import { parseYaml } from '../../scripts/inputs/parse-yaml.ts';
import { squeeze } from '../../src/text/squeeze.ts';

const read = (file: string): string => readFileSync(join(import.meta.dirname, '../..', file), 'utf8');
function labelsOf<Schema extends z.ZodType>(name: string, schema: Schema): z.infer<Schema> {
  const file = `tests/tasks/${name}.yaml`;
  return parseYaml(file, read(file), schema).value;
}
const linesOf = (plan: string): string[] => read(`content/plans/${plan}/text.txt`).split('\n');

const deadlines = labelsOf('deadlines', labelledDeadlines);
const consequences = labelsOf('consequences', labelledConsequences);
const duties = labelsOf('duties', labelledDuties);

const found = tasksByRule(readInputs(projectRoot));

// Labelled by a reader who had not seen the rules. They were scored once (see the architecture notes) and then developed
// on: a development set, which tells what must not fall, not what to expect of another text.
describe('the rules, held against what a reader labelled,', () => {
  it('find every deadline, with month and all that is due', () => {
    const { precision, recall, fields } = scoreDeadlines(deadlines, found.deadlines);
    expect(precision).toBeGreaterThanOrEqual(1);
    expect(recall).toBeGreaterThanOrEqual(1);
    expect(fields).toMatchObject({ month: 1, form: 1, clause: 1, also: 1 });
    expect(fields['kind']).toBeGreaterThanOrEqual(0.97);
  });

  it('find the consequences, every sanction among them, and whom they hit', () => {
    const score = scoreConsequences(consequences, found.consequences);
    expect(score.precision).toBeGreaterThanOrEqual(0.89);
    expect(score.recall).toBeGreaterThanOrEqual(0.97);
    expect(score.core).toBeGreaterThanOrEqual(1);
    expect(score.fields['who']).toBeGreaterThanOrEqual(0.99);
    expect(score.fields['strength']).toBeGreaterThanOrEqual(0.98);
    expect(score.fields['trigger']).toBeGreaterThanOrEqual(0.79);
  });

  it('read every note on duties as it is printed', () => {
    const { precision, recall, fields } = scoreDuties(duties, found.duties);
    expect({ precision, recall, ...fields }).toEqual({
      ...{ precision: 1, recall: 1 },
      ...{ task: 1, leads: 1, supports: 1, verb: 1, etc: 1, rest: 1 },
    });
  });
});

describe('the labels', () => {
  it('quote what their lines print', () => {
    const quoted = [
      ...deadlines.map(({ plan, line, words, clause }) => ({ plan, line, parts: [words, clause] })),
      ...consequences.map(({ plan, line, quote }) => ({ plan, line, parts: [quote] })),
    ];
    for (const { plan, line, parts } of quoted) {
      const printed = squeeze(linesOf(plan)[line - 1] ?? '');
      expect(parts.filter((part) => !printed.includes(squeeze(part)))).toEqual([]);
    }
  });
});

it('a note on duties is the lists that were read of it, put together again', () => {
  const records = found.duties;
  expect(records.length).toBeGreaterThan(0);
  for (const { note, leadsPrinted, supportsPrinted, etc, verb, rest, plan, source } of records) {
    const side = (names: readonly string[], name: 'leads' | 'supports'): string =>
      names.join('、') + (etc.includes(name) ? '等部门' : '');
    const supports = supportsPrinted.length === 0 ? '' : `，${side(supportsPrinted, 'supports')}配合`;
    const again = `（${side(leadsPrinted, 'leads')}${verb}${supports}${rest === null ? '' : `。${rest}`}）`;
    expect(note).toBe(again);
    expect(linesOf(plan)[source.line - 1]).toContain(again);
  }
});
