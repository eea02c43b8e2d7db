import type { DatasetName, RecordOf } from '../model/datasets.ts';
import type { OutlineRecord } from '../model/outline.ts';
import type { PlanRecord } from '../model/plan.ts';
import type { TableRecord } from '../model/table.ts';
import { parseDataset } from './parse-dataset.ts';

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
