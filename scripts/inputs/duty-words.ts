import { z } from 'zod';
import { dutyMode } from '../../src/model/duty.ts';

const words = z.array(z.string().min(1)).min(1);

/** `content/vocabulary/duties.yaml`: the words by which notes on duties are read. */
export const dutyWords = z.strictObject({
  leads: z.array(z.strictObject({ words, mode: dutyMode })).min(1),
  supports: words,
  etc: words,
});
export type DutyWords = z.infer<typeof dutyWords>;
