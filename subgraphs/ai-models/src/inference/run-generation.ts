import type { Cache } from '@paissive/cache';
import type { ChatMessage, GenerateRequest } from '@paissive/model-providers';
import { blockedTermIn } from '../guards/content-filter.js';
import { guardRequest } from '../guards/guard-request.js';
import type { GuardFinding } from '../guards/guard-settings.js';
import type { RegistryRepository } from '../registry/registry.repository.js';
import type { UsageRepository } from '../usage/usage.repository.js';
import type { CallResult, Spender } from '../usage/usage-record.js';
import { type Answer, type AskDeps, type AskResult, askCandidate } from './ask-candidate.js';
import { type Candidate, findCandidate } from './candidate.js';
import { hashOf } from './canonical-json.js';
import { answerFaults, repairRequest } from './check-answer.js';
import type { Attempt, FailureCode, GenerationEnd } from './generation.js';
import type { GenerationRequest } from './generation-request.js';
import { failureCodeOf, fallbackCauseOf } from './what-failed.js';

export interface RunGenerationDeps extends AskDeps {
  readonly registry: RegistryRepository;
  readonly usage: UsageRepository;
  readonly cache: Cache;
  /** Cannot be guessed. */
  readonly newNonce: () => string;
}

export interface GenerationRun {
  readonly generationId: string;
  readonly spender: Spender;
  readonly request: GenerationRequest;
  readonly primary: Candidate;
  readonly signal: AbortSignal;
  /** Takes text as it comes; null where nobody looks on, so that a broken answer can be asked for again. */
  readonly deliver: ((text: string) => void) | null;
}

/** How often an answer that will not do is asked for again. */
const MAX_REPAIRS = 2;
/** Models that are tried, the first among them. */
const MAX_CANDIDATES = 6;
const CACHE_TTL_MS = 24 * 60 * 60_000;

/**
 * From a request to how it ended: guards, cache, the model and those that stand in for it, checks. Every call is paid for under the budgets
 * of whoever asks. Returns also where it failed; throws on faults of our own only.
 */
export async function runGeneration(deps: RunGenerationDeps, run: GenerationRun): Promise<GenerationEnd> {
  const { request, primary, signal } = run;
  const account = createAccount();
  const guarded = guardRequest(request, deps.newNonce());
  if (guarded.kind === 'blocked')
    return account.failed('CONTENT_POLICY', 'The request has a term that is blocked here.');
  account.found(...guarded.findings);
  // What is checked as a whole can only be shown as a whole.
  const isShownLive = request.outputSchema === null && request.guards.blockedTerms.length === 0;
  const live = isShownLive ? run.deliver : null;

  const cacheKey = cacheKeyOf(run, guarded.messages);
  const cached = cacheKey && (await deps.cache.get<Answer>(cacheKey));
  if (cached) {
    await deps.usage.recordCached(deps.newId(), factsOf(run), deps.now());
    run.deliver?.(cached.text);
    return account.completed(primary.version.id, cached, { isCached: true });
  }

  const tried = new Set<string>();
  let candidate: Candidate | null = primary;
  let last: Extract<AskResult, { kind: 'failed' }> | null = null;
  while (candidate) {
    tried.add(candidate.model.id);
    const asked = await askUntilUsable(deps, { ...run, candidate, messages: guarded.messages, live, account });
    if (asked.kind === 'aborted') return account.aborted(signal.reason);
    if (asked.kind === 'exceeded') return account.failed('BUDGET_EXCEEDED', asked.message);
    if (asked.kind === 'unusable')
      return account.failed('OUTPUT_INVALID', asked.message, candidate.version.id, asked.answer);
    if (asked.kind === 'answered') {
      const blocked = blockedTermIn(asked.answer.text, request.guards.blockedTerms);
      if (blocked) {
        account.found({ kind: 'TERM_BLOCKED', detail: 'in the answer', count: 1 });
        return account.failed('OUTPUT_BLOCKED', 'The answer had a term that is blocked here.', candidate.version.id);
      }
      if (cacheKey && candidate === primary) await deps.cache.set(cacheKey, asked.answer, { ttlMs: CACHE_TTL_MS });
      if (!live) run.deliver?.(asked.answer.text);
      return account.completed(candidate.version.id, asked.answer);
    }
    last = asked;
    candidate = asked.hasDelivered ? null : await nextCandidate(deps, run, asked, tried);
  }
  return account.failed(failureCodeOf(last?.code ?? 'UNAVAILABLE'), last?.message ?? 'No model could be asked.');
}

