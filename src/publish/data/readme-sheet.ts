import type { Bilingual } from '../../model/bilingual.ts';
import type { Cell, Column } from './columns.ts';
import { listSeparator } from './columns.ts';
import type { Sheet } from './workbook.ts';

/** A row of the first sheet: subject, Chinese text, English text. */
export type ReadmeLine = readonly [zhLabel: string, enLabel: string, zh: string, en: string];

/** A dataset as the first sheet lists it. */
export interface ListedDataset {
  readonly name: string;
  readonly records: number;
  readonly title: Bilingual;
  readonly description: Bilingual;
  readonly columns: readonly { readonly column: Column; readonly words: Bilingual }[];
}

/** The first sheet of the workbook: its contents, its sheets, and every column in both languages. */
export function readmeSheet(lines: readonly ReadmeLine[], datasets: readonly ListedDataset[]): Sheet {
  const rows: Cell[][] = [
    ...lines.map(([zhLabel, enLabel, zh, en]): Cell[] => [`${zhLabel} ${enLabel}`, null, null, null, zh, en]),
    [],
    ['数据集 Data set', '记录 Records', null, null, '内容', 'What it is'],
    ...datasets.map(({ name, records, title, description }): Cell[] => [
      name,
      records,
      null,
      null,
      `${title.zh}：${description.zh}`,
      `${title.en}: ${description.en}`,
    ]),
    [],
    ['数据集 Data set', '列 Column', '类型 Type', '可取的值 Values', '含义', 'Meaning'],
    ...datasets.flatMap(({ name, columns }) =>
      columns.map(({ column, words }): Cell[] => [
        name,
        column.name,
        columnType(column),
        (column.field.values ?? column.field.item?.values ?? []).join(' '),
        words.zh,
        words.en,
      ]),
    ),
  ];
  return { name: 'readme', header: null, rows, widths: [22, 26, 14, 26, 60, 60] };
}

/** Type of a column: `integer`, `list |` (of strings), `JSON`. */
export function columnType({ field, form }: Column): string {
  if (form === 'json') return 'JSON';
  return form === 'list' ? `list ${listSeparator}` : field.kind;
}
