import { createHash } from 'node:crypto';
import { cellsOf, columnsOf, type Cell, type Column, type DataRecord } from './columns.ts';
import { writeCsv } from './csv.ts';
import { dataLicence, describePackage, packageName } from './data-package.ts';
import { describeColumn } from './describe.ts';
import { fieldsOf, type Field } from './fields.ts';
import { readmeSheet, type ReadmeLine } from './readme-sheet.ts';
import { tableSchemaOf } from './table-schema.ts';
import { mostCharacters, writeWorkbook } from './workbook.ts';
import { wordsIn } from '../../words/words.ts';
import { dataset, plans } from '../../corpus/records.ts';
import { datasetNames, datasetSchema, datasetWords, type DatasetName } from '../../model/datasets.ts';
import { planLocale } from '../../model/locales.ts';
import { absoluteHref, dataPath, planPath } from '../../site/paths.ts';
import { project } from '../project-facts.ts';

/** A file as it is published. */
export interface PublishedFile {
  /** Path below `data/`. */
  readonly path: string;
  readonly mediaType: string;
  readonly content: Uint8Array<ArrayBuffer>;
  /** Hexadecimal. */
  readonly sha256: string;
}

/** A dataset with its tables. */
export interface PublishedDataset {
  readonly name: DatasetName;
  readonly records: readonly DataRecord[];
  readonly fields: readonly Field[];
  readonly columns: readonly Column[];
  readonly rows: readonly (readonly Cell[])[];
  readonly json: PublishedFile;
  readonly csv: PublishedFile;
}

// Data files have text in both languages of the data, regardless of the languages of the interface.
const { data: dataZh, language: languageZh } = wordsIn('zh');
const { data: dataEn, language: languageEn } = wordsIn('en');

export const workbookName = `${packageName}.xlsx`;
export const descriptorName = 'datapackage.json';

const mediaTypes = {
  json: 'application/json',
  csv: 'text/csv',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
} as const;

let all: readonly PublishedDataset[] | undefined;
let workbook: Promise<PublishedFile> | undefined;

/** All datasets, in the order of the registry. */
export function publishedDatasets(): readonly PublishedDataset[] {
  all ??= datasetNames.map((name): PublishedDataset => {
    const records = dataset(name) as readonly DataRecord[];
    const fields = fieldsOf(datasetSchema(name));
    const columns = columnsOf(fields, records);
    const rows = records.map((record) => cellsOf(record, columns));
    const header = columns.map((column) => column.name);
    // One record per line, so that versions can be diffed.
    const json = `[\n${records.map((record) => JSON.stringify(record)).join(',\n')}\n]\n`;
    return {
      name,
      records,
      fields,
      columns,
      rows,
      json: fileOf(`${name}.json`, mediaTypes.json, json),
      csv: fileOf(`${name}.csv`, mediaTypes.csv, writeCsv(header, rows)),
    };
  });
  return all;
}

/**
 * A dataset by its name.
 *
 * @throws when the registry has no such dataset
 */
export function publishedDataset(name: string): PublishedDataset {
  const found = publishedDatasets().find((candidate) => candidate.name === name);
  if (found === undefined) throw new Error(`src/model/datasets.ts lists no dataset “${name}”.`);
  return found;
}

/** All datasets as one workbook. */
export function publishedWorkbook(): Promise<PublishedFile> {
  workbook ??= writeWorkbook(
    [
      readmeSheet(
        readmeLines(),
        publishedDatasets().map(({ name, records, columns }) => ({
          name,
          records: records.length,
          ...datasetWords(name),
          columns: columns.map((column) => ({ column, words: describeColumn(name, column) })),
        })),
      ),
      ...publishedDatasets().map(({ name, columns, rows }) => ({
        name,
        header: columns.map((column) => column.name),
        rows,
      })),
    ],
    (sheet, characters) => dataEn.workbook.tooLong(`data/${sheet}.csv`, characters),
  ).then((content) => fileOf(workbookName, mediaTypes.xlsx, content));
  return workbook;
}

/** The descriptor of the CSV files. */
export function publishedDescriptor(): PublishedFile {
  const text = describePackage(
    {
      title: project.title,
      description: `${dataZh.introduction} ${dataEn.introduction} ${dataEn.licence.join(languageEn.betweenSentences)}`,
      version: project.version,
      homepage: absoluteHref(dataPath, planLocale) ?? null,
      keywords: project.keywords,
      contributors: project.authors.map(({ name }) => name),
      sources: plans().map(({ id, title }) => ({
        title,
        path: absoluteHref(planPath(id), planLocale) ?? null,
      })),
    },
    publishedDatasets().map(({ name, columns, records, csv }) => {
      const { title, description } = datasetWords(name);
      return {
        name,
        title: `${title.zh} · ${title.en}`,
        description: `${description.zh} ${description.en}`,
        bytes: csv.content.length,
        sha256: csv.sha256,
        schema: tableSchemaOf(name, columns, records, datasetNames, (column) => {
          const { zh, en } = describeColumn(name, column);
          return `${zh} ${en}`;
        }),
      };
    }),
  );
  return fileOf(descriptorName, mediaTypes.json, text);
}

function readmeLines(): readonly ReadmeLine[] {
  const address = absoluteHref(dataPath, planLocale);
  const line = (of: 'what' | 'licence' | 'cite' | 'conventions', zh: string, en: string): ReadmeLine => [
    dataZh.workbook[of],
    dataEn.workbook[of],
    zh,
    en,
  ];
  const where = address === undefined ? '' : ` ${address}`;
  return [
    line('what', `${project.title} ${project.version} (${project.released})${where}`, project.abstract),
    line('what', dataZh.introduction, dataEn.introduction),
    ...plans().map(({ title, shortTitle, issuer }): ReadmeLine => [
      dataZh.workbook.source,
      dataEn.workbook.source,
      `${title}${issuer === null ? '' : `（${issuer}）`}`,
      shortTitle.en,
    ]),
    line(
      'licence',
      dataZh.licence.join(languageZh.betweenSentences),
      dataEn.licence.join(languageEn.betweenSentences),
    ),
    line('licence', `${dataLicence.title} ${dataLicence.path}`, ''),
    line('cite', dataZh.cite.note, dataEn.cite.note),
    ...dataZh.conventions.map((zh, index) => line('conventions', zh, dataEn.conventions[index] ?? '')),
    line('conventions', dataZh.workbook.limit(mostCharacters), dataEn.workbook.limit(mostCharacters)),
  ];
}

function fileOf(path: string, mediaType: string, content: string | Uint8Array): PublishedFile {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : Uint8Array.from(content);
  return { path, mediaType, content: bytes, sha256: createHash('sha256').update(bytes).digest('hex') };
}
