import { setTimeout as wait } from 'node:timers/promises';
import type {
  FinishReason,
  GenerateRequest,
  ModelProvider,
  ProviderErrorCode,
  ToolCall,
} from '@paissive/model-providers';
import type { CallResult, Spender } from '../usage/usage-record.js';
import type { Candidate } from './candidate.js';
import type { Attempt } from './generation.js';
import { type MeteredCallDeps, meteredCall, type RunningCall } from './metered-call.js';
import { retryDelayMs } from './retry-delay.js';
import { worstCaseOf } from './token-cost.js';

export interface AskDeps extends MeteredCallDeps {
  /** From 0 to 1. */
  readonly random: () => number;
}

export interface Asking {
  readonly candidate: Candidate;
  readonly request: GenerateRequest;
  readonly spender: Spender;
  readonly generationId: string;
  readonly timeoutMs: number;
  readonly signal: AbortSignal;
  /** Called with text as it comes; once it was called, nothing is tried again. Null where text is shown only when it is whole. */
  readonly deliver: ((text: string) => void) | null;
  /** Told of each try. */
  readonly onAttempt: (attempt: Attempt, result: CallResult | null) => void;
}

export interface Answer {
  readonly text: string;
  readonly toolCalls: readonly ToolCall[];
  readonly finishReason: FinishReason;
}

export type AskResult =
  | { readonly kind: 'answered'; readonly answer: Answer }
  | {
      readonly kind: 'failed';
      readonly code: ProviderErrorCode;
      readonly message: string;
      readonly hasDelivered: boolean;
    }
  | { readonly kind: 'exceeded'; readonly message: string }
  | { readonly kind: 'aborted' };

/** Asks one version, again after faults that may pass. */
export async function askCandidate(deps: AskDeps, asking: Asking): Promise<AskResult> {
  const { candidate, request, spender, generationId, timeoutMs, signal, onAttempt } = asking;
  const { id: versionId } = candidate.version;
  let hasDelivered = false;
  const deliver =
    asking.deliver &&
    ((text: string) => {
      hasDelivered = true;
      asking.deliver?.(text);
    });
  for (let tries = 1; ; tries++) {
    const called = await meteredCall(deps, {
      candidate,
      spender,
      kind: 'GENERATION',
      generationId,
      timeoutMs,
      signal,
      worstCaseMicroUsd: worstCaseOf(request, candidate.price),
      run: (provider, call) => readAnswer(provider, request, call, deliver),
    });
    switch (called.kind) {
      case 'answered':
        onAttempt(attemptOf(versionId, 'SUCCEEDED', called.result), called.result);
        return { kind: 'answered', answer: called.value };
      case 'aborted':
        onAttempt(attemptOf(versionId, 'CANCELLED', called.result), called.result);
        return { kind: 'aborted' };
      case 'exceeded':
        return { kind: 'exceeded', message: exceededMessage(called.budget.scope, called.budget.period) };
      case 'refused':
        onAttempt({ versionId, outcome: 'SKIPPED', code: called.code, message: called.message, latencyMs: 0 }, null);
        return { kind: 'failed', code: 'UNAVAILABLE', message: called.message, hasDelivered: false };
      case 'failed': {
        const { error, result } = called;
        onAttempt({ ...attemptOf(versionId, 'FAILED', result), code: error.code, message: error.message }, result);
        const delayMs =
          error.isRetryable && !hasDelivered ? retryDelayMs(tries, error.retryAfterMs, deps.random()) : null;
        if (delayMs === null) return { kind: 'failed', code: error.code, message: error.message, hasDelivered };
        try {
          await wait(delayMs, undefined, { signal });
        } catch {
          return { kind: 'aborted' };
        }
      }
    }
  }
}

async function readAnswer(
  provider: ModelProvider,
  request: GenerateRequest,
  call: RunningCall,
  deliver: ((text: string) => void) | null,
) {
  let text = '';
  let finishReason: FinishReason = 'STOP';
  let usage = null;
  const toolCalls: ToolCall[] = [];
  for await (const event of provider.generate(request, call)) {
    call.begun();
    if (event.kind === 'text') {
      text += event.text;
      deliver?.(event.text);
    } else if (event.kind === 'tool_call') toolCalls.push(event.toolCall);
    else ({ finishReason, usage } = event);
  }
  return { value: { text, toolCalls, finishReason }, usage };
}

function attemptOf(versionId: string, outcome: Attempt['outcome'], { latencyMs }: CallResult): Attempt {
  return { versionId, outcome, code: null, message: null, latencyMs };
}

const SCOPES = { WORKSPACE: 'workspace', USER: 'person', CREDENTIAL: 'access key', RUN: 'run' } as const;
const PERIODS = { DAY: 'today', MONTH: 'this month', TOTAL: 'in all' } as const;

export function exceededMessage(scope: keyof typeof SCOPES, period: keyof typeof PERIODS): string {
  return `This could cost more than the budget of the ${SCOPES[scope]} has left ${PERIODS[period]}.`;
}
