import { parse } from 'yaml';
import { z } from 'zod';

/**
 * Reads a file of `content/vocabulary/` that the site needs itself.
 *
 * @param name of the file, without `.yaml`
 * @param file its text
 * @throws Error that names the file and the field; `npm run content` reports the line as well
 */
export function parseVocabulary<Schema extends z.ZodType>(
  name: string,
  file: string,
  schema: Schema,
): z.infer<Schema> {
  const result = schema.safeParse(parse(file));
  if (!result.success) {
    throw new Error(
      `content/vocabulary/${name}.yaml is not valid.\n${z.prettifyError(result.error)}\nCorrect it there.`,
    );
  }
  return result.data;
}
