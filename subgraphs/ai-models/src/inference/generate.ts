import type { Logger } from '@paissive/logging';
import type { PubSub } from '@paissive/pubsub';
import { conflict, done, invalid, type Outcome } from '../outcome.js';
import type { ModelCapability } from '../registry/model.js';
import type { Spender } from '../usage/usage-record.js';
import { findCandidate } from './candidate.js';
import { hashOf } from './canonical-json.js';
import {
  type Generation,
  type GenerationEnd,
  type GenerationLease,
  type TextMessage,
  textTopic,
} from './generation.js';
import type { GenerationRepository } from './generation.repository.js';
import type { GenerationRequest } from './generation-request.js';
import { compileSchema } from './json-schema.js';
import { GenerationAborted, type RunGenerationDeps, runGeneration } from './run-generation.js';

export interface GenerateDeps extends RunGenerationDeps {
  readonly generations: GenerationRepository;
  readonly pubsub: PubSub;
  readonly log: Logger;
}

export interface StartedGeneration {
  readonly generation: Generation;
  /** How it ends; for one that another call works on, as it is now. */
  readonly ended: Promise<Generation>;
}

export interface GenerateOptions {
  /** Null for a request that is never repeated. */
  readonly idempotencyKey: string | null;
  /** Whether text goes out as it comes. Then nothing is tried again after its first piece. */
  readonly isLive: boolean;
  readonly signal?: AbortSignal;
}

export interface Generator {
  /** Begins, or finds what the same key began. */
  start(spender: Spender, request: GenerationRequest, options: GenerateOptions): Promise<Outcome<StartedGeneration>>;
  /** Ends one that is running. Cancelling twice changes nothing. */
  cancel(workspaceId: string, generationId: string): Promise<Outcome<Generation>>;
  /** Ends what this process works on, to be told as interrupted. */
  stop(): Promise<void>;
}

const LEASE_MS = 30_000;
/** How often text so far is stored for those who come later. */
const KEEP_LIVE_MS = 250;
const KEEP_WHOLE_MS = 1_000;

