import { Authenticated, ConnectionType, enumOf, Key, RequiresScopes } from '@paissive/graphql-kit';
import { nameField } from '@paissive/graphql-money';
import { Field, Float, ID, InputType, Int, ObjectType } from 'type-graphql';
import { z } from 'zod';
import type { BatchStatus } from '../batches/batch.js';
import { AssertionKindEnum, BatchStatusEnum } from '../batches/batch.type.js';
import { idField, optional } from '../input-fields.js';
import type { AssertionKind } from './assertion.js';
import type { ComparisonVerdict } from './compare-runs.js';

export const ComparisonVerdictEnum = enumOf<ComparisonVerdict>('AiComparisonVerdict', 'Which of two runs is better.', {
  BETTER: 'The candidate, more clearly than chance would have it (p ≤ 0.05).',
  WORSE: 'The baseline, more clearly than chance would have it (p ≤ 0.05).',
  UNDECIDED: 'The cases do not tell.',
});

@Authenticated()
@ObjectType('AiAssertion', { description: 'What an answer must be like.' })
export class AssertionType {
  @Field(() => AssertionKindEnum, { description: 'In which way.' })
  declare kind: AssertionKind;

  @Field(() => String, { description: 'The text, expression or schema; empty for lengths.' })
  declare text: string;

  @Field(() => Float, { nullable: true, description: 'The length, or the least likeness; null for the others.' })
  declare number: number | null;
}

@Authenticated()
@ObjectType('AiCaseVariable', { description: 'What is filled into a prompt.' })
export class CaseVariableType {
  @Field(() => String, { description: 'The place.' })
  declare name: string;

  @Field(() => String, { description: 'What is put there.' })
  declare value: string;
}

@Authenticated()
@ObjectType('AiEvaluationCase', { description: 'A case that an answer is held against.' })
export class EvaluationCaseType {
  @Field(() => String, { description: 'What it is called.' })
  declare name: string;

  @Field(() => [CaseVariableType], { description: 'What is filled into the prompt.' })
  declare variables: CaseVariableType[];

  @Field(() => [AssertionType], { description: 'All must hold; at most 20.' })
  declare assertions: AssertionType[];
}

@Key('id')
@RequiresScopes([['ai-models:read']])
@ObjectType('AiEvaluationSet', {
  description: 'Cases that answers are held against. It never changes, so that runs of it can be compared.',
})
export class EvaluationSetType {
  @Field(() => ID, { description: 'Names it everywhere.' })
  declare id: string;

  @Field(() => String, { description: 'What it is called.' })
  declare name: string;

  @Field(() => Date, { description: 'When it was made.' })
  declare createdAt: Date;
}

@Authenticated()
@ObjectType('AiPassRate', { description: 'The share of cases that hold.' })
export class PassRateType {
  @Field(() => Int, { description: 'How many hold.' })
  declare passedCount: number;

  @Field(() => Int, { description: 'Of how many.' })
  declare totalCount: number;

  @Field(() => Float, { description: 'The share, 0 to 1.' })
  declare rate: number;

  @Field(() => Float, { description: "Lower end of Wilson's 95 % interval." })
  declare low: number;

  @Field(() => Float, { description: "Upper end of Wilson's 95 % interval." })
  declare high: number;
}

@Key('id')
@RequiresScopes([['ai-models:read']])
@ObjectType('AiEvaluationRun', { description: 'A prompt held against a set of cases. Follow it with `batchProgress`.' })
export class EvaluationRunType {
  @Field(() => ID, { description: 'Names it everywhere.' })
  declare id: string;

  @Field(() => String, { description: 'What it is called.' })
  declare name: string;

  @Field(() => BatchStatusEnum, { description: 'Where it stands.' })
  declare status: BatchStatus;

  @Field(() => String, { description: 'The same in words.' })
  declare message: string;

  @Field(() => Int, { description: 'How many cases it has.' })
  declare totalCount: number;

  @Field(() => Int, { description: 'How many have an answer.' })
  declare succeededCount: number;

  @Field(() => Int, { description: 'How many ended without one, which do not hold.' })
  declare failedCount: number;

  @Field(() => Int, { nullable: true, description: 'The version of the prompt.' })
  declare promptVersion: number | null;

  @Field(() => Date, { description: 'When it was asked for.' })
  declare createdAt: Date;

  @Field(() => Date, { nullable: true, description: 'When it ended.' })
  declare finishedAt: Date | null;
}

@Authenticated()
@ObjectType('AiRunComparison', { description: 'Two runs of one set, case by case.' })
export class RunComparisonType {
  @Field(() => PassRateType, { description: 'What it is compared with.' })
  declare baseline: PassRateType;

  @Field(() => PassRateType, { description: 'What is compared.' })
  declare candidate: PassRateType;

  @Field(() => [String], { description: 'Cases that only the candidate passes; at most 500.' })
  declare gained: string[];

