import { z } from 'zod';
import { StepFailure } from '../execution/step-failure.js';
import type { ToolCall } from '../tools/tool.js';
import type { RunTokens } from './run-tokens.js';

/** The platform's own API, as anybody else uses it: through the router, with a token. */
export interface PlatformClient {
  /**
   * Carries out one operation.
   *
   * @returns its data, checked
   * @throws StepFailure when it is refused or fails; `isOutcomeUnknown` when nobody knows whether it was done
   */
  request<Data>(operation: PlatformOperation<Data>, variables: Record<string, unknown>, call: ToolCall): Promise<Data>;
}

/** An operation and what is read of its answer. */
export interface PlatformOperation<Data> {
  readonly text: string;
  readonly data: z.ZodType<Data>;
}

export interface PlatformClientDeps {
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

const answerSchema = z.object({
  data: z.unknown().optional(),
  errors: z
    .array(z.object({ message: z.string(), extensions: z.object({ code: z.string().optional() }).optional() }))
    .optional(),
});

export function createPlatformClient({ routerUrl, tokens }: PlatformClientDeps): PlatformClient {
  async function post(text: string, variables: Record<string, unknown>, call: ToolCall): Promise<Response> {
    const token = await tokens.tokenFor(call);
    return fetch(routerUrl, {
      method: 'POST',
      headers: {
        authorization: `Bearer ${token}`,
        'content-type': 'application/json',
        'apollographql-client-name': 'agent-teams',
      },
      body: JSON.stringify({ query: text, variables }),
      signal: AbortSignal.any([call.signal, AbortSignal.timeout(ANSWER_LIMIT_MS)]),
    });
  }

  async function answerOf(text: string, variables: Record<string, unknown>, call: ToolCall): Promise<unknown> {
    try {
      let response = await post(text, variables, call);
      if (response.status === 401) {
        tokens.forget(call);
        response = await post(text, variables, call);
      }
      if (response.status >= 500 || response.status === 429)
        throw unavailable(`The platform answered ${response.status}.`);
      return JSON.parse(await boundedText(response));
    } catch (error) {
      call.signal.throwIfAborted();
      if (error instanceof StepFailure) throw error;
      throw unavailable('The platform does not answer.');
    }
  }

  return {
    async request(operation, variables, call) {
      const { data, errors = [] } = answerSchema.parse(await answerOf(operation.text, variables, call));
      const [first] = errors;
      if (first) throw failureOf(first.message, first.extensions?.code);
      return operation.data.parse(data);
    },
  };
}

function failureOf(message: string, code = 'INTERNAL_SERVER_ERROR'): StepFailure {
  if (FINAL_CODES.has(code)) return new StepFailure(code, message);
  return new StepFailure(code, message, { isRetryable: true, isOutcomeUnknown: true });
}

/** It may have been done all the same: asking again with the same key finds out. */
function unavailable(message: string): StepFailure {
  return new StepFailure('UNAVAILABLE', message, { isRetryable: true, isOutcomeUnknown: true });
}

async function boundedText(response: Response): Promise<string> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of response.body ?? []) {
    size += chunk.length;
    if (size > MAX_ANSWER_BYTES) throw new StepFailure('ANSWER_TOO_LARGE', 'The answer of the platform is too large.');
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString();
}
