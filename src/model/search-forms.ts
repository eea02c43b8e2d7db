import { z } from 'zod';

/** `content/vocabulary/search-forms.yaml`: units that a plan may print in several ways, one list per unit. */
export const searchForms = z.strictObject({ units: z.array(z.array(z.string().min(1)).min(2)) });
export type SearchForms = z.infer<typeof searchForms>;