  @Field(() => [String], { description: 'Cases that only the baseline passes; at most 500.' })
  declare lost: string[];

  @Field(() => Float, {
    description: "How likely so uneven a split is if both were as good: McNemar's exact test, two-sided.",
  })
  declare pValue: number;

  @Field(() => ComparisonVerdictEnum, { description: 'Which is better.' })
  declare verdict: ComparisonVerdict;
}

export const EvaluationSetConnection = ConnectionType(EvaluationSetType, { name: 'AiEvaluationSet' });
export const EvaluationRunConnection = ConnectionType(EvaluationRunType, { name: 'AiEvaluationRun' });

@InputType({ description: 'What an answer must be like.' })
export class AssertionInput {
  @Field(() => AssertionKindEnum, { description: 'In which way.' })
  declare kind: AssertionKind;

  @Field(() => String, {
    defaultValue: '',
    description: 'The text, expression or JSON Schema, up to 10,000 characters.',
  })
  declare text: string;

  @Field(() => Float, { nullable: true, description: 'The length in characters, or the least likeness from -1 to 1.' })
  declare number?: number | null;
}

@InputType({ description: 'What is filled into a prompt.' })
export class CaseVariableInput {
  @Field(() => String, { description: 'The place.' })
  declare name: string;

  @Field(() => String, { description: 'What to put there, up to 20,000 characters.' })
  declare value: string;
}

@InputType({ description: 'A case that an answer is held against.' })
export class EvaluationCaseInput {
  @Field(() => String, { description: 'What to call it; each name once.' })
  declare name: string;

  @Field(() => [CaseVariableInput], { defaultValue: [], description: 'What is filled into the prompt.' })
  declare variables: CaseVariableInput[];

  @Field(() => [AssertionInput], { description: '1 to 20; all must hold.' })
  declare assertions: AssertionInput[];
}

@InputType({ description: 'Cases to keep.' })
export class CreateEvaluationSetInput {
  @Field(() => String, { description: 'What to call them, up to 120 characters.' })
  declare name: string;

  @Field(() => [EvaluationCaseInput], { description: '1 to 500.' })
  declare cases: EvaluationCaseInput[];
}

@InputType({ description: 'A prompt to hold against a set of cases.' })
export class StartEvaluationInput {
  @Field(() => ID, { description: 'The cases.' })
  declare evaluationSetId: string;

  @Field(() => ID, { description: 'The prompt.' })
  declare promptId: string;

  @Field(() => Int, { nullable: true, description: 'Its version; the newest if left out.' })
  declare version?: number | null;

  @Field(() => String, { nullable: true, description: 'What to call the run; as the set if left out.' })
  declare name?: string | null;

  @Field(() => ID, { nullable: true, description: "The model; the workspace's default if left out." })
  declare modelId?: string | null;

  @Field(() => ID, { nullable: true, description: 'The version of the model; its default if left out.' })
  declare modelVersionId?: string | null;

  @Field(() => Float, { defaultValue: 0, description: 'From 0 to 2.' })
  declare temperature: number;

  @Field(() => Int, { defaultValue: 1_024, description: 'How many tokens an answer can have.' })
  declare maxOutputTokens: number;

  @Field(() => String, { nullable: true, description: 'The same evaluation again under the same key is one run.' })
  declare idempotencyKey?: string | null;
}

@InputType({ description: 'Two runs of one set.' })
export class CompareEvaluationsInput {
  @Field(() => ID, { description: 'What to compare with.' })
  declare baselineId: string;

  @Field(() => ID, { description: 'What to compare.' })
  declare candidateId: string;
}

export const createEvaluationSetSchema = z.object({
  name: nameField(),
  cases: z
    .array(
      z.object({
        name: nameField(),
        variables: z
          .array(z.object({ name: idField(), value: z.string().max(20_000) }))
          .max(50)
          .transform((pairs) => Object.fromEntries(pairs.map(({ name, value }) => [name, value]))),
        assertions: z
          .array(
            z.object({
              kind: z.enum(['CONTAINS', 'LACKS', 'MATCHES', 'JSON_SCHEMA', 'MIN_LENGTH', 'MAX_LENGTH', 'SIMILAR_TO']),
              text: z.string().max(10_000),
              number: optional(z.number()),
            }),
          )
          .min(1, 'Say what an answer must be like.')
          .max(20),
      }),
    )
    .min(1, 'Give at least one case.')
    .max(500, 'Give at most 500 cases.')
    .refine((cases) => new Set(cases.map(({ name }) => name)).size === cases.length, 'Two cases have one name.'),
});

export const startEvaluationSchema = z.object({
  evaluationSetId: idField(),
  promptId: idField(),
  version: optional(z.int().min(1)),
  name: optional(nameField()),
  modelId: optional(idField()),
  modelVersionId: optional(idField()),
  temperature: z.number().min(0).max(2),
  maxOutputTokens: z.int().min(1).max(200_000),
  idempotencyKey: optional(idField()),
});
