import { z } from 'zod';

/**
 * Envelope of a derived JSON file in `content/derived/data/`, with a header that says it is derived.
 * The built site publishes the bare array of records.
 */
export function derivedFile<Record extends z.ZodType>(record: Record) {
  return z.strictObject({ derived: z.string(), records: z.array(record) });
}
