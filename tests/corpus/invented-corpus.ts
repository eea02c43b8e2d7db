import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { projectRoot } from '../../scripts/dev/project-root.ts';
import { deriveCorpus } from '../../scripts/derive/derive-corpus.ts';
import type { SearchInput } from '../../scripts/search/build-index.ts';
import { readSearchInput } from '../../scripts/search/write-index.ts';
import type { Inputs } from '../../scripts/inputs/inputs.ts';
import { readInputs } from '../../scripts/inputs/read-inputs.ts';
import { derivedFile } from '../../src/model/derived-file.ts';
import { datasetSchema, type DatasetName, type RecordOf } from '../../src/model/datasets.ts';

/**
 * A corpus of three invented plans of about a page each, for whatever is not about the five real ones:
 * - `baishi` 白石区: issuing notice, chapters and sections, a box, a table with notes, a ledger as annex; a reader has
 *   decided everything about it.
 * - `luhe` 芦河县: another numbering, some passages of Baishi word for word or adapted; decided in part.
 * - `qingxi` 青溪县: a text and its facts; nobody has decided anything.
 * The vocabulary is the real one.
 */

export const inventedPlans = ['baishi', 'luhe', 'qingxi'] as const;
export type InventedPlan = (typeof inventedPlans)[number];

/** Writes what people have written about the invented plans into `content/` below a root. */
export function writeInventedCorpus(root: string, plans: readonly InventedPlan[] = inventedPlans): void {
  const content = join(root, 'content');
  for (const plan of plans) {
    cpSync(join(import.meta.dirname, 'plans', plan), join(content, 'plans', plan), { recursive: true });
  }
  cpSync(join(import.meta.dirname, 'indicators'), join(content, 'indicators'), { recursive: true });
  cpSync(join(projectRoot, 'content/vocabulary'), join(content, 'vocabulary'), { recursive: true });
}

let inputs: Inputs | undefined;
let files: ReadonlyMap<string, string> | undefined;

/** Hands a folder with what people have written about the invented plans to a reader, and takes it away again. */
function withRoot<Result>(read: (root: string) => Result): Result {
  const root = mkdtempSync(join(tmpdir(), 'invented-'));
  try {
    writeInventedCorpus(root);
    return read(root);
  } finally {
    rmSync(root, { recursive: true });
  }
}

/** What people have written about the invented plans, read and valid. */
export function inventedInputs(): Inputs {
  inputs ??= withRoot(readInputs);
  return inputs;
}

/** What is derived from it: path below `content/derived/` → text. */
export function inventedFiles(): ReadonlyMap<string, string> {
  files ??= deriveCorpus(inventedInputs());
  return files;
}

/** The records of a data set of the invented corpus, in the order of its file. */
export function invented<Name extends DatasetName>(name: Name): readonly RecordOf<Name>[] {
  const file: unknown = JSON.parse(inventedFiles().get(`data/${name}.json`) ?? '');
  return derivedFile(datasetSchema(name)).parse(file).records as readonly RecordOf<Name>[];
}

/** What the search index of the invented corpus is made of. */
export function inventedSearchInput(): SearchInput {
  return withRoot((root) => {
    for (const [path, text] of inventedFiles()) {
      const file = join(root, 'content/derived', path);
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, text);
    }
    return readSearchInput(root);
  });
}
