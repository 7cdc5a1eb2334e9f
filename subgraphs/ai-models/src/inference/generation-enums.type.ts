import { enumOf } from '@paissive/graphql-kit';
import type { FinishReason } from '@paissive/model-providers';
import type { GuardFindingKind } from '../guards/guard-settings.js';
import type { AttemptOutcome, FailureCode, GenerationStatus } from './generation.js';

export const GenerationStatusEnum = enumOf<GenerationStatus>('AiGenerationStatus', 'Where a generation stands.', {
  RUNNING: 'It is being worked on.',
  COMPLETED: 'It is done.',
  FAILED: 'It ended without a usable answer.',
  CANCELLED: 'Somebody ended it.',
});

export const FinishReasonEnum = enumOf<FinishReason>('AiFinishReason', 'Why an answer ends where it does.', {
  STOP: 'The model was done.',
  LENGTH: 'It had as many tokens as it may have.',
  TOOL_CALLS: 'Tools are to be called before it goes on.',
  CONTENT_FILTER: "The provider's filter ended it.",
});

export const FailureCodeEnum = enumOf<FailureCode>('AiFailureCode', 'Why there is no usable answer.', {
  BUDGET_EXCEEDED: 'It could have cost more than a budget has left.',
  PROVIDER_UNAVAILABLE: 'The provider, and those that stand in, did not answer.',
  PROVIDER_REFUSED: 'The provider refused the key or the request.',
  CONTEXT_OVERFLOW: 'The request is longer than the model takes.',
  CONTENT_POLICY: 'The request is not allowed, by the provider or by blocked terms.',
  OUTPUT_INVALID: 'The answer did not have the form that was asked for, also when asked again.',
  OUTPUT_BLOCKED: 'The answer had a blocked term.',
  TIMED_OUT: 'It took too long.',
  INTERRUPTED: 'The process that worked on it ended.',
});

export const AttemptOutcomeEnum = enumOf<AttemptOutcome>('AiAttemptOutcome', 'What became of one try.', {
  SUCCEEDED: 'It answered.',
  FAILED: 'It did not.',
  CANCELLED: 'It was ended.',
  SKIPPED: 'Nothing was sent, since the provider is in trouble or busy.',
});

export const GuardFindingKindEnum = enumOf<GuardFindingKind>('AiGuardFindingKind', 'What a guard saw or did.', {
  SECRET_REDACTED: 'Something that looks like a credential was taken out of the request.',
  PERSONAL_DATA_REDACTED: 'Something that looks like personal data was taken out of the request.',
  TERM_BLOCKED: 'A blocked term was in the answer.',
  INSTRUCTION_IN_UNTRUSTED_TEXT: 'A text of others reads like an instruction to the model.',
  TOOL_CALL_REFUSED: 'The model asked for a tool that it may not call.',
  OUTPUT_REPAIRED: 'The answer did not have its form at first and was asked for again.',
});

/** Who says something in a conversation. */
export type ChatRole = 'SYSTEM' | 'USER' | 'ASSISTANT' | 'TOOL';

export const ChatRoleEnum = enumOf<ChatRole>('AiChatRole', 'Who says something.', {
  SYSTEM: 'Instructions that hold for all that follows.',
  USER: 'Who asks.',
  ASSISTANT: 'The model.',
  TOOL: 'The answer of a tool.',
});
