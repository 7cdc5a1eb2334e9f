import type { Logger } from '@paissive/logging';
import { type ModelProvider, ProviderError, type TokenUsage } from '@paissive/model-providers';
import type { Budget } from '../budgets/budget.js';
import type { BudgetRepository } from '../budgets/budget.repository.js';
import type { GateRefusal, ProviderGate } from '../providers/provider-gate.js';
import type { ProviderPool } from '../providers/provider-pool.js';
import type { CallResult, Spender, UsageKind } from '../usage/usage-record.js';
import type { Candidate } from './candidate.js';
import { costOf } from './token-cost.js';
import { isTroubleOfProvider, mayHaveRun } from './what-failed.js';

export interface MeteredCallDeps {
  readonly budgets: BudgetRepository;
  readonly pool: ProviderPool;
  readonly gate: ProviderGate;
  readonly newId: () => string;
  readonly now: () => Date;
  readonly log: Logger;
}

export interface MeteredCall<Value> {
  readonly candidate: Candidate;
  readonly spender: Spender;
  readonly kind: UsageKind;
  readonly generationId: string | null;
  readonly worstCaseMicroUsd: bigint;
  /** How long it can take at most. */
  readonly timeoutMs: number;
  readonly signal: AbortSignal;
  /** Asks the provider. `begun` is to be called when the first of the answer is there. */
  readonly run: (
    provider: ModelProvider,
    call: RunningCall,
  ) => Promise<{ readonly value: Value; readonly usage: TokenUsage | null }>;
}

export interface RunningCall {
  readonly signal: AbortSignal;
  readonly onRateLimit: (limit: { readonly exhaustedForMs: number | null }) => void;
  readonly begun: () => void;
}

export type MeteredResult<Value> =
  | { readonly kind: 'answered'; readonly value: Value; readonly result: CallResult }
  | { readonly kind: 'failed'; readonly error: ProviderError; readonly result: CallResult }
  /** The signal ended it. */
  | { readonly kind: 'aborted'; readonly result: CallResult }
  | { readonly kind: 'exceeded'; readonly budget: Budget; readonly remainingMicroUsd: bigint }
  | GateRefusal;

/** A reservation outlives its call by this: time to come back after a slow database. */
const GRACE_MS = 60_000;

/**
 * Makes one call of a provider with its money set aside before and accounted for after. What the provider does not report is charged as it
 * was set aside; a refusal that shows that nothing ran costs nothing.
 */
export async function meteredCall<Value>(
  deps: MeteredCallDeps,
  call: MeteredCall<Value>,
): Promise<MeteredResult<Value>> {
  const { budgets, pool, gate, newId, now, log } = deps;
  const { candidate, spender, signal, worstCaseMicroUsd } = call;
  const { provider, model, version, price } = candidate;
  if (signal.aborted) return { kind: 'aborted', result: resultOf('CANCELLED', 0, null) };
  let pass: Awaited<ReturnType<ProviderGate['enter']>>;
  try {
    pass = await gate.enter(provider, signal);
  } catch (error) {
    if (signal.aborted) return { kind: 'aborted', result: resultOf('CANCELLED', 0, null) };
    throw error;
  }
  if (pass.kind === 'refused') return pass;
  const { leave } = pass;

  const id = newId();
  const createdAt = now();
  const started = performance.now();
  let firstTokenMs: number | null = null;
  const elapsedMs = () => Math.round(performance.now() - started);
  try {
    const ids = { providerId: provider.id, modelId: model.id, versionId: version.id, generationId: call.generationId };
    const reserved = await budgets.reserve({
      id,
      amountMicroUsd: worstCaseMicroUsd,
      facts: { ...spender, ...ids, kind: call.kind },
      createdAt,
      expiresAt: new Date(createdAt.getTime() + call.timeoutMs + GRACE_MS),
    });
    if (reserved.kind === 'exceeded') {
      leave('neutral');
      return reserved;
    }
  } catch (error) {
    leave('neutral');
    throw error;
  }

  async function settle(result: CallResult): Promise<CallResult> {
    try {
      await budgets.settle(id, result, createdAt);
    } catch (error) {
      // What was set aside stays so, and is charged whole when it expires: the budget holds.
      log.error({ err: error, reservationId: id }, 'a call could not be accounted for yet');
    }
    return result;
  }

  try {
    const { value, usage } = await call.run(pool.get(provider), {
      signal,
      onRateLimit: ({ exhaustedForMs }) => exhaustedForMs !== null && gate.pause(provider.id, exhaustedForMs),
      begun: () => {
        firstTokenMs ??= elapsedMs();
      },
    });
    leave('good');
    const charged = usage ? reported(usage, costOf(usage, price)) : estimated(worstCaseMicroUsd);
    if (charged.costMicroUsd > worstCaseMicroUsd) {
      log.warn({ reservationId: id, versionId: version.id }, 'a provider reported more than a call can use');
    }
    return {
      kind: 'answered',
      value,
      result: await settle({ ...resultOf('SUCCEEDED', elapsedMs(), firstTokenMs), ...charged }),
    };
  } catch (error) {
    if (signal.aborted) {
      leave('neutral');
      const result = { ...resultOf('CANCELLED', elapsedMs(), firstTokenMs), ...estimated(worstCaseMicroUsd) };
      return { kind: 'aborted', result: await settle(result) };
    }
    const charged = mayHaveRun(error) ? estimated(worstCaseMicroUsd) : {};
    const result = await settle({ ...resultOf('FAILED', elapsedMs(), firstTokenMs), ...charged });
    leave(isTroubleOfProvider(error) ? 'bad' : 'neutral');
    if (!(error instanceof ProviderError)) throw error;
    if (error.code === 'RATE_LIMITED' && error.retryAfterMs !== null) gate.pause(provider.id, error.retryAfterMs);
    return { kind: 'failed', error, result };
  }
}

function resultOf(outcome: CallResult['outcome'], latencyMs: number, firstTokenMs: number | null): CallResult {
  const none = { inputTokens: 0, cachedInputTokens: 0, outputTokens: 0, costMicroUsd: 0n };
  return { ...none, outcome, isCached: false, isEstimated: false, latencyMs, firstTokenMs };
}

function reported(usage: TokenUsage, costMicroUsd: bigint) {
  return { ...usage, costMicroUsd, isEstimated: false };
}

function estimated(costMicroUsd: bigint) {
  return { costMicroUsd, isEstimated: true };
}
