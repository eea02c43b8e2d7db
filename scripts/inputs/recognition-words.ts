import { z } from 'zod';
import { tableKind } from '../../src/model/table.ts';

const words = z.array(z.string().min(1)).min(1);

/** `content/vocabulary/recognition.yaml`: the words with which the parser recognises the parts of a plan. */
export const vocabulary = z.strictObject({
  prefaces: words,
  captions: words,
  annexes: words,
  ledgers: words,
  recipients: words,
  notes: words,
  tableKinds: z.array(z.strictObject({ kind: tableKind.exclude(['box']), columns: words })).min(1),
  columns: z.strictObject({ names: words, numbers: words, optional: words }),
  totals: words,
});
export type Vocabulary = z.infer<typeof vocabulary>;

/** Matches the title of a table or box (专栏1 …, 专题三 …, 表2 …). */
export function captionPattern({ captions }: Vocabulary): RegExp {
  return new RegExp(`^(?:${captions.join('|')})\\s*(?:\\d+|[一二三四五六七八九十]+)\\s+\\S`);
}
