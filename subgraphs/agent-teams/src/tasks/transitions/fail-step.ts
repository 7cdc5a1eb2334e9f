import { retryDelayMs } from '../../workflows/retry-delay.js';
import { type Draft, definitionOf, note, patchStep, stepRun, takeBack } from '../draft.js';
import type { StepError, StepRun } from '../task.js';

/** Attempts that may meet a platform that is away: four minutes with the default waits, enough for a restart. */
const MAX_OUTAGES = 10;

/**
 * An attempt has failed: it is tried again after a while, or the step has failed.
 *
 * @param options.isOutcomeUnknown it may have had its effect; the next attempt must not have a second one
 * @param options.isOutage the platform was away: such attempts do not count as failures of the step
 */
export function failStep(
  draft: Draft,
  { stepId }: Pick<StepRun, 'stepId'>,
  error: StepError,
  { isOutcomeUnknown = false, isOutage = false }: { isOutcomeUnknown?: boolean; isOutage?: boolean } = {},
): void {
  const step = stepRun(draft, stepId);
  if (!step) return;
  const { retry } = definitionOf(draft.task, stepId);
  const failures = step.failures + (isOutage ? 0 : 1);
  const outages = step.outages + (isOutage ? 1 : 0);
  const common = {
    ...takeBack(step),
    failures,
    outages,
    error,
    deliveries: isOutcomeUnknown ? step.deliveries : 0,
    readyAt: null,
  };
  const attempt = step.attempt || null;
  if (error.isRetryable && failures < retry.maxAttempts && outages < MAX_OUTAGES) {
    const notBefore = new Date(draft.now.getTime() + retryDelayMs(retry, failures + outages, draft.random));
    patchStep(draft, stepId, { ...common, state: 'RETRYING', notBefore });
    const seconds = ((notBefore.getTime() - draft.now.getTime()) / 1_000).toFixed(1);
    note(draft, { kind: 'STEP_RETRYING', stepId, attempt, message: `${error.message} Tried again in ${seconds} s.` });
    return;
  }
  patchStep(draft, stepId, { ...common, state: 'FAILED', notBefore: null, finishedAt: draft.now });
  note(draft, { kind: 'STEP_FAILED', stepId, attempt, message: error.message });
}
