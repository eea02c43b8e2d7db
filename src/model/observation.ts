import { z } from 'zod';
import { evidence, planId } from './evidence.ts';
import { topicId } from './topic.ts';

/** Words in both languages of the interface. */
export const bilingual = z.strictObject({ zh: z.string().min(1), en: z.string().min(1) });
export type Bilingual = z.infer<typeof bilingual>;

/** Id of an indicator: the name of its file in `content/indicators/` and a segment of its URL. */
export const indicatorId = z
  .string()
  .regex(/^[a-z][a-z0-9-]*$/, 'an indicator id is lower-case letters, digits and hyphens');

/** What a value says of its year: where the plan starts, what it promises, what came of an earlier promise. */
export const observationRole = z.enum(['baseline', 'target', 'actual']);
export type ObservationRole = z.infer<typeof observationRole>;

export const comparator = z.enum(['=', '>=', '<=']);
export type Comparator = z.infer<typeof comparator>;

/**
 * Why a printed value is or is not a number: a plain number; a quality class (Ⅱ类); a number with words that
 * restrict it (新增20); left to a higher level (由重庆市下达); not assessed then; not yet audited; one cell over
 * several rows that gives no value for the row; other words; nothing printed.
 */
export const observationStatus = z.enum([
  'number',
  'class',
  'qualified',
  'delegated',
  'not-assessed',
  'not-audited',
  'merged',
  'text',
  'absent',
]);
export type ObservationStatus = z.infer<typeof observationStatus>;

/** How binding an indicator is: 约束性, 预期性, 参考性. */
export const indicatorType = z.enum(['约束性', '预期性', '参考性']);

/** A record of `data/observations.json`: one printed value of an indicator. */
export const observationRecord = z.strictObject({
  id: z.string(),
  /** `null` where no indicator is defined for it. */
  indicator: indicatorId.nullable(),
  plan: planId,
  /** Id of the table; `null` for a value in prose. */
  table: z.string().nullable(),
  /** Number of the row as printed. */
  no: z.string().nullable(),
  /** Heading of the rows or category, as printed. */
  group: z.string().nullable(),
  /** Name as printed, without the unit and the row's number. */
  name: z.string().min(1),
  /** Part of the indicator that the row is for (城市, 化学需氧量). */
  sub: z.string().nullable(),
  /** Unit as printed, in the name or in a column of its own. */
  unit: z.string().nullable(),
  type: indicatorType.nullable(),
  role: observationRole,
  /** `null` where the text prints none. */
  year: z.int().min(1949).max(2100).nullable(),
  /** The value as printed, whole. */
  raw: z.string(),
  value: z.number().nullable(),
  comparator: comparator.nullable(),
  /** Place of a water class from the best, 1 (Ⅰ) to 6 (劣Ⅴ); `null` where the value is no class, or no single one. */
  classRank: z.int().min(1).max(6).nullable(),
  /** True for a total over the five years of the plan, printed in `[ ]`. */
  cumulative: z.boolean(),
  status: observationStatus,
  /** Why it is not a plain number; a footnote that says so is quoted. */
  statusReason: bilingual.nullable(),
  /** The footnote that `statusReason` or `remark` quotes, or that a note mark in the cell points to. */
  note: evidence.nullable(),
  /** What a reader says of the whole row, as a footnote has it; not whether the value is a number. */
  remark: bilingual.nullable().optional(),
  /** Printed words in the cell besides the number (新增, （AQI）, 总体), in their order; note marks aside. */
  qualifier: z.string().nullable(),
  /** What the table says of the value (完成). */
  assessment: z.string().nullable(),
  /** Rows over which the cell extends; 1 for an ordinary cell. */
  mergedRows: z.int().positive(),
  origin: z.enum(['table', 'prose']),
  /** The value in the unit of its indicator; `null` where there is no number or no indicator. */
  normalized: z.strictObject({ value: z.number(), unit: z.string() }).nullable(),
  /** Block of the row; differs from `source.block` where a merged cell is printed in a row above. */
  block: z.string(),
  topic: topicId,
  source: evidence,
});
export type ObservationRecord = z.infer<typeof observationRecord>;
