import { z } from 'zod';
import { datasetSchema, type DatasetName, type RecordOf } from '../model/datasets.ts';
import { derivedFile } from '../model/derived-file.ts';
import type { OutlineRecord } from '../model/outline.ts';
import type { PlanRecord } from '../model/plan.ts';
import type { TableRecord } from '../model/table.ts';

const folder = '../../content/derived/data';
const files = import.meta.glob<unknown>('../../content/derived/data/*.json', {
  eager: true,
  import: 'default',
});

const loaded = new Map<DatasetName, unknown>();

/**
 * The records of a derived dataset, in the order of the file.
 *
 * @throws when the file is missing or does not follow the data model; the message says what to do
 */
export function dataset<Name extends DatasetName>(name: Name): readonly RecordOf<Name>[] {
  if (!loaded.has(name)) loaded.set(name, parseDataset(name, files[`${folder}/${name}.json`]));
  return loaded.get(name) as readonly RecordOf<Name>[];
}

/** Checks the content of a derived file against the data model and takes the records out of their envelope. */
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

/** All plans, in their order. */
export function plans(): readonly PlanRecord[] {
  return dataset('plans').toSorted((a, b) => a.order - b.order);
}

/**
 * A plan by its id.
 *
 * @throws when no plan has it
 */
export function plan(id: string): PlanRecord {
  const found = dataset('plans').find((record) => record.id === id);
  if (found === undefined) {
    throw new Error(
      `No plan has the id “${id}” in content/derived/data/plans.json. Run \`npm run content\`.`,
    );
  }
  return found;
}

let texts: ReadonlyMap<string, string> | undefined;

/**
 * The printed words of a block.
 *
 * @throws when no block has the id
 */
export function blockText(id: string): string {
  texts ??= new Map(dataset('blocks').map((block) => [block.id, block.text]));
  const text = texts.get(id);
  if (text === undefined) {
    throw new Error(
      `No block has the id “${id}” in content/derived/data/blocks.json. Run \`npm run content\`.`,
    );
  }
  return text;
}

/** The sections of a chapter, as printed. */
export function sectionsOf(planId: string, chapter: string): readonly OutlineRecord[] {
  return dataset('outline').filter(
    (heading) => heading.plan === planId && heading.chapter === chapter && heading.level === 2,
  );
}

/** The tables and boxes of a plan, in the order of the text. */
export function tablesOf(planId: string): readonly TableRecord[] {
  return dataset('tables').filter((table) => table.plan === planId);
}
