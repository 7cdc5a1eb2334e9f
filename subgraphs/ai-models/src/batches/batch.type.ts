import { Authenticated, ConnectionType, enumOf, Key, RequiresScopes } from '@paissive/graphql-kit';
import { nameField } from '@paissive/graphql-money';
import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { z } from 'zod';
import type { AssertionKind } from '../evaluations/assertion.js';
import { AiGenerationRequestInput } from '../inference/generation.inputs.js';
import { generationRequestSchema } from '../inference/generation-schema.inputs.js';
import { idField, optional } from '../input-fields.js';
import type { BatchItemStatus, BatchStatus } from './batch.js';

export const BatchStatusEnum = enumOf<BatchStatus>('AiBatchStatus', 'Where a batch stands.', {
  QUEUED: 'It waits for a worker.',
  RUNNING: 'It is being worked off.',
  COMPLETED: 'Every item has its result, an answer or why there is none.',
  FAILED: 'It was given up; results until then are there.',
  CANCELLED: 'Somebody ended it; results until then are there.',
});

export const BatchItemStatusEnum = enumOf<BatchItemStatus>('AiBatchItemStatus', 'Where an item stands.', {
  PENDING: 'It has no result yet.',
  SUCCEEDED: 'It has an answer.',
  FAILED: 'There is no answer, and it is said why.',
  CANCELLED: 'The batch ended before its turn.',
});

export const AssertionKindEnum = enumOf<AssertionKind>('AiAssertionKind', 'What an answer must be like.', {
  CONTAINS: 'It has the text, in any case.',
  LACKS: 'It does not have the text, in any case.',
  MATCHES: 'Something in it matches the expression, of the kind of RE2.',
  JSON_SCHEMA: 'It is JSON of the schema.',
  MIN_LENGTH: 'It has so many characters at least.',
  MAX_LENGTH: 'It has so many characters at most.',
  SIMILAR_TO: "It is as near to the text in meaning, by the workspace's embeddings: a cosine of so much at least.",
});

@Authenticated()
@ObjectType('AiVerdict', { description: 'What came of holding an answer against an assertion.' })
export class VerdictType {
  @Field(() => AssertionKindEnum, { description: 'What it must be like.' })
  declare kind: AssertionKind;

  @Field(() => Boolean, { description: 'Whether it is.' })
  declare isMet: boolean;

  @Field(() => String, { description: 'What was found instead; empty where it is met.' })
  declare detail: string;
}

@Authenticated()
@ObjectType('AiBatchItem', { description: 'One request of a batch and what came of it.' })
export class BatchItemType {
  @Field(() => Int, { description: 'Its place, from 0.' })
  declare position: number;

  @Field(() => String, { description: 'What whoever asked calls it.' })
  declare key: string;

  @Field(() => BatchItemStatusEnum, { description: 'Where it stands.' })
  declare status: BatchItemStatus;

  @Field(() => String, { description: 'The answer; kept as long as the batch.' })
  declare text: string;

  @Field(() => String, { nullable: true, description: 'Why there is no answer.' })
  declare failure: string | null;

  @Field(() => [VerdictType], { nullable: true, description: 'What came of its assertions; null while pending.' })
  declare verdicts: VerdictType[] | null;
}

@Key('id')
@RequiresScopes([['ai-models:read']])
@ObjectType('BatchInference', { description: 'Many requests worked off in the background.' })
export class BatchType {
  @Field(() => ID, { description: 'Names it everywhere.' })
  declare id: string;

  @Field(() => String, { description: 'What it is called.' })
  declare name: string;

  @Field(() => BatchStatusEnum, { description: 'Where it stands.' })
  declare status: BatchStatus;

  @Field(() => String, { description: 'The same in words.' })
  declare message: string;

  @Field(() => Int, { description: 'How many items it has.' })
  declare totalCount: number;

  @Field(() => Int, { description: 'How many have an answer.' })
  declare succeededCount: number;

  @Field(() => Int, { description: 'How many ended without one.' })
  declare failedCount: number;

  @Field(() => Date, { description: 'When it was asked for.' })
  declare createdAt: Date;

  @Field(() => Date, { nullable: true, description: 'When it ended.' })
  declare finishedAt: Date | null;
}

@Authenticated()
@ObjectType('BatchProgress', { description: 'How far a batch or an evaluation is.' })
export class BatchProgressType {
  @Field(() => ID, { description: 'Which one.' })
  declare batchId: string;

  @Field(() => BatchStatusEnum, { description: 'Where it stands.' })
  declare status: BatchStatus;

  @Field(() => String, { description: 'The same in words.' })
  declare message: string;

  @Field(() => Int, { description: 'How many items it has.' })
  declare totalCount: number;

  @Field(() => Int, { description: 'How many have an answer.' })
  declare succeededCount: number;

  @Field(() => Int, { description: 'How many ended without one.' })
  declare failedCount: number;

  @Field(() => Int, { description: 'Of an evaluation, how many hold.' })
  declare passedCount: number;
}

export const BatchConnection = ConnectionType(BatchType, { name: 'BatchInference' });
export const BatchItemConnection = ConnectionType(BatchItemType, { name: 'AiBatchItem' });

@InputType({ description: 'One request of a batch.' })
export class BatchItemInput {
  @Field(() => String, { description: 'What to call it, up to 200 characters; each name once.' })
  declare key: string;

  @Field(() => AiGenerationRequestInput, { description: 'What to generate.' })
  declare request: AiGenerationRequestInput;
}

@InputType({ description: 'Requests to work off in the background.' })
export class CreateBatchInferenceInput {
  @Field(() => String, { description: 'What to call it, up to 120 characters.' })
  declare name: string;

  @Field(() => [BatchItemInput], { description: '1 to 1,000.' })
  declare items: BatchItemInput[];

  @Field(() => ID, { nullable: true, description: 'The run of agents that it belongs to, for its budget and report.' })
  declare runId?: string | null;

  @Field(() => String, { nullable: true, description: 'The same batch again under the same key is one batch.' })
  declare idempotencyKey?: string | null;
}

@InputType({ description: 'A batch or an evaluation to end.' })
export class CancelBatchInferenceInput {
  @Field(() => ID, { description: 'Which one.' })
  declare batchId: string;
}

export const createBatchSchema = z.object({
  name: nameField(),
  items: z
    .array(z.object({ key: idField(), request: generationRequestSchema }))
    .min(1, 'Give at least one request.')
    .max(1_000, 'Give at most 1,000 requests.')
    .refine((items) => new Set(items.map(({ key }) => key)).size === items.length, 'Two requests have one key.'),
  idempotencyKey: optional(idField()),
});
