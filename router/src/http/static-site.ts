import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { extname, join, normalize, sep } from 'node:path';

export interface StaticSiteOptions {
  /** The folder of the built playground; undefined when it is switched off or was not built. */
  playground: string | undefined;
  homepage: boolean;
  /** Path of the GraphQL endpoint, for the home page's link. */
  endpoint: string;
}

export interface StaticSite {
  /** Whether a request to the GraphQL path is a person with a browser who should see the home page. */
  wants(request: IncomingMessage, path: string): boolean;
  serve(request: IncomingMessage, response: ServerResponse, path: string): Promise<void>;
}

const PLAYGROUND = '/playground';
const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
  '.ttf': 'font/ttf',
  '.map': 'application/json',
};
/** Nothing from elsewhere: the playground's scripts, styles, fonts and workers all come from this router. */
const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "worker-src 'self' blob:",
  "style-src 'self' 'unsafe-inline'",
  "font-src 'self' data:",
  "img-src 'self' data:",
  "connect-src 'self' ws: wss:",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');
const HEADERS = {
  'Content-Security-Policy': POLICY,
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
};

/** Serves the home page and the playground's files. */
export function createStaticSite({ playground, homepage, endpoint }: StaticSiteOptions): StaticSite {
  const page = homePage(endpoint, playground !== undefined);
  const notFound = (response: ServerResponse) =>
    void response.writeHead(404, { 'Content-Type': 'text/plain' }).end('Not found\n');

  return {
    wants: (request, path) =>
      homepage &&
      path === '/' &&
      (request.method === 'GET' || request.method === 'HEAD') &&
      (request.headers.accept ?? '').startsWith('text/html'),
    async serve(request, response, path) {
      if (request.method !== 'GET' && request.method !== 'HEAD') return notFound(response);
      if (path === '/' && homepage)
        return void response.writeHead(200, { ...HEADERS, 'Content-Type': TYPES['.html'] }).end(page);
      if (playground === undefined || (path !== PLAYGROUND && !path.startsWith(`${PLAYGROUND}/`)))
        return notFound(response);
      if (path === PLAYGROUND) return void response.writeHead(308, { Location: `${PLAYGROUND}/` }).end();
      const file = resolveInside(playground, path.slice(PLAYGROUND.length));
      const found = file === undefined ? undefined : await stat(file).catch(() => undefined);
      if (file === undefined || !found?.isFile()) return notFound(response);
      response.writeHead(200, {
        ...HEADERS,
        'Content-Type': TYPES[extname(file)] ?? 'application/octet-stream',
        'Content-Length': found.size,
        'Cache-Control': file.includes(`${sep}assets${sep}`) ? 'public, max-age=31536000, immutable' : 'no-cache',
      });
      if (request.method === 'HEAD') return void response.end();
      createReadStream(file)
        .on('error', () => response.destroy())
        .pipe(response);
    },
  };
}

/** The file a path names below a folder; undefined for a path that leads out of it. */
function resolveInside(folder: string, path: string): string | undefined {
  let decoded: string;
  try {
    decoded = decodeURIComponent(path);
  } catch {
    return undefined;
  }
  if (decoded.includes('\0')) return undefined;
  const file = normalize(join(folder, decoded === '/' ? 'index.html' : decoded));
  return file.startsWith(normalize(folder) + sep) ? file : undefined;
}

function homePage(endpoint: string, hasPlayground: boolean): string {
  const link = hasPlayground
    ? `<p><a href="${PLAYGROUND}/">Open the playground</a> to write and run operations.</p>`
    : '';
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>GraphQL API</title>
<meta name="viewport" content="width=device-width, initial-scale=1">
<style>body{font:16px/1.5 system-ui,sans-serif;max-width:40rem;margin:15vh auto;padding:0 1rem;color-scheme:light dark}</style></head>
<body><h1>GraphQL API</h1><p>Send operations to <code>${endpoint}</code> by POST, or open a WebSocket there for subscriptions.</p>${link}</body></html>`;
}
