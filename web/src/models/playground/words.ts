import type { AiAttemptOutcome, AiFailureCode, AiFinishReason, AiGuardFindingKind } from '@/gql/graphql';

/** Why an answer ends where it does. */
export const FINISHES: Readonly<Record<AiFinishReason, string>> = {
  STOP: 'done',
  LENGTH: 'cut at its longest',
  TOOL_CALLS: 'wants tools called',
  CONTENT_FILTER: 'ended by the provider’s filter',
};

export const FAILURES: Readonly<Record<AiFailureCode, string>> = {
  BUDGET_EXCEEDED: 'A budget does not allow it',
  PROVIDER_UNAVAILABLE: 'The provider does not answer',
  PROVIDER_REFUSED: 'The provider refused it',
  CONTEXT_OVERFLOW: 'It is longer than the model takes',
  CONTENT_POLICY: 'It is not allowed',
  OUTPUT_INVALID: 'The answer did not have the form that was asked for',
  OUTPUT_BLOCKED: 'The answer had a blocked term',
  TIMED_OUT: 'It took too long',
  INTERRUPTED: 'The platform was interrupted',
};

export const OUTCOMES: Readonly<Record<AiAttemptOutcome, string>> = {
  SUCCEEDED: 'answered',
  FAILED: 'failed',
  CANCELLED: 'was cancelled',
  SKIPPED: 'was not asked',
};

export const FINDINGS: Readonly<Record<AiGuardFindingKind, string>> = {
  SECRET_REDACTED: 'Something that looks like a key was taken out of the request',
  PERSONAL_DATA_REDACTED: 'Personal data was taken out of the request',
  TERM_BLOCKED: 'A blocked term was in the answer',
  INSTRUCTION_IN_UNTRUSTED_TEXT: 'A text of others reads like an instruction',
  TOOL_CALL_REFUSED: 'A tool that is not allowed was asked for',
  OUTPUT_REPAIRED: 'The answer did not have its form at first and was asked for again',
};
