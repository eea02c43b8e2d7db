import { cellsOf, type DataRecord } from '../publish/data/columns.ts';
import { writeCsv } from '../publish/data/csv.ts';
import { announce } from './announce.ts';
import { download } from './download.ts';

type Column = Parameters<typeof cellsOf>[1][number];

/** What is saved, and from where. */
export interface ListedRecords {
  /** The button that saves; `data-failed` is what it says when that fails. */
  readonly button: HTMLButtonElement;
  /** Address of the published records. */
  readonly json: string;
  /** Columns of the published table. */
  readonly columns: readonly Column[];
  readonly fileName: string;
  /** Ids of the records that are listed, in their order. */
  readonly listed: () => readonly string[];
}

/** Lets a button save the records that are listed, in their order, with the columns of the published file. */
export function saveListed({ button, json, columns, fileName, listed }: ListedRecords): void {
  const save = async (): Promise<void> => {
    const answer = await fetch(json);
    if (!answer.ok) throw new Error(String(answer.status));
    const records = (await answer.json()) as (DataRecord & { readonly id: string })[];
    const byId = new Map(records.map((record) => [record.id, record]));
    const rows = listed().flatMap((id) => {
      const record = byId.get(id);
      return record === undefined ? [] : [cellsOf(record, columns)];
    });
    const csv = writeCsv(
      columns.map(({ name }) => name),
      rows,
    );
    download(new Blob([csv], { type: 'text/csv;charset=utf-8' }), fileName);
  };
  button.hidden = false;
  button.addEventListener('click', () => {
    save().catch(() => {
      announce(button.dataset['failed'] ?? '');
    });
  });
}
