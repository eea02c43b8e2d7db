import { z } from 'zod';

const words = z.array(z.string().min(1)).min(1);

/** What a column of a ledger may hold. */
export const ledgerColumn = z.enum([
  'no',
  'category',
  'name',
  'content',
  'task',
  'investment',
  'fiscal',
  'social',
  'other',
  'leads',
  'partners',
  'place',
  'years',
  'note',
  'basedOn',
]);
export type LedgerColumn = z.infer<typeof ledgerColumn>;

/** `content/vocabulary/ledgers.yaml`: how tables of projects, policies and highlights are read. */
export const ledgerWords = z
  .strictObject({
    columns: z.array(z.strictObject({ holds: ledgerColumn, words })).min(1),
    money: z
      .array(z.strictObject({ unit: z.string().min(1), tenThousandYuan: z.number().positive() }))
      .min(1),
    dashes: words,
    subtotals: words,
    provisional: words,
    prose: z.strictObject({ totals: words, parts: words, counted: words }),
  })
  .superRefine(({ columns }, context) => {
    const seen = new Set<string>();
    columns.forEach((column, index) => {
      for (const word of column.words) {
        if (seen.has(word)) {
          context.addIssue({
            code: 'custom',
            path: ['columns', index],
            message: `“${word}” is in two entries: a name of a column means one thing`,
          });
        }
        seen.add(word);
      }
    });
  });
export type LedgerWords = z.infer<typeof ledgerWords>;