/** Generates text. The row in the store is the truth; whoever looks on reads it and follows the messages. */
export function createGenerator(deps: GenerateDeps): Generator {
  const { registry, generations, pubsub, newId, now, log } = deps;
  const running = new Map<string, { readonly controller: AbortController; readonly ended: Promise<Generation> }>();

  async function tell(generationId: string, message: TextMessage): Promise<void> {
    await pubsub.publish(textTopic(generationId), message);
  }

  async function work(
    generation: Generation,
    { spender, request, options, primary, controller }: Work,
  ): Promise<Generation> {
    const lease: GenerationLease = { generationId: generation.id, fence: generation.fence };
    const timer = setTimeout(() => {
      controller.abort(new GenerationAborted('TIMED_OUT', `It took longer than ${request.timeoutMs / 1_000} s.`));
    }, request.timeoutMs);
    const keeper = startKeeping(lease, options.isLive, controller);
    const deliver = (text: string) => keeper.add(text);
    const signals = options.signal ? [controller.signal, options.signal] : [controller.signal];
    let end: GenerationEnd;
    try {
      end = await runGeneration(deps, {
        spender,
        request,
        primary,
        generationId: generation.id,
        signal: AbortSignal.any(signals),
        deliver: options.isLive ? deliver : null,
      });
    } catch (error) {
      log.error({ err: error, generationId: generation.id }, 'generation failed');
      end = interrupted('Something went wrong here.');
    } finally {
      clearTimeout(timer);
    }
    await keeper.stop();
    // What was shown stays, however it ended.
    const text = end.text === '' ? keeper.text() : end.text;
    const finished = await generations.finish(lease, { ...end, text }, now());
    if (finished) await tell(finished.id, { status: finished.status, offset: finished.text.length, delta: '' });
    return finished ?? (await stored(generation));
  }

  async function stored({ workspaceId, id }: Pick<Generation, 'workspaceId' | 'id'>): Promise<Generation> {
    const [generation] = await generations.findByIds(workspaceId, [id]);
    if (!generation) throw new Error(`The generation ${id} is gone.`);
    return generation;
  }

  /** Tells text as it comes, stores it now and then, and notices when the generation was cancelled. */
  function startKeeping(lease: GenerationLease, isLive: boolean, controller: AbortController) {
    let text = '';
    let underWay: Promise<void> = Promise.resolve();

    async function keep(): Promise<void> {
      const isHeld = await generations.keep(lease, text, new Date(now().getTime() + LEASE_MS));
      if (!isHeld) controller.abort(new GenerationAborted(null, 'It was cancelled or taken over.'));
    }

    const timer = setInterval(
      () => {
        underWay = underWay.then(keep).catch((error: unknown) => {
          log.warn({ err: error, generationId: lease.generationId }, 'a sign of life could not be stored');
        });
      },
      isLive ? KEEP_LIVE_MS : KEEP_WHOLE_MS,
    );
    return {
      text: () => text,
      add(delta: string) {
        const message: TextMessage = { status: 'RUNNING', offset: text.length, delta };
        text += delta;
        underWay = underWay.then(() => tell(lease.generationId, message));
      },
      async stop() {
        clearInterval(timer);
        await underWay;
      },
    };
  }

  return {
    async start(spender, request, options) {
      const fault = requestFault(request);
      if (fault) return fault;
      const needs: ModelCapability[] = request.tools.length > 0 ? ['TEXT', 'TOOLS'] : ['TEXT'];
      const found = await findCandidate(registry, spender.workspaceId, { ...request, needs }, now());
      if (!found.ok) return found;
      const generation = newGeneration(spender, request, found.value.model.id, options.idempotencyKey);
      const { generation: begun, isOurs } = await generations.begin(generation, now());
      if (begun.requestHash !== generation.requestHash)
        return conflict('This key stands for another request already.', 'idempotencyKey');
      if (!isOurs) return done({ generation: begun, ended: running.get(begun.id)?.ended ?? Promise.resolve(begun) });
      const controller = new AbortController();
      const ended = work(begun, { spender, request, options, primary: found.value, controller });
      running.set(begun.id, { controller, ended });
      const forget = () => running.delete(begun.id);
      ended.then(forget, (error: unknown) => {
        forget();
        log.error({ err: error, generationId: begun.id }, 'the end of a generation could not be stored');
      });
      return done({ generation: begun, ended });
    },

    async cancel(workspaceId, generationId) {
      const cancelled = await generations.cancel(workspaceId, generationId, now());
      if (cancelled) {
        running.get(generationId)?.controller.abort(new GenerationAborted(null, 'It was cancelled.'));
        await tell(generationId, { status: 'CANCELLED', offset: cancelled.text.length, delta: '' });
        return done(cancelled);
      }
      const [known] = await generations.findByIds(workspaceId, [generationId]);
      if (!known)
        return {
          ok: false,
          fault: { kind: 'not_found', message: 'There is no such generation here.', field: ['generationId'] },
        };
      return known.status === 'CANCELLED' ? done(known) : conflict('The generation is over already.', 'generationId');
    },

    async stop() {
      const all = [...running.values()];
      for (const { controller } of all)
        controller.abort(new GenerationAborted('INTERRUPTED', 'The service is being restarted.'));
      await Promise.allSettled(all.map(({ ended }) => ended));
    },
  };

  function newGeneration(
    { workspaceId, userId, runId }: Spender,
    request: GenerationRequest,
    modelId: string,
    idempotencyKey: string | null,
  ): Generation {
    const id = newId();
    const createdAt = now();
    return {
      id,
      workspaceId,
      userId,
      runId,
      modelId,
      status: 'RUNNING',
      requestHash: hashOf({ request, runId }),
      ...emptyEnd,
      fence: 0,
      leaseUntil: new Date(createdAt.getTime() + LEASE_MS),
      idempotencyKey: idempotencyKey ?? id,
      createdAt,
      finishedAt: null,
    };
  }
}

interface Work {
  readonly spender: Spender;
  readonly request: GenerationRequest;
  readonly options: GenerateOptions;
  readonly primary: Parameters<typeof runGeneration>[1]['primary'];
  readonly controller: AbortController;
}

const emptyEnd = {
  versionId: null,
  text: '',
  toolCalls: [],
  finishReason: null,
  failureCode: null,
  failureMessage: null,
  attempts: [],
  findings: [],
  inputTokens: 0,
  cachedInputTokens: 0,
  outputTokens: 0,
  costMicroUsd: 0n,
  isEstimated: false,
  isCached: false,
  latencyMs: null,
  firstTokenMs: null,
} as const;

function interrupted(failureMessage: string): GenerationEnd {
  return { ...emptyEnd, status: 'FAILED', failureCode: 'INTERRUPTED', failureMessage };
}

function requestFault({ messages, outputSchema, tools, allowedTools }: GenerationRequest) {
  if (!messages.some(({ role }) => role === 'user')) return invalid('Say something as the user.', 'messages');
  const schema = outputSchema && compileSchema(outputSchema);
  if (schema?.kind === 'faulty') return invalid(schema.message, 'outputSchema');
  for (const [index, { name, parameters }] of tools.entries()) {
    const place = ['tools', `${index}`];
    if (tools.findIndex((tool) => tool.name === name) < index)
      return invalid('Two tools have this name.', ...place, 'name');
    const compiled = compileSchema(parameters);
    if (compiled.kind === 'faulty') return invalid(compiled.message, ...place, 'parametersSchema');
  }
  const unknown = allowedTools?.find((name) => !tools.some((tool) => tool.name === name));
  return unknown === undefined ? null : invalid(`There is no tool ${unknown} among those given.`, 'allowedTools');
}
