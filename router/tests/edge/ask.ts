import { request as sendRequest } from 'node:http';
import { createConnection } from 'node:net';
import { createClient as createWsClient } from 'graphql-ws';
import { WebSocket } from 'ws';

/** What a request says, as far as a transport lets it. */
export interface Question {
  readonly query?: string | undefined;
  readonly operationName?: string | undefined;
  readonly variables?: unknown;
  readonly extensions?: unknown;
}

export interface WireResult {
  readonly data?: unknown;
  readonly errors?: readonly {
    readonly message: string;
    readonly path?: readonly unknown[];
    readonly extensions?: { readonly code?: string };
  }[];
}

export type Ask = (url: string, question: Question, headers?: Record<string, string>) => Promise<WireResult>;

async function post(url: string, question: Question, headers: Record<string, string>): Promise<Response> {
  return fetch(url, {
    method: 'POST',
    body: JSON.stringify(question),
    headers: { 'content-type': 'application/json', ...headers },
  });
}

/** Every way of asking. Each gives the one result that the router answered with. */
export const TRANSPORTS: Readonly<Record<string, Ask>> = {
  POST: async (url, question, headers = {}) => (await post(url, question, headers)).json() as Promise<WireResult>,
  async GET(url, question, headers = {}) {
    const search = new URLSearchParams();
    for (const [key, value] of Object.entries(question))
      search.set(key, typeof value === 'string' ? value : JSON.stringify(value));
    const response = await fetch(`${url}?${search}`, { headers: { 'apollo-require-preflight': '1', ...headers } });
    return response.json() as Promise<WireResult>;
  },
  async batch(url, question, headers = {}) {
    const results = (await (await post(url, [question] as Question, headers)).json()) as WireResult[];
    return results[0] ?? {};
  },
  async 'event stream'(url, question, headers = {}) {
    const text = await (await post(url, question, { accept: 'text/event-stream', ...headers })).text();
    const data = text.split('\n').find((line) => line.startsWith('data: {'));
    return JSON.parse(data?.slice('data: '.length) ?? text) as WireResult;
  },
  async multipart(url, question, headers = {}) {
    const response = await post(url, question, { accept: 'multipart/mixed;subscriptionSpec=1.0', ...headers });
    const text = await response.text();
    const { payload } = JSON.parse(text.split('\r\n').find((line) => line.startsWith('{"payload"')) ?? '{}') as {
      payload?: WireResult;
    };
    if (!payload) throw new Error(`There is no payload in ${text}`);
    return payload;
  },
  async WebSocket(url, question, headers = {}) {
    const client = createWsClient({
      url: url.replace('http', 'ws'),
      webSocketImpl: WebSocket,
      retryAttempts: 0,
      connectionParams: headers,
    });
    try {
      // The protocol wants a text in every message; an empty one says that there is none.
      const { value } = await client.iterate({ query: '', ...question } as { query: string }).next();
      return value as WireResult;
    } catch (errors) {
      if (!Array.isArray(errors)) throw errors;
      return { errors };
    } finally {
      await client.dispose();
    }
  },
};

/** Sends bytes as they are and gives back everything that comes until the connection closes. */
export function sendRaw(url: string, bytes: string | Buffer): Promise<string> {
  const { hostname, port } = new URL(url);
  return new Promise((resolve, reject) => {
    const socket = createConnection({ host: hostname, port: Number(port) }, () => socket.write(bytes));
    const chunks: Buffer[] = [];
    socket.on('data', (chunk) => chunks.push(chunk));
    socket.on('error', reject);
    socket.on('close', () => resolve(Buffer.concat(chunks).toString('utf8')));
  });
}

/** A request whose body the test writes piece by piece. */
export function openPost(url: string, headers: Record<string, string> = {}) {
  const request = sendRequest(url, { method: 'POST', headers: { 'content-type': 'application/json', ...headers } });
  const answer = new Promise<{ status: number; text: string }>((resolve, reject) => {
    request.on('error', reject);
    request.on('response', (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk) => chunks.push(chunk));
      response.on('end', () => resolve({ status: response.statusCode ?? 0, text: Buffer.concat(chunks).toString() }));
    });
  });
  return { request, answer };
}
