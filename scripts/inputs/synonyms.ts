import { z } from 'zod';

/** `content/vocabulary/synonyms.yaml`: words that plans use for the same thing, one list per thing. */
export const synonyms = z.strictObject({ groups: z.array(z.array(z.string().min(1)).min(2)) });
export type Synonyms = z.infer<typeof synonyms>;
