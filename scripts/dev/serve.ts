import { once } from 'node:events';
import { existsSync, readFileSync } from 'node:fs';
import { createServer, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import sirv from 'sirv';

export interface ServeOptions {
  /** The built site. */
  directory: string;
  /** Preferred port; another is used if it is taken. 0 leaves the choice to the system. */
  port: number;
  /** The path below which the site was built. Default: `SITE_BASE`, as in the build. */
  base?: string;
}

export interface ServedSite {
  /** The address of the start page, with a slash at its end. */
  url: string;
  close: () => Promise<void>;
}

// Local only: the server is for reading and testing, not for the network.
const host = '127.0.0.1';

// Types that sirv does not know, or names without a character set (spreadsheets and browsers then guess).
const contentTypes: Record<string, string> = {
  '.csv': 'text/csv; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.pagefind': 'application/octet-stream',
  '.pf_fragment': 'application/octet-stream',
  '.pf_index': 'application/octet-stream',
  '.pf_meta': 'application/octet-stream',
};

/** Serves a built site as a static host would: no caching, and `404.html` for missing files. */
export async function serveSite({ directory, port, base }: ServeOptions): Promise<ServedSite> {
  const prefix = normalizeBase(base ?? process.env.SITE_BASE ?? '/');
  // `dev` reads files on each request, so that a new build shows without a restart.
  const files = sirv(directory, {
    dev: true,
    setHeaders(response, pathname) {
      const contentType = contentTypes[extname(pathname)];
      if (contentType !== undefined) response.setHeader('Content-Type', contentType);
    },
  });

  const server = createServer((request, response) => {
    const address = URL.parse(`http://${host}${request.url ?? '/'}`);
    if (!address?.pathname.startsWith(prefix)) {
      sendNotFound(directory, response);
      return;
    }
    const { pathname, search } = address;
    const path = pathname.slice(prefix.length - 1);
    if (!path.endsWith('/') && existsSync(join(directory, decodePath(path), 'index.html'))) {
      // As static hosts do: without the slash, relative links in the page would break.
      response.writeHead(301, { Location: `${pathname}/${search}` }).end();
      return;
    }
    request.url = path;
    files(request, response, () => sendNotFound(directory, response));
  });

  await listen(server, port);
  const { port: actualPort } = server.address() as AddressInfo;
  return {
    url: `http://${host}:${actualPort}${prefix}`,
    close: async () => {
      const closed = once(server, 'close');
      server.close();
      server.closeAllConnections();
      await closed;
    },
  };
}

/** `''`, `plans` and `/plans` become `/`, `/plans/` and `/plans/`. */
function normalizeBase(base: string): string {
  const name = base.replace(/^\/+|\/+$/g, '');
  return name === '' ? '/' : `/${name}/`;
}

/** A path with invalid escapes is taken literally: no file has that name, so it gives a 404. */
function decodePath(path: string): string {
  try {
    return decodeURI(path);
  } catch {
    return path;
  }
}

function sendNotFound(directory: string, response: ServerResponse): void {
  const page = join(directory, '404.html');
  response
    .writeHead(404, { 'Content-Type': 'text/html; charset=utf-8', 'Cache-Control': 'no-store' })
    .end(existsSync(page) ? readFileSync(page) : 'Not found');
}

async function listen(server: Server, port: number): Promise<void> {
  try {
    await once(server.listen(port, host), 'listening');
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EADDRINUSE')) throw error;
    await once(server.listen(0, host), 'listening');
  }
}
