import type { TestProject } from 'vitest/node';
import { siteDirectory } from '../../scripts/dev/build-site.ts';
import { serveSite } from '../../scripts/dev/serve.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** The address of the built site's start page: `inject('siteUrl')`. */
    siteUrl: string;
  }
}

/** Serves the built site once for all browser tests. */
export default async function serveBuiltSite(project: TestProject): Promise<() => Promise<void>> {
  const { url, close } = await serveSite({ directory: siteDirectory, port: 0 });
  project.provide('siteUrl', url);
  return close;
}
