import { once } from 'node:events';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';
import { gzipSync } from 'node:zlib';

const contentTypes: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.xml': 'application/xml; charset=utf-8',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
};
/** What static hosts compress. Other files are packed already, or hosts take them to be. */
const compressed = /\.(html|m?js|css|json|svg|txt|xml)$/;

const longestWait = 30_000;

/** One answered request. */
export interface Served {
  readonly path: string;
  /** Bytes of the body as sent. */
  readonly bytes: number;
}

/** A site that is served, and a record of what was fetched from it. */
export interface LoggedSite {
  /** Address of the start page, with a slash at its end. */
  readonly url: string;
  /** Everything asked for so far, in order. */
  readonly served: readonly Served[];
  /** Resolves once nothing has been asked for during so many milliseconds, after half a minute at the latest. */
  quiet: (milliseconds: number) => Promise<void>;
  close: () => Promise<void>;
}

/**
 * Serves a built site the way a plain static host does, the same for every site: HTTP/1.1, gzip for text, kept for ten
 * minutes by the browser. What is fetched is counted here and not in the browser, where workers fetch unseen.
 */
export async function serveAlike(directory: string): Promise<LoggedSite> {
  const served: Served[] = [];
  const bodies = new Map<string, Buffer>();
  let open = 0;
  let last = performance.now();
  const server = createServer((request, response) => {
    open += 1;
    response.once('close', () => {
      open -= 1;
      last = performance.now();
    });
    last = performance.now();
    const path = fileOf(directory, request.url ?? '/');
    if (path === null) {
      served.push({ path: request.url ?? '/', bytes: 0 });
      response.writeHead(404, { 'Content-Type': 'text/plain' }).end('Not found');
      return;
    }
    const packs = compressed.test(path);
    const body = bodies.get(path) ?? (packs ? gzipSync(readFileSync(path)) : readFileSync(path));
    bodies.set(path, body);
    served.push({ path: request.url ?? '/', bytes: body.length });
    response.writeHead(200, {
      'Content-Type': contentTypes[extname(path)] ?? 'application/octet-stream',
      'Content-Length': body.length,
      'Cache-Control': 'public, max-age=600',
      ...(packs ? { 'Content-Encoding': 'gzip', Vary: 'Accept-Encoding' } : {}),
    });
    response.end(body);
  });
  await once(server.listen(0, '127.0.0.1'), 'listening');
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    served,
    quiet: async (milliseconds) => {
      const end = performance.now() + longestWait;
      while (performance.now() < end && (open > 0 || performance.now() - last < milliseconds)) {
        await new Promise((resolve) => setTimeout(resolve, 50));
      }
    },
    close: async () => {
      const closed = once(server, 'close');
      server.close();
      server.closeAllConnections();
      await closed;
    },
  };
}

/** The file at an address; null for none, and for one outside the folder. */
function fileOf(directory: string, address: string): string | null {
  const asked = decodeURIComponent(address.replace(/[?#].*$/, ''));
  const base = join(directory, normalize(asked));
  if (!base.startsWith(normalize(directory))) return null;
  const found = [base, join(base, 'index.html'), `${base}.html`].find(
    (file) => existsSync(file) && statSync(file).isFile(),
  );
  return found ?? null;
}
