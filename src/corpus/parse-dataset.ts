import { z } from 'zod';
import { datasetSchema, type DatasetName, type RecordOf } from '../model/datasets.ts';
import { derivedFile } from '../model/derived-file.ts';

/**
 * Validates a derived file against the data model and unwraps its records.
 *
 * @param content the parsed JSON; `undefined` if there is no such file
 * @throws when the file is missing or does not follow the data model; the message says what to do
 */
export function parseDataset<Name extends DatasetName>(
  name: Name,
  content: unknown,
): readonly RecordOf<Name>[] {
  const file = `content/derived/data/${name}.json`;
  if (content === undefined) {
    throw new Error(`${file} is missing. Run \`npm run content\` to derive it from the plans.`);
  }
  const result = derivedFile(datasetSchema(name)).safeParse(content);
  if (!result.success) {
    throw new Error(
      `${file} does not follow the data model in src/model.\n${z.prettifyError(result.error)}\n` +
        'Run `npm run content` to derive it again; never edit it by hand.',
    );
  }
  return result.data.records as readonly RecordOf<Name>[];
}
