import { z } from 'zod';

const word = z.string().min(1);

const subject = z.strictObject({
  id: z.string().regex(/^[a-z][a-z-]*$/, 'an id is lower-case letters and hyphens'),
  /** How our sentences name it. */
  zh: word,
  en: word,
  /** As plans print it; `a+b` needs both in one item, between two marks. */
  words: z.array(word).min(1),
  /** Longer words in which one of `words` means something else. */
  not: z.array(word).default([]),
});
export type TaskSubject = z.infer<typeof subject>;

/** `content/vocabulary/task-subjects.yaml`: what tasks are about, and the words by which other plans say it. */
export const taskWords = z.strictObject({
  /** Units in which a figure of a part compares with one of the whole. */
  levels: z.array(word).min(1),
  subjects: z.array(subject),
});
export type TaskWords = z.infer<typeof taskWords>;
