import { z } from 'zod';
import { bilingual } from '../../src/model/bilingual-schema.ts';

const words = z.array(z.string().min(1)).min(1);

/** Lists of which no word may be in two: a phrase would mean both. Each is named by its path. */
const apart: readonly (readonly (readonly string[])[])[] = [
  [['measures'], ['counters'], ['money']],
  [
    ['before', '>='],
    ['before', '<='],
    ['before', '~'],
  ],
  [
    ['after', '>='],
    ['after', '<='],
    ['after', '~'],
  ],
  [['within'], ['outside']],
  [['up'], ['down']],
  [
    ['strength', 'must'],
    ['strength', 'encourage'],
    ['strength', 'will'],
    ['strength', 'shall'],
  ],
  [['pastHeadings'], ['presentHeadings']],
];

/** `content/vocabulary/statements.yaml`: the words by which statements are found and their fields are read. */
export const statementWords = z
  .strictObject({
    measures: words,
    perUnits: words,
    counters: words,
    money: words,
    multipliers: words,
    before: z.strictObject({ '>=': words, '<=': words, '~': words }),
    after: z.strictObject({ '>=': words, '<=': words, '~': words }),
    moreThan: words,
    outside: words,
    within: words,
    equals: words,
    up: words,
    down: words,
    against: words,
    inWords: z.array(
      z.strictObject({
        of: words,
        words,
        kind: z.enum(['rate', 'class']),
        comparator: z.enum(['=', '>=', '<=']).nullable(),
      }),
    ),
    strength: z.strictObject({ must: words, encourage: words, will: words, shall: words }),
    levels: words,
    inTurn: words,
    holding: words,
    pastHeadings: words,
    presentHeadings: words,
    presentWords: words,
    verbs: words,
    namesBeginWith: words,
    tailVerbs: words,
    ownPlace: words,
    qualifying: z.array(z.strictObject({ words, reason: bilingual })),
  })
  .superRefine((file, context) => {
    for (const lists of apart) {
      checkApart(
        lists.map((path) => ({ path, words: listAt(file, path) })),
        context,
      );
    }
    checkApart(
      file.inWords.map((each, index) => ({ path: ['inWords', index, 'words'], words: each.words })),
      context,
    );
  });
export type StatementWords = z.infer<typeof statementWords>;

interface NamedList {
  readonly path: readonly (string | number)[];
  readonly words: readonly string[];
}

/** Refuses a word that stands in two lists of different meaning. */
function checkApart(lists: readonly NamedList[], context: z.core.$RefinementCtx): void {
  const seen = new Map<string, NamedList>();
  for (const list of lists) {
    for (const [index, word] of list.words.entries()) {
      const other = seen.get(word);
      if (other !== undefined && other !== list) {
        context.addIssue({
          code: 'custom',
          path: [...list.path, index],
          message: `“${word}” is in \`${other.path.join('.')}\` too: a phrase with it would mean both`,
        });
      }
      seen.set(word, list);
    }
  }
}

function listAt(file: unknown, path: readonly string[]): readonly string[] {
  const at = (value: unknown, key: string): unknown => (value as Record<string, unknown>)[key];
  return path.reduce(at, file) as readonly string[];
}
