import type { Server, ServerResponse } from 'node:http';

/** Ends a server without cutting what it is answering. */
export interface Drain {
  readonly isDraining: boolean;
  /** Takes no more connections; resolves when the last one is closed. After `limitMs` those that are left are cut. */
  run(limitMs: number): Promise<void>;
}

/** Keep-alive connections outlive `server.close()`; this sees to it that each closes with the answer under way on it. */
export function createDrain(server: Server): Drain {
  const underWay = new Set<ServerResponse>();
  let isDraining = false;

  server.on('request', (_request, response: ServerResponse) => {
    if (isDraining) response.setHeader('connection', 'close');
    underWay.add(response);
    response.once('close', () => {
      underWay.delete(response);
      if (isDraining) setImmediate(() => server.closeIdleConnections());
    });
  });

  return {
    get isDraining() {
      return isDraining;
    },
    async run(limitMs) {
      isDraining = true;
      const closed = new Promise<void>((resolve) => server.close(() => resolve()));
      for (const response of underWay) {
        if (!response.headersSent) response.setHeader('connection', 'close');
      }
      const cut = setTimeout(() => server.closeAllConnections(), limitMs);
      await closed;
      clearTimeout(cut);
    },
  };
}