type Account = ReturnType<typeof createAccount>;

interface UsableAsking extends GenerationRun {
  readonly candidate: Candidate;
  readonly messages: readonly ChatMessage[];
  readonly live: ((text: string) => void) | null;
  readonly account: Account;
}

/** Asks one model, and again with what is wrong while its answers will not do. Tools that are not allowed are taken out. */
async function askUntilUsable(
  deps: RunGenerationDeps,
  asking: UsableAsking,
): Promise<AskResult | { readonly kind: 'unusable'; readonly message: string; readonly answer: Answer }> {
  const { request, account } = asking;
  let messages = asking.messages;
  for (let repairs = 0; ; repairs++) {
    const asked = await askCandidate(deps, {
      ...asking,
      request: providerRequest(asking, messages),
      deliver: asking.live,
      timeoutMs: request.timeoutMs,
      onAttempt: account.tried,
    });
    if (asked.kind !== 'answered') return asked;
    if (asked.answer.finishReason === 'CONTENT_FILTER' && asked.answer.text === '') {
      return {
        kind: 'failed',
        code: 'CONTENT_POLICY',
        message: 'The provider gave no answer to this.',
        hasDelivered: false,
      };
    }
    const answer = withAllowedTools(asked.answer, request, account);
    const faults = answerFaults(answer.text, answer.toolCalls, request);
    if (faults.length === 0) {
      if (repairs > 0) account.found({ kind: 'OUTPUT_REPAIRED', detail: 'asked again', count: repairs });
      return { kind: 'answered', answer };
    }
    if (repairs >= MAX_REPAIRS || asking.live) return { kind: 'unusable', message: faults.join('; '), answer };
    const shown = answer.text === '' ? JSON.stringify(answer.toolCalls) : answer.text;
    messages = [
      ...messages,
      { role: 'assistant', content: shown, toolCalls: [] },
      { role: 'user', content: repairRequest(faults) },
    ];
  }
}

function providerRequest({ request, candidate }: UsableAsking, messages: readonly ChatMessage[]): GenerateRequest {
  const { temperature, seed, stop, outputSchema } = request;
  const knowsSchemas = candidate.model.capabilities.includes('STRUCTURED_OUTPUT');
  const inWords: ChatMessage[] =
    outputSchema && !knowsSchemas
      ? [{ role: 'system', content: `Answer with JSON only, of this JSON Schema:\n${JSON.stringify(outputSchema)}` }]
      : [];
  const allowed = request.allowedTools;
  return {
    model: candidate.version.remoteName,
    messages: [...inWords, ...messages],
    maxOutputTokens: Math.min(request.maxOutputTokens, candidate.version.maxOutputTokens),
    temperature,
    seed,
    stop,
    tools: allowed === null ? request.tools : request.tools.filter(({ name }) => allowed.includes(name)),
    outputSchema: knowsSchemas ? outputSchema : null,
  };
}

/** A model may ask for tools that it was not given: those calls go no further. */
function withAllowedTools(answer: Answer, { tools, allowedTools }: GenerationRequest, account: Account): Answer {
  const names = tools.map(({ name }) => name).filter((name) => allowedTools === null || allowedTools.includes(name));
  const toolCalls = answer.toolCalls.filter(({ name }) => names.includes(name));
  const refused = answer.toolCalls.length - toolCalls.length;
  if (refused > 0) account.found({ kind: 'TOOL_CALL_REFUSED', detail: 'not on the list', count: refused });
  const finishReason = toolCalls.length === 0 && refused > 0 ? 'STOP' : answer.finishReason;
  return { ...answer, toolCalls, finishReason };
}

