import { z } from 'zod';
import { cascadeVerdict } from '../../../src/model/cascade.ts';
import { lineNumber, planId } from '../../../src/model/evidence.ts';
import { parseYaml } from '../../inputs/parse-yaml.ts';

const labelledCell = z.strictObject({
  /** The line of the task, and words with which its paragraph or its lead begins. */
  line: lineNumber,
  words: z.string().min(1),
  plan: planId,
  verdict: cascadeVerdict,
  /** Where two readers might differ. */
  hard: z.boolean().default(false),
  /** Kept back while the rules were developed. */
  held: z.boolean().default(false),
  evidence: z.array(z.strictObject({ line: lineNumber, words: z.string().min(1) })).default([]),
  note: z.string().optional(),
});
export type LabelledCell = z.infer<typeof labelledCell>;

/** The labelled cells, from the project’s root. */
export const labelsFile = 'tests/cascade/labels.yaml';

/**
 * Reads the labelled cells.
 *
 * @throws InputProblem for a field that is not valid
 */
export function readLabels(text: string): LabelledCell[] {
  return parseYaml(labelsFile, text, z.strictObject({ cells: z.array(labelledCell) })).value.cells;
}
