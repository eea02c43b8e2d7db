import { z } from 'zod';
import { consequenceStrength, consequenceWho } from '../../../src/model/consequence.ts';
import { deadlineForm, deadlineKind } from '../../../src/model/deadline.ts';
import { dutySide } from '../../../src/model/duty.ts';
import { lineNumber, planId } from '../../../src/model/evidence.ts';

const words = z.string().min(1);

/** A deadline as a reader labelled it: one a printed time, with the first thing that is due under it. */
export const labelledDeadlines = z.array(
  z.strictObject({
    plan: planId,
    line: lineNumber,
    words,
    year: z.int(),
    month: z.int().nullable(),
    kind: deadlineKind,
    clause: words,
    form: deadlineForm,
    /** Further things that are due by the same time. */
    also: z.array(words).default([]),
    /** Which of several times with the same words in the line. */
    nth: z.int().default(1),
    box: z.boolean().default(false),
  }),
);
export type LabelledDeadline = z.infer<typeof labelledDeadlines>[number];

/** A consequence as a reader labelled it. */
export const labelledConsequences = z.array(
  z.strictObject({
    plan: planId,
    line: lineNumber,
    quote: words,
    who: consequenceWho,
    /** What is done, in short. */
    what: words,
    trigger: words.nullable(),
    strength: consequenceStrength,
    table: z.boolean().default(false),
  }),
);
export type LabelledConsequence = z.infer<typeof labelledConsequences>[number];

/** A note on duties as a reader labelled it; names as printed. */
export const labelledDuties = z.array(
  z.strictObject({
    line: lineNumber,
    note: words,
    task: words,
    leads: z.array(words),
    supports: z.array(words),
    mode: words,
    verb: words,
    etc: z.boolean(),
    etc_side: dutySide.nullable(),
    rest: words.nullable().default(null),
  }),
);
export type LabelledDuty = z.infer<typeof labelledDuties>[number];
