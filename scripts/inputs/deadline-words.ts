import { z } from 'zod';

const words = z.array(z.string().min(1)).min(1);

/** `content/vocabulary/deadlines.yaml`: the words by which dated tasks are told from other mentions of a year. */
export const deadlineWords = z
  .strictObject({
    notBefore: words,
    notBehind: words,
    notBehindPeriod: words,
    goalHeadings: words,
    adverbs: words,
    task: words,
    target: words,
  })
  .superRefine(({ task, target }, context) => {
    for (const [index, word] of target.entries()) {
      if (!task.includes(word)) continue;
      context.addIssue({
        code: 'custom',
        path: ['target', index],
        message: `“${word}” is in \`task\` too: it would tell nothing`,
      });
    }
  });
export type DeadlineWords = z.infer<typeof deadlineWords>;
