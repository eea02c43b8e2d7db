import { cellsOf, type DataRecord } from '../../publish/data/columns.ts';
import { writeCsv } from '../../publish/data/csv.ts';
import { announce } from '../announce.ts';
import { download } from '../download.ts';
import { required } from '../search/dom.ts';

type Column = Parameters<typeof cellsOf>[1][number];

/**
 * Saves the records that are listed, in their order, with the columns of the published file.
 *
 * @param listed their ids
 */
export function saveListed(choice: HTMLElement, listed: () => readonly string[]): void {
  const button = required('[data-save-listed]', HTMLButtonElement, choice);
  const columns = JSON.parse(button.dataset['columns'] ?? '[]') as readonly Column[];
  const save = async (): Promise<void> => {
    const answer = await fetch(button.dataset['json'] ?? '');
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
    download(new Blob([csv], { type: 'text/csv;charset=utf-8' }), button.dataset['saveListed'] ?? '');
  };
  button.hidden = false;
  button.addEventListener('click', () => {
    save().catch(() => {
      announce(button.dataset['failed'] ?? '');
    });
  });
}