/** Who stands in: of the first model's stand-ins for this cause, the first that was not tried and can be asked. */
async function nextCandidate(
  { registry, now }: RunGenerationDeps,
  { spender, primary, request }: GenerationRun,
  { code }: Extract<AskResult, { kind: 'failed' }>,
  tried: ReadonlySet<string>,
): Promise<Candidate | null> {
  const cause = fallbackCauseOf(code);
  if (cause === null || tried.size >= MAX_CANDIDATES) return null;
  const [chain] = await registry.fallbacksOf(spender.workspaceId, [primary.model.id], [cause]);
  const needs = request.tools.length > 0 ? (['TEXT', 'TOOLS'] as const) : (['TEXT'] as const);
  for (const modelId of chain?.modelIds ?? []) {
    if (tried.has(modelId)) continue;
    const found = await findCandidate(registry, spender.workspaceId, { modelId, versionId: null, needs }, now());
    if (found.ok) return found.value;
  }
  return null;
}

/** Requests that give the same answer each time, by whose they are and all that has a say in the answer; null for others. */
function cacheKeyOf({ request, primary, spender }: GenerationRun, messages: readonly ChatMessage[]): string | null {
  const { temperature, seed, stop, maxOutputTokens, outputSchema, tools, untrusted, useCache } = request;
  const isDeterministic = temperature === 0 || primary.provider.kind === 'EMBEDDED';
  if (!useCache || !isDeterministic || tools.length > 0 || untrusted.length > 0) return null;
  const answer = { messages, temperature, seed, stop, maxOutputTokens, outputSchema };
  return `answer:${spender.workspaceId}:${hashOf({ version: primary.version.id, ...answer })}`;
}

function factsOf({ spender, generationId, primary }: GenerationRun) {
  const ids = { providerId: primary.provider.id, modelId: primary.model.id, versionId: primary.version.id };
  return { ...spender, ...ids, generationId, kind: 'GENERATION' as const };
}

/** Sums up what the tries of one generation used, and says how it ended. */
function createAccount() {
  const attempts: Attempt[] = [];
  const findings: GuardFinding[] = [];
  const sums = { inputTokens: 0, cachedInputTokens: 0, outputTokens: 0, costMicroUsd: 0n, isEstimated: false };
  const started = performance.now();
  let firstTokenMs: number | null = null;

  function end(given: Partial<GenerationEnd> & Pick<GenerationEnd, 'status'>): GenerationEnd {
    return {
      versionId: null,
      text: '',
      toolCalls: [],
      finishReason: null,
      failureCode: null,
      failureMessage: null,
      isCached: false,
      attempts,
      findings,
      latencyMs: Math.round(performance.now() - started),
      firstTokenMs,
      ...sums,
      ...given,
    };
  }

  return {
    found: (...found: readonly GuardFinding[]) => void findings.push(...found),
    tried(attempt: Attempt, result: CallResult | null) {
      if (result) {
        if (firstTokenMs === null && result.firstTokenMs !== null) {
          firstTokenMs = Math.round(performance.now() - started) - result.latencyMs + result.firstTokenMs;
        }
        sums.inputTokens += result.inputTokens;
        sums.cachedInputTokens += result.cachedInputTokens;
        sums.outputTokens += result.outputTokens;
        sums.costMicroUsd += result.costMicroUsd;
        sums.isEstimated ||= result.isEstimated;
      }
      attempts.push(attempt);
    },
    completed: (versionId: string, answer: Answer, more: Partial<GenerationEnd> = {}) =>
      end({ status: 'COMPLETED', versionId, ...answer, ...more }),
    failed: (
      failureCode: FailureCode,
      failureMessage: string,
      versionId: string | null = null,
      answer: Partial<Answer> = {},
    ) => end({ status: 'FAILED', failureCode, failureMessage, versionId, ...answer }),
    aborted(reason: unknown): GenerationEnd {
      if (!(reason instanceof GenerationAborted)) return end({ status: 'CANCELLED' });
      const { code, message } = reason;
      return code === null
        ? end({ status: 'CANCELLED' })
        : end({ status: 'FAILED', failureCode: code, failureMessage: message });
    },
  };
}

/** Why a run is ended from outside; a code of null is a cancellation. */
export class GenerationAborted extends Error {
  override readonly name = 'GenerationAborted';

  constructor(
    readonly code: Extract<FailureCode, 'TIMED_OUT' | 'INTERRUPTED'> | null,
    message: string,
  ) {
    super(message);
  }
}
