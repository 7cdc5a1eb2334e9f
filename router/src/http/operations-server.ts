import { createServer, type Server } from 'node:http';
import type { RouterMetrics } from '../telemetry/metrics.js';

export interface OperationsServerDeps {
  healthPath: string | undefined;
  metricsPath: string | undefined;
  metrics: RouterMetrics;
  /** False while starting, draining or shedding load. */
  isReady: () => boolean;
}

/**
 * Health and metrics on a listener of their own, so that they are neither open to clients nor starved by them.
 *
 * `GET /health` and `/health?ready` (or `/health/ready`) tell whether to send requests here; `?live` (or `/live`) tells whether the process turns
 * at all and never looks at anything else.
 */
export function createOperationsServer({ healthPath, metricsPath, metrics, isReady }: OperationsServerDeps): Server {
  return createServer((request, response) => {
    const url = new URL(request.url ?? '/', 'http://localhost');
    const health = healthPath === undefined ? undefined : probe(url, healthPath);
    if (health !== undefined) {
      const up = health === 'live' || isReady();
      response
        .writeHead(up ? 200 : 503, { 'Content-Type': 'application/json' })
        .end(`{"status":"${up ? 'UP' : 'DOWN'}"}`);
      return;
    }
    if (metricsPath !== undefined && url.pathname === metricsPath) {
      metrics.text().then(
        (text) => response.writeHead(200, { 'Content-Type': metrics.contentType }).end(text),
        (error: unknown) => response.writeHead(500, { 'Content-Type': 'text/plain' }).end(String(error)),
      );
      return;
    }
    response.writeHead(404).end();
  });
}

function probe(url: URL, path: string): 'live' | 'ready' | undefined {
  if (url.pathname === `${path}/live`) return 'live';
  if (url.pathname === `${path}/ready`) return 'ready';
  if (url.pathname !== path) return undefined;
  return url.searchParams.has('live') ? 'live' : 'ready';
}
