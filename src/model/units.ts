import { z } from 'zod';

const unit = z.strictObject({
  unit: z.string().min(1),
  /** Name in English. */
  en: z.string().min(1),
  /** Printed forms, without white space; none for the unit of pure numbers. */
  spellings: z.array(z.string().min(1)),
  /** The unit it converts to, and the factor. */
  of: z.string().min(1).optional(),
  factor: z.number().positive().optional(),
});

/** `content/vocabulary/units.yaml`: units, their spellings, and how they convert. */
export const unitsFile = z
  .strictObject({ units: z.array(unit) })
  .refine(({ units }) => new Set(units.map((each) => each.unit)).size === units.length, {
    error: 'a unit is listed twice',
  })
  .refine(
    ({ units }) =>
      new Set(units.flatMap((each) => each.spellings)).size ===
      units.flatMap((each) => each.spellings).length,
    { error: 'a spelling belongs to one unit only' },
  )
  .refine(({ units }) => units.every((each) => (each.of === undefined) === (each.factor === undefined)), {
    error: '`of` and `factor` go together',
  })
  .refine(
    ({ units }) =>
      units.every(
        ({ of }) => of === undefined || units.some((each) => each.unit === of && each.of === undefined),
      ),
    { error: '`of` names a unit of the list that is not itself converted' },
  );
export type Units = z.infer<typeof unitsFile>;
