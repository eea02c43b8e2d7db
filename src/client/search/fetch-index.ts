import type { FetchFile } from '../../search/index-reader.ts';

/** The index could not be fetched or unpacked. */
export class IndexUnavailable extends Error {
  override readonly name = 'IndexUnavailable';
}

/**
 * Fetches files of the search index and unpacks them.
 *
 * @param folder address of the index, with a trailing slash
 */
export function fetchIndexFrom(folder: string): FetchFile {
  return async (name) => {
    if (typeof DecompressionStream === 'undefined') {
      throw new IndexUnavailable('This browser cannot unpack the search index (no DecompressionStream).');
    }
    const response = await fetch(`${folder}${name}.bin`);
    if (!response.ok || !response.body) {
      throw new IndexUnavailable(
        `The search index file ${name} could not be fetched (status ${response.status}).`,
      );
    }
    // The browser may have unpacked the file already (Content-Encoding).
    const bytes = new Uint8Array(await response.arrayBuffer());
    const isPacked = bytes[0] === 0x1f && bytes[1] === 0x8b;
    const stream = new Blob([bytes]).stream();
    const text = new Response(isPacked ? stream.pipeThrough(new DecompressionStream('gzip')) : stream);
    return (await text.json()) as unknown;
  };
}
