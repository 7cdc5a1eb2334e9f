import { lookup } from 'node:dns/promises';
import { type IncomingMessage, type RequestOptions, request as requestHttp } from 'node:http';
import { request as requestHttps } from 'node:https';
import { isIP, type LookupFunction } from 'node:net';
import { pipeline, type Transform } from 'node:stream';
import { createBrotliDecompress, createGunzip, createInflate } from 'node:zlib';
import { checkTarget, hostOf, type TargetRules } from './check-target.js';
import { isPublicAddress } from './public-address.js';

export interface GuardedFetchOptions extends TargetRules {
  /** From the first byte of the look-up to the last of the answer. */
  readonly timeoutMs: number;
  readonly maxRequestBytes?: number;
  /** What is read of an answer, unpacked; the rest is cut off. */
  readonly maxResponseBytes?: number;
  /** All addresses of a name; the system's resolver if left out. */
  readonly resolve?: (host: string) => Promise<readonly string[]>;
}

export interface GuardedRequest {
  readonly url: string;
  readonly method: 'GET' | 'POST' | 'PUT';
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
}

export type FetchOutcome =
  | {
      readonly kind: 'answered';
      readonly status: number;
      readonly headers: IncomingMessage['headers'];
      /** UTF-8, up to the limit; unpacked where it came packed. */
      readonly body: string;
      readonly isCutOff: boolean;
      readonly durationMs: number;
    }
  /** Nothing was sent: the target is not allowed. */
  | { readonly kind: 'refused'; readonly message: string; readonly durationMs: number }
  | {
      readonly kind: 'failed';
      readonly reason: 'timeout' | 'unreachable';
      readonly message: string;
      readonly durationMs: number;
    };

export type GuardedFetch = (request: GuardedRequest, signal?: AbortSignal) => Promise<FetchOutcome>;

const MAX_REQUEST_BYTES = 1_000_000;
const MAX_RESPONSE_BYTES = 64_000;

/**
 * Makes requests to addresses that people chose and that must not reach into one's own network. A name is looked up once, all that it
 * stands for must be public, and the connection goes to exactly the address that was checked, so that a name that changes in between
 * changes nothing. Redirects are answers and are not followed; every connection is new; time and sizes are bounded.
 *
 * @example
 * const send = createGuardedFetch({ timeoutMs: 15_000 });
 * const outcome = await send({ url: 'https://hooks.example.com/in', method: 'POST', headers, body });
 */
export function createGuardedFetch(options: GuardedFetchOptions): GuardedFetch {
  const { maxRequestBytes = MAX_REQUEST_BYTES, resolve = resolveBySystem, allowsAnyTarget = false } = options;
  return async (request, signal) => {
    const began = performance.now();
    const durationMs = () => Math.round(performance.now() - began);
    const refused = (message: string): FetchOutcome => ({ kind: 'refused', message, durationMs: durationMs() });
    const target = checkTarget(request.url, options);
    if (target.kind === 'refused') return refused(target.message);
    const body = Buffer.from(request.body ?? '');
    if (body.length > maxRequestBytes) return refused(`A request has at most ${maxRequestBytes} bytes.`);
    const timeout = AbortSignal.timeout(options.timeoutMs);
    const ends = signal ? AbortSignal.any([signal, timeout]) : timeout;
    try {
      const host = hostOf(target.url);
      const addresses = isIP(host) === 0 ? await before(ends, resolve(host)) : [host];
      const [address] = addresses;
      if (address === undefined) return unreachable('The name stands for no address.', durationMs());
      // One inner address among public ones is an attempt, not an accident.
      if (!allowsAnyTarget && !addresses.every(isPublicAddress))
        return refused('The name leads into a network that is not public.');
      const answer = await send(target.url, {
        request,
        body,
        address,
        signal: ends,
        limit: options.maxResponseBytes ?? MAX_RESPONSE_BYTES,
      });
      return { kind: 'answered', ...answer, durationMs: durationMs() };
    } catch (error) {
      if (signal?.aborted) throw signal.reason;
      if (timeout.aborted) {
        const message = `No complete answer within ${options.timeoutMs} ms.`;
        return { kind: 'failed', reason: 'timeout', message, durationMs: durationMs() };
      }
      return unreachable(causeOf(error), durationMs());
    }
  };
}

interface Sending {
  readonly request: GuardedRequest;
  readonly body: Buffer;
  readonly address: string;
  readonly signal: AbortSignal;
  readonly limit: number;
}

type Answer = Pick<Extract<FetchOutcome, { kind: 'answered' }>, 'status' | 'headers' | 'body' | 'isCutOff'>;

function send(url: URL, { request, body, address, signal, limit }: Sending): Promise<Answer> {
  const family = isIP(address);
  const pinned: LookupFunction = (_host, { all }, found) =>
    all ? found(null, [{ address, family }]) : found(null, address, family);
  const options: RequestOptions = {
    method: request.method,
    // A connection that is kept could have been made for another check.
    agent: false,
    lookup: pinned,
    headers: { ...request.headers, 'content-length': `${body.length}`, connection: 'close' },
    signal,
  };
  return new Promise((resolve, reject) => {
    const onAnswer = (response: IncomingMessage) => void readAnswer(response, limit).then(resolve, reject);
    const sent = url.protocol === 'https:' ? requestHttps(url, options, onAnswer) : requestHttp(url, options, onAnswer);
    sent.on('error', reject);
    sent.end(body);
  });
}

async function readAnswer(response: IncomingMessage, limit: number): Promise<Answer> {
  const chunks: Buffer[] = [];
  let size = 0;
  const unpacked = unpackerOf(response.headers['content-encoding']);
  // What went wrong comes out of the last stream; leaving it early ends the first.
  const content = unpacked ? pipeline(response, unpacked, () => undefined) : response;
  for await (const chunk of content as AsyncIterable<Buffer>) {
    chunks.push(chunk);
    size += chunk.length;
    // Leaving the loop closes the connection.
    if (size > limit) break;
  }
  const body = Buffer.concat(chunks).subarray(0, limit).toString('utf8');
  return { status: response.statusCode ?? 0, headers: response.headers, body, isCutOff: size > limit };
}

/** Null for what comes as it is. */
function unpackerOf(encoding: string | undefined): Transform | null {
  switch (encoding?.trim().toLowerCase()) {
    case 'gzip':
    case 'x-gzip':
      return createGunzip();
    case 'deflate':
      return createInflate();
    case 'br':
      return createBrotliDecompress();
    default:
      return null;
  }
}

async function resolveBySystem(host: string): Promise<string[]> {
  return (await lookup(host, { all: true })).map(({ address }) => address);
}

/** A look-up cannot be stopped, only left alone. */
function before<Value>(signal: AbortSignal, work: Promise<Value>): Promise<Value> {
  return new Promise((resolve, reject) => {
    signal.addEventListener('abort', () => reject(signal.reason), { once: true });
    work.then(resolve, reject);
  });
}

function unreachable(message: string, durationMs: number): FetchOutcome {
  return { kind: 'failed', reason: 'unreachable', message, durationMs };
}

/** Codes such as ECONNREFUSED say all that a person who looks after the receiver needs. */
function causeOf(error: unknown): string {
  const { code, message } = error as { code?: string; message?: string };
  return code ?? message ?? 'The connection failed.';
}
