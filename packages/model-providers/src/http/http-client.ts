import { Agent, type Dispatcher, request } from 'undici';
import type { CallOptions } from '../model-provider.js';
import { ProviderError } from '../provider-error.js';
import { assertAllowedHost, guardedLookup } from './private-addresses.js';
import { rateLimitOf, retryAfterOf } from './rate-limit.js';
import { withTimeouts } from './with-timeouts.js';

export interface HttpClientOptions {
  /** Up to the version, such as `https://api.openai.com/v1`. */
  readonly baseUrl: string;
  readonly headers: Readonly<Record<string, string>>;
  /** Whether it may lead to this machine or its neighbours. */
  readonly allowPrivate: boolean;
  /** How long until the answer begins, and from it to the first piece of a stream, each in milliseconds. */
  readonly firstByteTimeoutMs?: number;
  /** How long between two pieces of a stream. */
  readonly idleTimeoutMs?: number;
  readonly now?: () => number;
}

export interface HttpClient {
  /** The body of an answer with a good status, as it comes. */
  stream(path: string, body: object, options: CallOptions): Promise<AsyncIterable<Uint8Array>>;
  /** @param url a path below the base address, or a whole address on the same host */
  json(method: 'GET' | 'POST', url: string, body: object | null, options: CallOptions): Promise<unknown>;
  close(): Promise<void>;
}

/** Reads the fault that a provider tells in the body of an answer. */
export type ReadFault = (status: number, body: unknown, retryAfterMs: number | null) => ProviderError;

const CONNECT_TIMEOUT_MS = 10_000;
const MAX_FAULT_BYTES = 64 * 1_024;
const MAX_JSON_BYTES = 64 * 1_024 * 1_024;

/** HTTP to one provider: pooled connections, no redirects, every wait bounded, addresses checked. */
export function createHttpClient(options: HttpClientOptions, readFault: ReadFault): HttpClient {
  const { headers, allowPrivate, firstByteTimeoutMs = 60_000, idleTimeoutMs = 30_000, now = Date.now } = options;
  const base = options.baseUrl.replace(/\/+$/, '');
  const agent = new Agent({
    connect: { timeout: CONNECT_TIMEOUT_MS, lookup: guardedLookup(allowPrivate) },
    headersTimeout: firstByteTimeoutMs,
    // Pieces of a stream have a watch of their own, which knows the first from the others.
    bodyTimeout: 0,
  });

  async function send(method: 'GET' | 'POST', url: string, body: object | null, call: CallOptions) {
    const target = new URL(url.startsWith('/') ? base + url : url);
    assertAllowedHost(target.hostname, allowPrivate);
    call.signal.throwIfAborted();
    let response: Dispatcher.ResponseData;
    try {
      response = await request(target, {
        method,
        dispatcher: agent,
        signal: call.signal,
        headers: { ...headers, accept: '*/*', ...(body && { 'content-type': 'application/json' }) },
        ...(body && { body: JSON.stringify(body) }),
      });
    } catch (error) {
      throw networkError(error, call.signal);
    }
    const limit = rateLimitOf(response.headers, now());
    if (limit) call.onRateLimit?.(limit);
    if (response.statusCode >= 200 && response.statusCode < 300) return response;
    const text = await readText(response.body, MAX_FAULT_BYTES, call.signal, idleTimeoutMs).catch(() => '');
    throw readFault(response.statusCode, parsed(text), retryAfterOf(response.headers, now()));
  }

  return {
    async stream(path, body, call) {
      const response = await send('POST', path, body, call);
      return guarded(response.body, call.signal, { firstMs: firstByteTimeoutMs, idleMs: idleTimeoutMs });
    },

    async json(method, url, body, call) {
      const response = await send(method, url, body, call);
      const value = parsed(await readText(response.body, MAX_JSON_BYTES, call.signal, idleTimeoutMs));
      if (value === undefined) throw new ProviderError('MALFORMED_RESPONSE', 'The provider did not answer with JSON.');
      return value;
    },

    close: () => agent.destroy(),
  };
}

async function* guarded(
  body: AsyncIterable<Uint8Array>,
  signal: AbortSignal,
  limits: { firstMs: number; idleMs: number },
): AsyncGenerator<Uint8Array> {
  try {
    yield* withTimeouts(body, limits);
  } catch (error) {
    throw networkError(error, signal, 'CUT_OFF');
  }
}

async function readText(
  body: AsyncIterable<Uint8Array>,
  maxBytes: number,
  signal: AbortSignal,
  idleMs: number,
): Promise<string> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of guarded(body, signal, { firstMs: idleMs, idleMs })) {
    size += chunk.length;
    if (size > maxBytes) throw new ProviderError('MALFORMED_RESPONSE', 'The provider answered with too much.');
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString('utf8');
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

const TIMEOUTS = new Set(['UND_ERR_HEADERS_TIMEOUT', 'UND_ERR_CONNECT_TIMEOUT', 'ETIMEDOUT']);

function networkError(error: unknown, signal: AbortSignal, code: 'UNAVAILABLE' | 'CUT_OFF' = 'UNAVAILABLE'): unknown {
  if (signal.aborted) return signal.reason;
  for (let cause = error; cause instanceof Error; cause = cause.cause) if (cause instanceof ProviderError) return cause;
  const name = error instanceof Error && 'code' in error ? String(error.code) : '';
  if (TIMEOUTS.has(name)) return new ProviderError('TIMEOUT', 'The provider did not answer in time.', { cause: error });
  const message = code === 'CUT_OFF' ? 'The answer was cut off.' : 'The provider cannot be reached.';
  return new ProviderError(code, message, { cause: error });
}
