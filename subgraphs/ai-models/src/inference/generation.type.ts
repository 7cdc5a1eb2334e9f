import { Authenticated, ConnectionType, Key, RequiresScopes } from '@paissive/graphql-kit';
import type { FinishReason } from '@paissive/model-providers';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import type { GuardFindingKind } from '../guards/guard-settings.js';
import type { AttemptOutcome, FailureCode, GenerationStatus } from './generation.js';
import {
  AttemptOutcomeEnum,
  FailureCodeEnum,
  FinishReasonEnum,
  GenerationStatusEnum,
  GuardFindingKindEnum,
} from './generation-enums.type.js';

@Authenticated()
@ObjectType('AiToolCall', { description: 'What a model wants to have called.' })
export class ToolCallType {
  @Field(() => ID, { description: 'Names the call; give it back with the answer of the tool.' })
  declare id: string;

  @Field(() => String, { description: 'The tool: one of those given, and allowed.' })
  declare name: string;

  @Field(() => String, { description: "JSON of the tool's own schema." })
  declare argumentsJson: string;
}

@Authenticated()
@ObjectType('AiTokenUsage', { description: 'Tokens of all tries together.' })
export class TokenUsageType {
  @Field(() => Int, { description: 'Of requests.' })
  declare inputTokens: number;

  @Field(() => Int, { description: 'Those of them that the provider had cached.' })
  declare cachedInputTokens: number;

  @Field(() => Int, { description: 'Of answers.' })
  declare outputTokens: number;

  @Field(() => Boolean, {
    description: 'Whether a provider told none, so that its worst case is charged and not counted here.',
  })
  declare isEstimated: boolean;
}

@Authenticated()
@ObjectType('AiAttempt', { description: 'One try with one version.' })
export class AttemptType {
  @Field(() => AttemptOutcomeEnum, { description: 'What became of it.' })
  declare outcome: AttemptOutcome;

  @Field(() => String, { nullable: true, description: 'Why it failed, as a code; null where it did not.' })
  declare code: string | null;

  @Field(() => String, { nullable: true, description: 'The same in words, as the provider put it.' })
  declare message: string | null;

  @Field(() => Int, { description: 'How long it took, in milliseconds.' })
  declare latencyMs: number;
}

@Authenticated()
@ObjectType('AiGuardFinding', { description: 'Something that a guard saw or did.' })
export class GuardFindingType {
  @Field(() => GuardFindingKindEnum, { description: 'What.' })
  declare kind: GuardFindingKind;

  @Field(() => String, { description: 'Where, without the thing itself.' })
  declare detail: string;

  @Field(() => Int, { description: 'How often.' })
  declare count: number;
}

@Key('id')
@RequiresScopes([['ai-models:read']])
@ObjectType('AiGeneration', { description: 'One request for text and what came of it. Kept for 30 days.' })
export class GenerationType {
  @Field(() => ID, { description: 'Names it everywhere.' })
  declare id: string;

  @Field(() => GenerationStatusEnum, { description: 'Where it stands.' })
  declare status: GenerationStatus;

  @Field(() => String, { description: 'The text, so far while it is running.' })
  declare text: string;

  @Field(() => [ToolCallType], { description: 'What the model wants to have called.' })
  declare toolCalls: ToolCallType[];

  @Field(() => FinishReasonEnum, { nullable: true, description: 'Why the answer ends where it does.' })
  declare finishReason: FinishReason | null;

  @Field(() => FailureCodeEnum, {
    nullable: true,
    description: 'Why there is no usable answer; null where there is one.',
  })
  declare failureCode: FailureCode | null;

  @Field(() => String, { nullable: true, description: 'The same in words.' })
  declare failureMessage: string | null;

  @Field(() => [GuardFindingType], { description: 'What guards saw and did.' })
  declare findings: GuardFindingType[];

  @Field(() => Boolean, { description: 'Whether it is an answer from the cache, which costs nothing.' })
  declare isCached: boolean;

  @Field(() => Int, { nullable: true, description: 'How long it took in all, in milliseconds.' })
  declare latencyMs: number | null;

  @Field(() => Int, { nullable: true, description: 'How long until the answer began, in milliseconds.' })
  declare firstTokenMs: number | null;

  @Field(() => ID, { nullable: true, description: 'The run of agents that it belongs to.' })
  declare runId: string | null;

  @Field(() => Date, { description: 'When it was asked for.' })
  declare createdAt: Date;

  @Field(() => Date, { nullable: true, description: 'When it ended.' })
  declare finishedAt: Date | null;
}

@Authenticated()
@ObjectType('AiTextEvent', { description: 'A piece of text, and whether more comes.' })
export class TextEventType {
  @Field(() => ID, { description: 'Of which generation.' })
  declare generationId: string;

  @Field(() => GenerationStatusEnum, { description: 'RUNNING until the last event.' })
  declare status: GenerationStatus;

  @Field(() => Int, { description: 'Where the piece begins, in UTF-16 units: the length of all before it.' })
  declare offset: number;

  @Field(() => String, { description: 'The piece, to be put behind what there is; may be empty in the last event.' })
  declare delta: string;
}

export const GenerationConnection = ConnectionType(GenerationType, { name: 'AiGeneration' });
