import type { FetchFile } from '../../search/index-reader.ts';

/** The index could not be fetched. */
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
    const response = await fetch(`${folder}${name}.bin`);
    if (!response.ok) {
      throw new IndexUnavailable(
        `The search index file ${name} could not be fetched (status ${response.status}).`,
      );
    }
    return unpack(new Uint8Array(await response.arrayBuffer()));
  };
}

/** Unpacks gzip, with a library where the browser cannot (before Chromium 80, Safari 16.4, Firefox 113). */
async function unpack(bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array> {
  // The browser may have unpacked the file already (Content-Encoding).
  const isPacked = bytes[0] === 0x1f && bytes[1] === 0x8b;
  if (!isPacked) return bytes;
  if (typeof DecompressionStream === 'undefined') {
    const { gunzipSync } = await import('fflate');
    return gunzipSync(bytes);
  }
  const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'));
  return new Uint8Array(await new Response(stream).arrayBuffer());
}
