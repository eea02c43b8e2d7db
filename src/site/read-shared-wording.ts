import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { z } from 'zod';
import { comparedParallel, sharedRanges } from '../corpus/shared-text.ts';
import { datasetSchema, type DatasetName, type RecordOf } from '../model/datasets.ts';
import { derivedFile } from '../model/derived-file.ts';
import type { SharedBlock } from './rehype-shared-wording.ts';

/**
 * Reads which stretches of each block other plans have too, for the processor of the chapters, which runs before there
 * is a corpus to ask.
 *
 * @param root the project's root
 * @returns the blocks that share something, by id
 * @throws ZodError where a derived file does not follow the data model
 */
export function readSharedWording(root: string): ReadonlyMap<string, SharedBlock> {
  const texts = new Map(readDataset(root, 'blocks').map(({ id, text }) => [id, text]));
  const textOf = (id: string): string => texts.get(id) ?? '';
  const ranges = sharedRanges(readDataset(root, 'parallels').map(comparedParallel), textOf);
  return new Map([...ranges].map(([id, shared]) => [id, { text: textOf(id), shared }]));
}

function readDataset<Name extends DatasetName>(root: string, name: Name): readonly RecordOf<Name>[] {
  const file = join(root, 'content/derived/data', `${name}.json`);
  const schema: z.ZodType = datasetSchema(name);
  return derivedFile(schema).parse(JSON.parse(readFileSync(file, 'utf8'))).records as RecordOf<Name>[];
}
