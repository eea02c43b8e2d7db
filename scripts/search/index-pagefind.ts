import { join } from 'node:path';
import { close, createIndex } from 'pagefind';

/**
 * Indexes the pages of a built site and writes the index to its `pagefind` folder.
 *
 * @returns number of indexed pages
 */
export async function indexSearch(directory: string): Promise<number> {
  try {
    const created = await createIndex();
    throwIfErrors(created.errors);
    if (!created.index) throw new Error('Pagefind returned neither an index nor an error.');

    const added = await created.index.addDirectory({ path: directory });
    throwIfErrors(added.errors);
    if (added.page_count === 0) {
      throw new Error(
        `The search index would be empty: Pagefind found no page in ${directory}. Pages are found by ` +
          'their data-pagefind-body attribute as soon as one page has it.',
      );
    }

    const written = await created.index.writeFiles({ outputPath: join(directory, 'pagefind') });
    throwIfErrors(written.errors);
    return added.page_count;
  } finally {
    // Ends the indexer, which is a separate process.
    await close();
  }
}

function throwIfErrors(errors: readonly string[]): void {
  if (errors.length > 0) throw new Error(`Pagefind could not index the site:\n${errors.join('\n')}`);
}
