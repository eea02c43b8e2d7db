import { existsSync, readFileSync } from 'node:fs';
import { parseDataset } from '../corpus/parse-dataset.ts';
import type { DatasetName, RecordOf } from '../model/datasets.ts';

/**
 * Reads a derived dataset for the processor of the chapters, which runs before there are pages. Pages have the same from
 * src/corpus/records.ts.
 *
 * @param folder URL of `content/derived/data/`
 * @throws when the file is missing or does not follow the data model
 */
export function readDerived<Name extends DatasetName>(folder: URL, name: Name): readonly RecordOf<Name>[] {
  const file = new URL(`${name}.json`, folder);
  const content: unknown = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : undefined;
  return parseDataset(name, content);
}
