import { z } from 'zod';
import { lineNumber } from '../../src/model/evidence.ts';
import { type Verdict, verdict } from '../../src/model/indicator.ts';
import { bilingual } from '../../src/model/bilingual-schema.ts';
import type { Bilingual } from '../../src/model/bilingual.ts';
import { indicatorId } from '../../src/model/observation.ts';

/** A row of an indicator table of which the rule says something else: its line, and words that must be in its cells. */
const row = z.strictObject({
  line: lineNumber,
  text: z.string().min(1),
  /** Shown but not compared: values of the previous plan, or of a narrower set. */
  history: z.boolean().default(false),
  /** The rule takes it for a row of this indicator; it is none. */
  not: z.boolean().default(false),
});
export type RowDecision = z.infer<typeof row>;

const words = z.string().min(1);

/** What a reader decided on an indicator of the plan, above what the rule says. */
export interface CrosswalkEntry {
  /** Whether the plan’s values compare; `silent` where it states none; `null` where the rule’s verdict stands. */
  readonly verdict: Verdict | 'silent' | null;
  /** Why; of a silent plan, what it says instead. `null` where the rule’s sentence says it. */
  readonly reason: Bilingual | null;
  /** The set of sections, sources or places that is monitored, where the rule does not find it in the names. */
  readonly monitored: Bilingual | null;
  readonly rows: readonly RowDecision[];
}

const entry = z
  .strictObject({
    verdict: z.enum([...verdict.options, 'silent']).optional(),
    zh: words.optional(),
    en: words.optional(),
    monitored: bilingual.optional(),
    rows: z.array(row).default([]),
  })
  .refine(({ zh, en }) => (zh === undefined) === (en === undefined), { error: '`zh` and `en` go together' })
  .refine(({ verdict: said, zh }) => said !== 'silent' || zh !== undefined, {
    error:
      '`silent` is for saying more than that the plan gives no figure: add `zh` and `en`, or take it out',
  })
  .refine(({ verdict: said, rows }) => said !== 'silent' || rows.every(({ not }) => not), {
    error: 'a silent plan has no rows, only rows that are `not` of this indicator',
  })
  .refine(({ verdict: said, zh }) => zh === undefined || said !== undefined, {
    error: 'whoever says why (`zh`, `en`) gives the `verdict` too',
  })
  .transform(({ verdict: said, zh, en, monitored, rows }): CrosswalkEntry => ({
    verdict: said ?? null,
    reason: zh === undefined || en === undefined ? null : { zh, en },
    monitored: monitored ?? null,
    rows,
  }));

/**
 * `content/plans/<plan>/crosswalk.yaml`: indicator → what a reader decided above what the rules say. An indicator
 * without entry is as the rules find it; where they find nothing the plan counts as silent.
 */
export const crosswalk = z.record(indicatorId, entry);
export type Crosswalk = z.infer<typeof crosswalk>;
