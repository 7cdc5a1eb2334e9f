import { ErrorCode } from '@paissive/errors';
import { z } from 'zod';
import type { Mutation } from './mutation.js';
import { PlatformCallError } from './platform-call-error.js';
import type { RunTokens } from './run-tokens.js';

/** For whom a service calls. */
export interface PlatformCaller {
  readonly principal: { readonly userId: string; readonly workspaceId: string };
  /** The work that the call is part of; stands for the session in the token. */
  readonly runId: string;
  /** What the work needs; its token gets no more, and of it no more than the person has. */
  readonly scopes: readonly string[];
  readonly signal: AbortSignal;
}

/** The platform's own API, as anybody else uses it: through the router, with a token. */
export interface PlatformClient {
  /**
   * Carries out one operation.
   *
   * @returns its data, checked
   * @throws PlatformCallError when it is refused or fails; `isOutcomeUnknown` when nobody knows whether it was done
   */
  request<Data>(
    operation: PlatformOperation<Data>,
    variables: Record<string, unknown>,
    caller: PlatformCaller,
  ): Promise<Data>;
  /** Carries out one mutation. @throws PlatformCallError as `request` does, and when there are user errors */
  mutate<Noun>(operation: Mutation<Noun>, input: Record<string, unknown>, caller: PlatformCaller): Promise<Noun>;
}

/** An operation and what is read of its answer. */
export interface PlatformOperation<Data> {
  readonly text: string;
  readonly data: z.ZodType<Data>;
}

export interface PlatformClientDeps {
  /** The name under which the router counts the requests: the service's. */
  readonly clientName: string;
  /** The router's GraphQL address. */
  readonly routerUrl: string;
  readonly tokens: RunTokens;
}

const ANSWER_LIMIT_MS = 60_000;
const MAX_ANSWER_BYTES = 5_000_000;

/** What the caller cannot help by trying again. */
const FINAL_CODES = new Set([
  'BAD_USER_INPUT',
  'FORBIDDEN',
  'NOT_FOUND',
  'UNAUTHORIZED_FIELD_OR_TYPE',
  'GRAPHQL_VALIDATION_FAILED',
]);

/** A service of the platform is away, or has more to do than it can. */
const OUTAGE_CODES: ReadonlySet<string> = new Set([
  ErrorCode.SUBREQUEST_HTTP_ERROR,
  ErrorCode.GATEWAY_TIMEOUT,
  ErrorCode.SERVICE_UNAVAILABLE,
  ErrorCode.SUBGRAPH_OVERLOADED,
  ErrorCode.SUBGRAPH_CIRCUIT_OPEN,
]);

const answerSchema = z.object({
  data: z.unknown().optional(),
  errors: z
    .array(z.object({ message: z.string(), extensions: z.object({ code: z.string().optional() }).optional() }))
    .optional(),
});

export function createPlatformClient({ clientName, routerUrl, tokens }: PlatformClientDeps): PlatformClient {
  async function post(text: string, variables: Record<string, unknown>, caller: PlatformCaller): Promise<Response> {
    const token = await tokens.tokenFor(caller);
    return fetch(routerUrl, {
      method: 'POST',
      headers: {
        authorization: `Bearer ${token}`,
        'content-type': 'application/json',
        'apollographql-client-name': clientName,
      },
      body: JSON.stringify({ query: text, variables }),
      signal: AbortSignal.any([caller.signal, AbortSignal.timeout(ANSWER_LIMIT_MS)]),
    });
  }

  async function answerOf(text: string, variables: Record<string, unknown>, caller: PlatformCaller): Promise<unknown> {
    try {
      let response = await post(text, variables, caller);
      if (response.status === 401) {
        tokens.forget(caller);
        response = await post(text, variables, caller);
      }
      if (response.status >= 500 || response.status === 429)
        throw unavailable(`The platform answered ${response.status}.`);
      return JSON.parse(await boundedText(response));
    } catch (error) {
      caller.signal.throwIfAborted();
      if (error instanceof PlatformCallError) throw error;
      throw unavailable('The platform does not answer.');
    }
  }

  const request: PlatformClient['request'] = async (operation, variables, caller) => {
    const { data, errors = [] } = answerSchema.parse(await answerOf(operation.text, variables, caller));
    const [first] = errors;
    if (first) throw failureOf(first.message, first.extensions?.code);
    return operation.data.parse(data);
  };
  return {
    request,
    async mutate(operation, input, caller) {
      return operation.nounOf(await request(operation, { input }, caller));
    },
  };
}

function failureOf(message: string, code = 'INTERNAL_SERVER_ERROR'): PlatformCallError {
  if (FINAL_CODES.has(code)) return new PlatformCallError(code, message);
  return new PlatformCallError(code, message, {
    isRetryable: true,
    isOutcomeUnknown: true,
    isOutage: OUTAGE_CODES.has(code),
  });
}

/** It may have been done all the same: asking again with the same key finds out. */
function unavailable(message: string): PlatformCallError {
  return new PlatformCallError('UNAVAILABLE', message, { isRetryable: true, isOutcomeUnknown: true, isOutage: true });
}

async function boundedText(response: Response): Promise<string> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of response.body ?? []) {
    size += chunk.length;
    if (size > MAX_ANSWER_BYTES)
      throw new PlatformCallError('ANSWER_TOO_LARGE', 'The answer of the platform is too large.');
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString();
}
