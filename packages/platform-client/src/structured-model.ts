import { setTimeout as pause } from 'node:timers/promises';
import { z } from 'zod';
import { PlatformCallError } from './platform-call-error.js';
import type { PlatformCaller, PlatformClient } from './platform-client.js';
import {
  cancelGeneration,
  defaultTextModel,
  EMBEDDED_WRITER,
  type Generation,
  generationOf,
  startGeneration,
} from './structured-model-operations.js';

/** A text of others, which the model is to use and never to obey. */
export interface UntrustedText {
  readonly label: string;
  readonly text: string;
}

export interface StructuredRequest<Answer> {
  readonly system: string;
  readonly prompt: string;
  readonly untrusted?: readonly UntrustedText[];
  /** What an answer must be; whatever is not is refused. */
  readonly answer: z.ZodType<Answer>;
  /** JSON Schema that the model is told; that of `answer` if left out. */
  readonly outputSchema?: Readonly<Record<string, unknown>>;
  readonly maxOutputTokens: number;
  /** How long the model can take in all. */
  readonly timeoutSeconds: number;
  /** The same request again under the same key is one generation, and paid once. */
  readonly idempotencyKey: string;
  /** Ends the generation too. Without it the generation goes on when `caller.signal` aborts, for whoever asks again under the same key. */
  readonly cancelled?: AbortSignal;
}

export interface AnsweringModel {
  readonly id: string;
  readonly name: string;
  /** What the provider calls the version that answered. */
  readonly version: string | null;
}

export type StructuredAnswer<Answer> =
  | { readonly kind: 'answered'; readonly answer: Answer; readonly model: AnsweringModel; readonly costUsd: string }
  /** The workspace has no language model, only the writer that fills in templates. */
  | { readonly kind: 'no-model' }
  | {
      readonly kind: 'unavailable';
      /** The failure code of the generation, that of the API, or OUTPUT_REFUSED. */
      readonly code: string;
      /** In words for the person who waits. */
      readonly reason: string;
      readonly isRetryable: boolean;
      /** Whether a part of the platform was away: the same request under the same key finds out what became of it. */
      readonly isOutage: boolean;
    };

/** The workspace's text model, asked for an answer of a certain shape. */
export interface StructuredModel {
  /**
   * @throws whatever `caller.signal` or `cancelled` aborts with
   * @throws TypeError and the like: bugs stay bugs
   */
  ask<Answer>(request: StructuredRequest<Answer>, caller: PlatformCaller): Promise<StructuredAnswer<Answer>>;
}

export interface StructuredModelOptions {
  /** Between two looks at a generation; half a second if left out. */
  readonly pollMs?: number;
  /** Milliseconds; the system's clock if left out. */
  readonly now?: () => number;
}

/** What another attempt may help against. */
const PASSING = new Set(['PROVIDER_UNAVAILABLE', 'TIMED_OUT', 'INTERRUPTED', 'OUTPUT_INVALID']);
/** Given to the platform beyond the time of the model, for what stands before and after it. */
const SPARE_MS = 10_000;
const CANCEL_LIMIT_MS = 5_000;

/**
 * Asks the platform's default text model in the name of a person, so that their budgets hold. The generation runs on the platform: it is looked at until it
 * ends, and outlives a restart of whoever asks.
 *
 * @example
 * const model = createStructuredModel(client);
 * const answer = await model.ask({ system, prompt, answer: z.object({ title: z.string() }), maxOutputTokens: 500, timeoutSeconds: 60, idempotencyKey: id }, caller);
 * if (answer.kind === 'answered') use(answer.answer, answer.model);
 */
export function createStructuredModel(
  client: PlatformClient,
  { pollMs = 500, now = Date.now }: StructuredModelOptions = {},
): StructuredModel {
  /** Looks until it ends. A look that fails is no end: the platform may be back by the next one. */
  async function ended(started: Generation, timeoutSeconds: number, caller: PlatformCaller): Promise<Generation> {
    const until = now() + timeoutSeconds * 1_000 + SPARE_MS;
    let latest = started;
    while (latest.status === 'RUNNING' && now() < until) {
      await pause(pollMs, undefined, { signal: caller.signal });
      try {
        const { generation } = await client.request(generationOf, { id: started.id }, caller);
        if (!generation) break;
        latest = generation;
      } catch (error) {
        caller.signal.throwIfAborted();
        if (!(error instanceof PlatformCallError && error.isRetryable)) throw error;
      }
    }
    return latest;
  }

  /** As well as can be: the model's own time limit ends it otherwise. */
  async function cancel(id: string, caller: PlatformCaller): Promise<void> {
    const signal = AbortSignal.timeout(CANCEL_LIMIT_MS);
    await client.mutate(cancelGeneration, { generationId: id }, { ...caller, signal }).catch(() => undefined);
  }

  async function generate<Answer>(request: StructuredRequest<Answer>, caller: PlatformCaller): Promise<Generation> {
    const { system, prompt, untrusted = [], answer, maxOutputTokens, timeoutSeconds, idempotencyKey } = request;
    const outputSchema = JSON.stringify(request.outputSchema ?? z.toJSONSchema(answer, { io: 'input' }));
    const input = { system, prompt, untrusted, outputSchema, maxOutputTokens, timeoutSeconds, idempotencyKey };
    const { cancelled } = request;
    const signal = cancelled ? AbortSignal.any([caller.signal, cancelled]) : caller.signal;
    const asking = { ...caller, signal };
    const started = await client.mutate(startGeneration, input, asking);
    try {
      return await ended(started, timeoutSeconds, asking);
    } catch (error) {
      if (cancelled?.aborted) await cancel(started.id, caller);
      throw signal.aborted ? signal.reason : error;
    }
  }

  return {
    async ask(request, caller) {
      try {
        const { defaultModels } = await client.request(defaultTextModel, {}, caller);
        if (!defaultModels?.text || defaultModels.text.id === EMBEDDED_WRITER) return { kind: 'no-model' };
        return answerOf(await generate(request, caller), request.answer);
      } catch (error) {
        if (!(error instanceof PlatformCallError)) throw error;
        const { code, message: reason, isRetryable, isOutage } = error;
        return { kind: 'unavailable', code, reason, isRetryable, isOutage };
      }
    },
  };
}

function answerOf<Answer>(generation: Generation, schema: z.ZodType<Answer>): StructuredAnswer<Answer> {
  const { status, outputJson, failureCode, failureMessage, model, version, cost } = generation;
  if (status !== 'COMPLETED' || outputJson === null || !model) {
    const code = status === 'RUNNING' ? 'TIMED_OUT' : (failureCode ?? status);
    const reason = failureMessage ?? 'The model gave no answer.';
    return { kind: 'unavailable', code, reason, isRetryable: PASSING.has(code), isOutage: false };
  }
  // A fallback may have answered in place of the model that was asked.
  const answering = version?.model ?? model;
  if (answering.id === EMBEDDED_WRITER) return { kind: 'no-model' };
  const answer = schema.safeParse(jsonOf(outputJson));
  if (!answer.success) {
    const reason = 'The model answered something that is not of the form asked for.';
    return { kind: 'unavailable', code: 'OUTPUT_REFUSED', reason, isRetryable: true, isOutage: false };
  }
  const by = { id: answering.id, name: answering.name, version: version?.remoteName ?? null };
  return { kind: 'answered', answer: answer.data, model: by, costUsd: cost.amount };
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
