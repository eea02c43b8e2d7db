import { z } from 'zod';
import { bilingual } from '../../src/model/bilingual-schema.ts';

const riverId = z.string().regex(/^[a-z][a-z-]*$/, 'an id is lower-case letters and hyphens');

const river = z.strictObject({
  id: riverId,
  zh: z.string().min(1),
  en: z.string().min(1),
  /** As plans print it. */
  names: z.array(z.string().min(1)).min(1),
  /** Longer words in which a name is something else. */
  not: z.array(z.string().min(1)).default([]),
  /** The stream that it joins; `null` for one that leaves the picture. */
  into: riverId.nullable(),
  /** The regions on it, from upstream down, as plan.yaml names them. */
  along: z.array(z.string().min(1)).min(1),
  /** Why its names may not be one river. */
  doubt: bilingual.optional(),
});
export type River = z.infer<typeof river>;

/** `content/vocabulary/rivers.yaml`: the streams, each with what it joins, in the order in which they join it. */
export const riverWords = z
  .strictObject({ rivers: z.array(river) })
  .refine(({ rivers }) => new Set(rivers.map(({ id }) => id)).size === rivers.length, {
    error: 'a river is listed twice',
  })
  .refine(({ rivers }) => rivers.every(({ into }) => into === null || rivers.some(({ id }) => id === into)), {
    error: '`into` names a river of the list',
  });
export type RiverWords = z.infer<typeof riverWords>;
