import { once } from 'node:events';
import { createServer, type IncomingHttpHeaders, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';

/** What came to a stub. */
export interface StubRequest {
  readonly method: string;
  readonly path: string;
  readonly headers: IncomingHttpHeaders;
  /** Parsed JSON; undefined for an empty body. */
  readonly body: unknown;
  /** True once whoever asked has gone before the end of the answer. */
  isAborted: boolean;
}

/** What a stub answers. */
export interface StubReply {
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
  /** Pieces, each sent by itself; a number waits so many milliseconds. */
  readonly pieces: readonly (string | Uint8Array | number)[];
  /** `cut` closes the connection in the middle, `hang` leaves it open. */
  readonly ending?: 'end' | 'cut' | 'hang';
}

/** An HTTP server that answers as a test says. */
export interface HttpStub {
  readonly url: string;
  readonly requests: StubRequest[];
  stop(): Promise<void>;
}

/**
 * Starts a server on a free port.
 *
 * @param reply called with each request and how many came before it
 */
export async function createHttpStub(
  reply: (request: StubRequest, index: number) => StubReply | Promise<StubReply>,
): Promise<HttpStub> {
  const requests: StubRequest[] = [];
  const server = createServer(async (incoming, response) => {
    const chunks: Uint8Array[] = [];
    for await (const chunk of incoming) chunks.push(chunk);
    const text = Buffer.concat(chunks).toString('utf8');
    const { method = '', url: path = '', headers } = incoming;
    const request: StubRequest = {
      method,
      path,
      headers,
      body: text === '' ? undefined : JSON.parse(text),
      isAborted: false,
    };
    response.on('close', () => {
      request.isAborted = !response.writableEnded;
    });
    requests.push(request);
    await send(response, await reply(request, requests.length - 1));
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    requests,
    async stop() {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}

async function send(response: ServerResponse, { status = 200, headers = {}, pieces, ending = 'end' }: StubReply) {
  response.writeHead(status, headers);
  response.flushHeaders();
  for (const piece of pieces) {
    if (response.destroyed) return;
    if (typeof piece === 'number') await wait(piece);
    // Sent one by one: what is handed over in one turn may travel as one piece.
    else await new Promise<void>((resolve) => response.write(piece, () => setImmediate(resolve)));
  }
  if (ending === 'cut') response.destroy();
  else if (ending === 'end') response.end();
}
