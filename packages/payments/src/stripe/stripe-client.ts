import { z } from 'zod';
import type { Outcome, PaymentFailure } from '../outcome.js';
import { PaymentAccessError, PaymentProviderUnavailableError } from '../payment-provider-errors.js';
import { type StripeParameter, stripeForm } from './stripe-form.js';

export interface StripeClientOptions {
  readonly secretKey: string;
  /** Without a slash at the end. */
  readonly apiUrl: string;
  /** Of one attempt. */
  readonly timeoutMs?: number;
  readonly attempts?: number;
  readonly sleep?: (milliseconds: number) => Promise<void>;
  /** From 0 up to 1. */
  readonly random?: () => number;
}

export interface StripeRequest<Schema extends z.ZodType> {
  readonly method: 'GET' | 'POST' | 'DELETE';
  /** Such as `/v1/customers`. */
  readonly path: string;
  readonly parameters?: { readonly [name: string]: StripeParameter };
  /** The same for every attempt; needed for whatever changes something. */
  readonly idempotencyKey?: string;
  /** What the answer must be like. */
  readonly schema: Schema;
}

export interface StripeClient {
  /** @throws PaymentProviderUnavailableError @throws PaymentAccessError */
  send<Schema extends z.ZodType>(request: StripeRequest<Schema>): Promise<Outcome<z.output<Schema>>>;
}

/** The version whose shapes this adapter reads, whatever the account's own is. */
const STRIPE_VERSION = '2024-06-20';
const MAX_RETRY_AFTER_MS = 10_000;

const errorSchema = z.looseObject({
  error: z.looseObject({
    type: z.string(),
    message: z.string().default(''),
    code: z.string().nullish(),
    decline_code: z.string().nullish(),
  }),
});
type StripeError = z.output<typeof errorSchema>['error'];

interface Answer {
  readonly status: number;
  readonly headers: Headers;
  readonly body: unknown;
}

/**
 * Sends requests to Stripe, again where that can help: after network errors, 409, 429 and 5xx, as `Stripe-Should-Retry` and `Retry-After` say,
 * otherwise with back-off and jitter.
 *
 * @see https://docs.stripe.com/error-low-level
 */
export function createStripeClient(options: StripeClientOptions): StripeClient {
  const { attempts = 4, sleep = pause, random = Math.random } = options;

  async function sendAgain(request: StripeRequest<z.ZodType>): Promise<Answer> {
    for (let attempt = 1; ; attempt += 1) {
      const answer = await attemptOnce(options, request);
      if (!mayRetry(answer)) return answer as Answer;
      const waitMs = retryAfterMs(answer) ?? 500 * 2 ** (attempt - 1) * (0.5 + random() / 2);
      if (attempt >= attempts || waitMs > MAX_RETRY_AFTER_MS) return lastWord(answer);
      await sleep(waitMs);
    }
  }

  return {
    async send(request) {
      const { status, body } = await sendAgain(request);
      if (status >= 200 && status < 300) return { kind: 'done', value: request.schema.parse(body) };
      const error = errorSchema.safeParse(body).data?.error ?? { type: 'api_error', message: `HTTP ${status}` };
      return failureOf(status, error);
    },
  };
}

/** An error in place of an answer means that there was none. */
async function attemptOnce(options: StripeClientOptions, request: StripeRequest<z.ZodType>): Promise<Answer | Error> {
  const { method, path, parameters = {}, idempotencyKey } = request;
  const form = stripeForm(parameters);
  const isQuery = method === 'GET';
  const query = isQuery && form.size > 0 ? `?${form}` : '';
  try {
    const response = await fetch(`${options.apiUrl}${path}${query}`, {
      method,
      headers: {
        authorization: `Bearer ${options.secretKey}`,
        'stripe-version': STRIPE_VERSION,
        ...(idempotencyKey !== undefined && { 'idempotency-key': idempotencyKey }),
      },
      ...(!isQuery && { body: form }),
      signal: AbortSignal.timeout(options.timeoutMs ?? 10_000),
      redirect: 'error',
    });
    const text = await response.text();
    return { status: response.status, headers: response.headers, body: parseJson(text) };
  } catch (error) {
    return error instanceof Error ? error : new Error(String(error));
  }
}

function mayRetry(answer: Answer | Error): boolean {
  if (answer instanceof Error) return true;
  const advice = answer.headers.get('stripe-should-retry');
  if (advice !== null) return advice === 'true';
  return answer.status === 409 || answer.status === 429 || answer.status >= 500;
}

function retryAfterMs(answer: Answer | Error): number | null {
  const seconds = answer instanceof Error ? Number.NaN : Number(answer.headers.get('retry-after') ?? Number.NaN);
  return Number.isFinite(seconds) && seconds >= 0 ? seconds * 1_000 : null;
}

/** What remains when asking again has not helped. */
function lastWord(answer: Answer | Error): Answer {
  if (answer instanceof Error) {
    throw new PaymentProviderUnavailableError('Stripe could not be reached.', { cause: answer });
  }
  return answer;
}

function failureOf(status: number, { type, message, code, decline_code: declineCode }: StripeError): PaymentFailure {
  if (status === 401 || status === 403) throw new PaymentAccessError(`Stripe denies access: ${message}`);
  if (status === 402 || type === 'card_error') {
    return { kind: 'declined', code: declineCode ?? code ?? 'card_declined', message };
  }
  if (status === 404 || code === 'resource_missing') return { kind: 'not_found', message };
  if (status === 409 || type === 'idempotency_error') return { kind: 'conflict', message };
  if (status === 429 || status >= 500) {
    throw new PaymentProviderUnavailableError(`Stripe answers with ${status}: ${message}`);
  }
  return { kind: 'refused', message };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, milliseconds);
  });
}
