import { z } from 'zod';

/**
 * Envelope of a derived JSON file in `content/derived/data/`: it says at its head what it is.
 * The built site publishes the bare array of records.
 */
export function derivedFile<Record extends z.ZodType>(record: Record) {
  return z.strictObject({ derived: z.string(), records: z.array(record) });
}
