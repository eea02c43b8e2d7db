import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { BlockRecord } from '../../../src/model/block.ts';
import type { CascadeRecord } from '../../../src/model/cascade.ts';
import { type DatasetName, datasetSchema, type RecordOf } from '../../../src/model/datasets.ts';
import { derivedFile } from '../../../src/model/derived-file.ts';
import { deriveCascade } from '../../derive/cascade/derive-cascade.ts';
import type { TaskWords } from '../../inputs/task-words.ts';
import { withoutFormulas } from '../../../src/model/parallel.ts';

/**
 * The cascade as the rules alone judge it, from the derived records: without what readers decided of its cells.
 *
 * @param root the project's root
 */
export function judgeByRule(
  root: string,
  words: TaskWords,
): { cells: CascadeRecord[]; blocks: BlockRecord[] } {
  const read = <Name extends DatasetName>(name: Name): RecordOf<Name>[] => {
    const text = readFileSync(join(root, `content/derived/data/${name}.json`), 'utf8');
    return derivedFile(datasetSchema(name)).parse(JSON.parse(text)).records as RecordOf<Name>[];
  };
  const blocks = read('blocks');
  const sources = {
    ...{ blocks, plans: read('plans'), outline: read('outline'), tables: read('tables') },
    ...{
      parallels: withoutFormulas(read('parallels')),
      observations: read('observations'),
      indicators: read('indicators'),
    },
  };
  return { blocks, cells: deriveCascade(sources, words) };
}
