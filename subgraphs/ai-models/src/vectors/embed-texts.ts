import { setTimeout as wait } from 'node:timers/promises';
import { exceededMessage } from '../inference/ask-candidate.js';
import type { Candidate } from '../inference/candidate.js';
import { type MeteredCallDeps, meteredCall } from '../inference/metered-call.js';
import { retryDelayMs } from '../inference/retry-delay.js';
import { costOf } from '../inference/token-cost.js';
import { conflict, done, type Outcome } from '../outcome.js';
import type { Spender } from '../usage/usage-record.js';

export interface EmbedDeps extends MeteredCallDeps {
  readonly random: () => number;
}

export interface EmbeddedTexts {
  readonly vectors: readonly Float32Array[];
  readonly inputTokens: number;
  readonly costMicroUsd: bigint;
}

const TIMEOUT_MS = 60_000;
/** What providers take in one request. */
const PART = 100;

/** Turns texts into vectors, paid for like text. No other model stands in: its vectors could not be compared. */
export async function embedTexts(
  deps: EmbedDeps,
  {
    candidate,
    spender,
    texts,
  }: { readonly candidate: Candidate; readonly spender: Spender; readonly texts: readonly string[] },
): Promise<Outcome<EmbeddedTexts>> {
  const vectors: Float32Array[] = [];
  let inputTokens = 0;
  let costMicroUsd = 0n;
  for (let start = 0; start < texts.length; start += PART) {
    const part = await embedPart(deps, { candidate, spender, texts: texts.slice(start, start + PART) });
    if (!part.ok) return part;
    vectors.push(...part.value.vectors);
    inputTokens += part.value.inputTokens;
    costMicroUsd += part.value.costMicroUsd;
  }
  return done({ vectors, inputTokens, costMicroUsd });
}

async function embedPart(
  deps: EmbedDeps,
  {
    candidate,
    spender,
    texts,
  }: { readonly candidate: Candidate; readonly spender: Spender; readonly texts: readonly string[] },
): Promise<Outcome<EmbeddedTexts>> {
  // No token is shorter than a byte.
  const most = texts.reduce((sum, text) => sum + Buffer.byteLength(text) + 8, 0);
  const worstCaseMicroUsd = costOf({ inputTokens: most, cachedInputTokens: 0, outputTokens: 0 }, candidate.price);
  for (let tries = 1; ; tries++) {
    const called = await meteredCall(deps, {
      candidate,
      spender,
      kind: 'EMBEDDING',
      generationId: null,
      worstCaseMicroUsd,
      timeoutMs: TIMEOUT_MS,
      signal: AbortSignal.timeout(TIMEOUT_MS),
      run: async (provider, call) => {
        const { vectors, usage } = await provider.embed({ model: candidate.version.remoteName, texts }, call);
        return { value: vectors, usage };
      },
    });
    switch (called.kind) {
      case 'answered': {
        const { value: vectors, result } = called;
        return done({ vectors, inputTokens: result.inputTokens, costMicroUsd: result.costMicroUsd });
      }
      case 'exceeded':
        return conflict(exceededMessage(called.budget.scope, called.budget.period), 'texts');
      case 'refused':
        return conflict(called.message, 'modelId');
      case 'aborted':
        return conflict('The provider did not answer in time.', 'modelId');
      case 'failed': {
        const delayMs = called.error.isRetryable ? retryDelayMs(tries, called.error.retryAfterMs, deps.random()) : null;
        if (delayMs === null) return conflict(called.error.message, 'modelId');
        await wait(delayMs);
      }
    }
  }
}
