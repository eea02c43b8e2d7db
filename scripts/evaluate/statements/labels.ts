import { z } from 'zod';
import { lineNumber, planId } from '../../../src/model/evidence.ts';
import {
  relativeChange,
  statementComparator,
  statementKind,
  statementStrength,
  statementTime,
  yearBasis,
} from '../../../src/model/statement.ts';
import { parseYaml } from '../../inputs/parse-yaml.ts';

/** Where two readers might differ, in what. */
const doubt = z.string().optional();

/** A statement as a reader labelled it, with the fields that the rules read. `year: per` is every year (每年). */
const labelledStatement = z
  .strictObject({
    quote: z.string().min(1),
    subject: z.string().min(1),
    object: z.string().nullable().default(null),
    raw: z.string().min(1),
    comparator: statementComparator.nullable(),
    value: z.number().nullable(),
    valueHigh: z.number().nullable().default(null),
    unit: z.string().nullable(),
    year: z.union([z.int(), z.literal('per')]).nullable(),
    yearBasis: yearBasis.nullable(),
    time: statementTime,
    kind: statementKind,
    relative: relativeChange.nullable().default(null),
    per: z.literal('year').nullable().default(null),
    strength: statementStrength.nullable(),
    doubt,
  })
  .transform(({ year, per, yearBasis: basis, ...fields }) =>
    year === 'per'
      ? { ...fields, year: null, yearBasis: null, per: 'year' as const }
      : { ...fields, year, yearBasis: basis, per },
  );
export type LabelledStatement = z.infer<typeof labelledStatement>;

const labelledPassages = z.strictObject({
  passages: z.array(
    z.strictObject({
      plan: planId,
      line: lineNumber,
      block: z.string().min(1),
      statements: z.array(labelledStatement),
      /** Number phrases that state nothing, and why. */
      not: z.array(z.strictObject({ text: z.string().min(1), why: z.string(), doubt })).default([]),
    }),
  ),
});
export type LabelledPassage = z.infer<typeof labelledPassages>['passages'][number];

/** The sets in tests/statements/, in the order in which they were labelled. */
export const labelledSets = ['development', 'held-out', 'development-2', 'held-out-2', 'held-out-3'] as const;

/** Path of a set, from the project’s root. */
export const fileOfSet = (set: (typeof labelledSets)[number]): string => `tests/statements/${set}.yaml`;

/**
 * Reads a file of labelled passages.
 *
 * @param file its path, for messages
 * @throws InputProblem with the line, where it is not valid
 */
export function readLabels(file: string, text: string): LabelledPassage[] {
  return parseYaml(file, text, labelledPassages).value.passages;
}
