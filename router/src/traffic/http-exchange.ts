import type { IncomingHttpHeaders } from 'node:http';
import { type Dispatcher, errors, Pool } from 'undici';
import type { Cancellation } from './cancellation.js';

/** One POST. */
export interface HttpRequest {
  /** Names in lower case. */
  readonly headers: Readonly<Record<string, string>>;
  /** JSON text, or what it was compressed to. */
  readonly body: string | Uint8Array;
  /** For everything: waiting for a connection, sending, and the whole answer. */
  readonly timeoutMs: number;
  /** Aborted when nobody waits for the answer any more. */
  readonly signal: Cancellation;
}

export interface HttpAnswer {
  readonly kind: 'answered';
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly body: Buffer;
}

export interface HttpFailure {
  readonly kind: 'failed';
  /**
   * `connect`: nothing was sent, no connection came about. `reset`: the connection broke before an answer began. `cut`: it broke within the
   * answer. `too-large`: the answer is larger than allowed.
   */
  readonly cause: 'connect' | 'reset' | 'cut' | 'timeout' | 'cancelled' | 'too-large';
  /** What the system called it, for example ECONNREFUSED. */
  readonly detail: string | undefined;
}

export type HttpResult = HttpAnswer | HttpFailure;

export interface HttpExchange {
  /** Sends a request. Never rejects. */
  post(request: HttpRequest): Promise<HttpResult>;
  /** Ends when everything under way has. */
  close(): Promise<void>;
}

export interface HttpExchangeOptions {
  readonly url: URL;
  readonly connections: number;
  /** Of an answer's body as it is sent. */
  readonly maxAnswerBytes: number;
  readonly tls?: ClientTls | undefined;
}

/** What TLS connections are made with; PEM texts. */
export interface ClientTls {
  /** Trusted instead of the system's authorities. */
  readonly ca?: string | undefined;
  readonly cert?: string | undefined;
  readonly key?: string | undefined;
}

const KEEP_ALIVE_MS = 30_000;
/** A host that is gone does not even refuse: this decides when another instance is tried. */
const CONNECT_TIMEOUT_MS = 3_000;

/**
 * POSTs to one address over keep-alive connections.
 *
 * It takes undici at its lowest level: no stream, no abort signal and no timer of undici's own per request, which together cost twice as
 * much as the exchange itself.
 */
export function createHttpExchange({ url, connections, maxAnswerBytes, tls }: HttpExchangeOptions): HttpExchange {
  const pool = new Pool(url.origin, {
    connections,
    pipelining: 1,
    maxResponseSize: maxAnswerBytes,
    keepAliveTimeout: KEEP_ALIVE_MS,
    connect: { timeout: CONNECT_TIMEOUT_MS, ...tls },
    // One deadline holds for the whole exchange; these two would only watch parts of it.
    headersTimeout: 0,
    bodyTimeout: 0,
  });
  const path = url.pathname + url.search;
  return {
    post(request) {
      if (request.signal.aborted) return Promise.resolve(CANCELLED);
      return new Promise((resolve) => {
        const { headers, body } = request;
        const exchange = new Exchange(request, resolve);
        try {
          pool.dispatch({ path, method: 'POST', headers, body }, exchange);
        } catch (error) {
          exchange.onResponseError(null, error);
        }
      });
    },
    close: () => pool.close(),
  };
}

const CANCELLED: HttpFailure = { kind: 'failed', cause: 'cancelled', detail: undefined };
const TIMED_OUT: HttpFailure = { kind: 'failed', cause: 'timeout', detail: undefined };
const NOTHING = Buffer.alloc(0);

/** One request under way: at once undici's handler, the listener to the caller's signal and the subject of the deadline. */
class Exchange implements Dispatcher.DispatchHandler {
  readonly #signal: Cancellation;
  readonly #resolve: (result: HttpResult) => void;
  readonly #deadline: NodeJS.Timeout;
  #isSettled = false;
  #controller: Dispatcher.DispatchController | null = null;
  #status = 0;
  #headers: IncomingHttpHeaders | null = null;
  #first: Buffer = NOTHING;
  #rest: Buffer[] | null = null;

  constructor({ signal, timeoutMs }: HttpRequest, resolve: (result: HttpResult) => void) {
    this.#signal = signal;
    this.#resolve = resolve;
    this.#deadline = setTimeout(giveUp, timeoutMs, this);
    signal.addEventListener('abort', this);
  }

  /** The caller's signal. */
  handleEvent(): void {
    this.leave(CANCELLED);
  }

  /** Answers at once; the connection is closed, since what else comes over it belongs to nobody. */
  leave(failure: HttpFailure): void {
    if (this.#isSettled) return;
    this.#settle(failure);
    this.#controller?.abort(LEFT);
  }

  onRequestStart(controller: Dispatcher.DispatchController): void {
    // It may have been given up while it waited for a connection.
    if (this.#isSettled) controller.abort(LEFT);
    else this.#controller = controller;
  }

  onResponseStart(_controller: unknown, status: number, headers: IncomingHttpHeaders): void {
    this.#status = status;
    this.#headers = headers;
  }

  onResponseData(_controller: unknown, chunk: Buffer): void {
    if (this.#first.length === 0) this.#first = chunk;
    else if (this.#rest === null) this.#rest = [this.#first, chunk];
    else this.#rest.push(chunk);
  }

  onResponseEnd(): void {
    const body = this.#rest === null ? this.#first : Buffer.concat(this.#rest);
    this.#settle({ kind: 'answered', status: this.#status, headers: this.#headers ?? {}, body });
  }

  onResponseError(_controller: unknown, error: unknown): void {
    this.#settle({ kind: 'failed', cause: this.#causeOf(error), detail: codeOf(error) });
  }

  #causeOf(error: unknown): HttpFailure['cause'] {
    if (error instanceof errors.ResponseExceededMaxSizeError) return 'too-large';
    if (this.#controller === null) return 'connect';
    return this.#headers === null ? 'reset' : 'cut';
  }

  #settle(result: HttpResult): void {
    if (this.#isSettled) return;
    this.#isSettled = true;
    clearTimeout(this.#deadline);
    this.#signal.removeEventListener('abort', this);
    this.#resolve(result);
  }
}

/** Only undici sees it. */
const LEFT = new Error('Nobody waits for the answer any more.');

function giveUp(exchange: Exchange): void {
  exchange.leave(TIMED_OUT);
}

function codeOf(error: unknown): string | undefined {
  return typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : undefined;
}
