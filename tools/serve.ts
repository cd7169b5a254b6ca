import { createServer, type Server } from 'node:http';
import { createServer as createSecureServer } from 'node:https';
import { dirname, join } from 'node:path';
import { createRequire } from 'node:module';
import sirv from 'sirv';
import { isMain } from './isMain';

/** Certificate and key in PEM. */
export interface Certificate {
  readonly cert: string | Buffer;
  readonly key: string | Buffer;
}

export interface Serving {
  readonly folder: string;
  /** 0 takes any free port. */
  readonly port: number;
  readonly certificate?: Certificate;
}

/** A running server, on this machine only. */
export interface Site {
  readonly address: string;
  close(): Promise<void>;
}

/**
 * Microsoft's library as npm installed it. Its licence lets us use it to build and test this add-in, not publish it,
 * so it is served from node_modules to this machine and copied nowhere.
 */
const officeJsFolder = join(
  dirname(createRequire(import.meta.url).resolve('@microsoft/office-js/package.json')),
  'dist',
);

/** Serves a built folder at http(s)://localhost, with Microsoft's library from npm under /office-js. */
export async function serve({ folder, port, certificate }: Serving): Promise<Site> {
  const site = sirv(folder, { dev: true, etag: true });
  const officeJs = sirv(officeJsFolder, { dev: true });
  const handle: Parameters<typeof createServer>[1] = (request, response) => {
    const missing = () => {
      response.writeHead(404, { 'content-type': 'text/plain' }).end('Not found');
    };
    response.setHeader('cache-control', 'no-cache');
    const officePath = /^\/office-js(\/.*)$/.exec(request.url ?? '')?.[1];
    if (officePath === undefined) {
      site(request, response, missing);
      return;
    }
    // The library asks for AgaveErrorUX/…, npm holds agaveerrorux/…: the same on Windows only.
    const asked = () => Object.assign(request, { url: officePath });
    officeJs(asked(), response, () => {
      officeJs(Object.assign(request, { url: officePath.toLowerCase() }), response, missing);
    });
  };
  const server = certificate ? createSecureServer({ ...certificate }, handle) : createServer(handle);
  await listen(server, port);
  const taken = server.address();
  const at = typeof taken === 'object' && taken ? taken.port : port;
  return {
    address: `${certificate ? 'https' : 'http'}://localhost:${at}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => {
          resolve();
        });
        server.closeAllConnections();
      }),
  };
}

function listen(server: Server, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    // Localhost only: the workbench shows the user's data to nobody else.
    server.listen(port, 'localhost', resolve);
  });
}

if (isMain(import.meta.url)) {
  const [folder = 'dist/workbench', port = '3000'] = process.argv.slice(2);
  const site = await serve({ folder, port: Number(port) });
  console.log(`Serving ${folder} at ${site.address}`);
}
