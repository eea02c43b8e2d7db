import { join } from 'node:path';
import { projectRoot } from './project-root.ts';
import { runNode } from './run-node.ts';
import { writeSearchIndex } from '../search/write-index.ts';
import { indexSearch } from '../search/index-pagefind.ts';

/** Folder of the built site. */
export const siteDirectory = join(projectRoot, 'dist');

/** Builds the site and its search indexes from the committed content into `dist`. */
export async function buildSite(): Promise<void> {
  // --force drops the content store of earlier builds, which would keep entries of deleted files.
  const exitCode = runNode('node_modules/astro/bin/astro.mjs', ['build', '--force'], {
    ASTRO_TELEMETRY_DISABLED: '1',
  });
  if (exitCode !== 0)
    throw new Error(`Astro could not build the site (exit code ${exitCode}); its message is above.`);

  const pages = await indexSearch(siteDirectory);
  const { files, bytes } = writeSearchIndex(projectRoot, siteDirectory);
  console.log(
    `Search: ${pages} pages in Pagefind; exact index of ${files} files, ${Math.round(bytes / 1000)} kB.`,
  );
}
