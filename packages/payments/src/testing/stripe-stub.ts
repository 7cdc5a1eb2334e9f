import { createServer, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createStubAccount, type StubAnswer } from './stripe-stub-account.js';

/** A request as it came. */
export interface StubRequest {
  readonly method: string;
  readonly path: string;
  readonly headers: Readonly<Record<string, string | undefined>>;
  readonly body: string;
}

/** An answer in place of the usual one; `drop` cuts the connection after the work is done. */
export type StubFault =
  | { readonly status: number; readonly headers?: Record<string, string>; readonly error?: object }
  | { readonly drop: true };

export interface StripeStub {
  readonly url: string;
  readonly requests: readonly StubRequest[];
  /** What the next requests get. */
  fail(...faults: StubFault[]): void;
  stop(): Promise<void>;
}

/**
 * A server that speaks Stripe's API as far as the adapter uses it, with the shapes, statuses and errors of version 2024-06-20. It keeps
 * objects in memory and answers a known idempotency key again, and another request under it with `idempotency_error`.
 */
export async function startStripeStub(): Promise<StripeStub> {
  const work = createStubAccount();
  const answers = new Map<string, { request: string; status: number; body: string }>();
  const requests: StubRequest[] = [];
  const faults: StubFault[] = [];

  function answerOnce(key: string | undefined, request: string, act: () => StubAnswer) {
    const known = key === undefined ? undefined : answers.get(key);
    if (known && known.request !== request) {
      const message =
        'Keys for idempotent requests can only be used with the same parameters they were first used with.';
      return { status: 400, body: JSON.stringify({ error: { type: 'idempotency_error', message } }) };
    }
    if (known) return known;
    const answer = act();
    if (key !== undefined) answers.set(key, { request, ...answer });
    return answer;
  }

  const server = createServer(async (request, response) => {
    const body = await textOf(request);
    const { pathname, searchParams } = new URL(request.url ?? '/', 'http://stripe.test');
    const method = request.method ?? 'GET';
    const headers = Object.fromEntries(Object.entries(request.headers).map(([name, value]) => [name, String(value)]));
    requests.push({ method, path: pathname, headers, body });
    const fault = faults.shift();
    if (fault && 'status' in fault) {
      const error = fault.error ?? { type: 'api_error', message: 'An unknown error occurred.' };
      response.writeHead(fault.status, { 'content-type': 'application/json', ...fault.headers });
      response.end(JSON.stringify({ error }));
      return;
    }
    if (headers['authorization'] !== 'Bearer sk_test_stub') {
      response.writeHead(401).end(
        JSON.stringify({
          error: { type: 'invalid_request_error', message: 'Invalid API Key provided: sk_test_*****' },
        }),
      );
      return;
    }
    const fields = Object.fromEntries(method === 'GET' ? searchParams : new URLSearchParams(body));
    const answer = answerOnce(headers['idempotency-key'], `${method} ${pathname} ${body}`, () =>
      work(method, pathname, fields),
    );
    if (fault) request.socket.destroy();
    else
      response
        .writeHead(answer.status, { 'content-type': 'application/json', 'request-id': `req_${requests.length}` })
        .end(answer.body);
  });
  const port = await listen(server);
  return {
    url: `http://127.0.0.1:${port}`,
    requests,
    fail: (...given) => {
      faults.push(...given);
    },
    stop: () => new Promise((resolve) => server.close(() => resolve())),
  };
}

async function textOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString();
}

function listen(server: Server): Promise<number> {
  return new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () => resolve((server.address() as AddressInfo).port));
  });
}
