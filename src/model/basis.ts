import { z } from 'zod';

/** Who decided: a rule alone, or a reader. */
export const basis = z.enum(['rule', 'reader']);
export type Basis = z.infer<typeof basis>;
