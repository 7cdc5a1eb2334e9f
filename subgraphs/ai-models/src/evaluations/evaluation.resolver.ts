import { ErrorCode, PlatformError } from '@paissive/errors';
import {
  Cost,
  ListSize,
  PageArguments,
  type Payload,
  pageNewestFirst,
  payloadOf,
  RequiresScopes,
  validateInput,
} from '@paissive/graphql-kit';
import { Arg, Args, Ctx, FieldResolver, ID, Mutation, Query, Resolver, Root } from 'type-graphql';
import type { Batch } from '../batches/batch.js';
import { itemsOf } from '../batches/batch.resolver.js';
import { BatchItemConnection } from '../batches/batch.type.js';
import type { AiModelsContext } from '../context.js';
import { payloadFrom } from '../fault.type.js';
import type { Prompt } from '../prompts/prompt.js';
import { PromptType } from '../prompts/prompt.type.js';
import { passRate } from './compare-runs.js';
import {
  CompareEvaluationsInput,
  CreateEvaluationSetInput,
  createEvaluationSetSchema,
  EvaluationCaseType,
  EvaluationRunConnection,
  EvaluationRunType,
  EvaluationSetConnection,
  EvaluationSetType,
  PassRateType,
  RunComparisonType,
  StartEvaluationInput,
  startEvaluationSchema,
} from './evaluation.type.js';
import type { EvaluationSet } from './evaluation-set.js';
import { settingsOf } from './settings-of.js';

const SetPayload = payloadOf<{ evaluationSet: EvaluationSet }>(
  'CreateEvaluationSetPayload',
  { evaluationSet: { type: () => EvaluationSetType, description: 'The set.' } },
  'What came of keeping cases.',
);
const StartPayload = payloadOf<{ evaluationRun: Batch }>(
  'StartEvaluationPayload',
  { evaluationRun: { type: () => EvaluationRunType, description: 'The run; follow it with `batchProgress`.' } },
  'What came of starting an evaluation.',
);

@Resolver(() => EvaluationSetType)
export class EvaluationSetResolver {
  @RequiresScopes([['ai-models:write']])
  @Cost(20)
  @Mutation(() => SetPayload, { nullable: true, description: 'Keeps cases to hold answers against.' })
  async createEvaluationSet(
    @Arg('input', () => CreateEvaluationSetInput, { description: 'The cases.' }) given: CreateEvaluationSetInput,
    @Ctx() context: AiModelsContext,
  ): Promise<Payload<{ evaluationSet: EvaluationSet }>> {
    const workspaceId = context.writableWorkspaceId();
    const input = validateInput(createEvaluationSetSchema, given);
    if (!input.ok) return SetPayload.failed(...input.userErrors);
    const outcome = await context.useCases.evaluations.createSet(workspaceId, input.value);
    return payloadFrom(SetPayload, outcome, (evaluationSet) => ({ evaluationSet }));
  }

  @RequiresScopes([['ai-models:read']])
  @ListSize({ slicingArguments: ['first'], sizedFields: ['edges', 'nodes'] })
  @Query(() => EvaluationSetConnection, {
    nullable: true,
    description: "The workspace's evaluation sets, the newest first.",
  })
  async evaluationSets(@Args(() => PageArguments) args: PageArguments, @Ctx() context: AiModelsContext) {
    return pageNewestFirst(args, (page) => context.stores.evaluationSets.list(context.workspaceId(), page));
  }

  @FieldResolver(() => [EvaluationCaseType], { description: 'Its cases; at most 500.' })
  cases(@Root() { cases }: EvaluationSet): EvaluationCaseType[] {
    return cases.map(({ name, variables, assertions }) => ({
      name,
      assertions: [...assertions],
      variables: Object.entries(variables).map(([key, value]) => ({ name: key, value })),
    }));
  }
}

@Resolver(() => EvaluationRunType)
export class EvaluationRunResolver {
  @RequiresScopes([['ai-models:write']])
  @Cost(100)
  @Mutation(() => StartPayload, {
    nullable: true,
    description: 'Holds a prompt against a set of cases, in the background.',
  })
  async startEvaluation(
    @Arg('input', () => StartEvaluationInput, { description: 'What to evaluate.' }) given: StartEvaluationInput,
    @Ctx() context: AiModelsContext,
  ): Promise<Payload<{ evaluationRun: Batch }>> {
    const spender = context.spender();
    const input = validateInput(startEvaluationSchema, given);
    if (!input.ok) return StartPayload.failed(...input.userErrors);
    const { modelId, modelVersionId: versionId, temperature, maxOutputTokens, ...rest } = input.value;
    const settings = settingsOf({ modelId, versionId, temperature, maxOutputTokens });
    const outcome = await context.useCases.evaluations.start(spender, { ...rest, settings });
    return payloadFrom(StartPayload, outcome, (evaluationRun) => ({ evaluationRun }));
  }

  @RequiresScopes([['ai-models:read']])
  @Query(() => EvaluationRunType, { nullable: true, description: 'One evaluation; null when there is none here.' })
  async evaluationRun(
    @Arg('id', () => ID, { description: 'Which one.' }) id: string,
    @Ctx() { loaders }: AiModelsContext,
  ): Promise<Batch | null> {
    const batch = await loaders.batches.load(id);
    return batch?.purpose === 'EVALUATION' ? batch : null;
  }

  @RequiresScopes([['ai-models:read']])
  @ListSize({ slicingArguments: ['first'], sizedFields: ['edges', 'nodes'] })
  @Query(() => EvaluationRunConnection, {
    nullable: true,
    description: "The workspace's evaluations, the newest first.",
  })
  async evaluationRuns(@Args(() => PageArguments) args: PageArguments, @Ctx() context: AiModelsContext) {
    return pageNewestFirst(args, (page) =>
      context.stores.batches.list(context.workspaceId(), { ...page, purpose: 'EVALUATION' as const }),
    );
  }

  @RequiresScopes([['ai-models:read']])
  @Cost(20)
  @Query(() => RunComparisonType, { nullable: true, description: 'Which of two runs of one set is better.' })
  async compareEvaluations(
    @Arg('input', () => CompareEvaluationsInput, { description: 'The runs.' }) {
      baselineId,
      candidateId,
    }: CompareEvaluationsInput,
    @Ctx() context: AiModelsContext,
  ): Promise<RunComparisonType> {
    const outcome = await context.useCases.evaluations.compare(context.workspaceId(), baselineId, candidateId);
    if (!outcome.ok) throw new PlatformError(ErrorCode.BAD_USER_INPUT, outcome.fault.message);
    const { names, gained, lost, ...comparison } = outcome.value;
    const named = (places: readonly number[]) => places.map((place) => names[place] ?? '');
    return { ...comparison, gained: named(gained), lost: named(lost) };
  }

  @FieldResolver(() => PassRateType, {
    nullable: true,
    description: 'The share of cases that hold; null until all have a result.',
  })
  passRate(@Root() { status, passedCount, totalCount }: Batch): PassRateType | null {
    return status === 'COMPLETED' ? passRate(passedCount, totalCount) : null;
  }

  @FieldResolver(() => EvaluationSetType, { nullable: true, description: 'The cases.' })
  evaluationSet(
    @Root() { evaluationSetId }: Batch,
    @Ctx() { loaders }: AiModelsContext,
  ): Promise<EvaluationSet | null> | null {
    return evaluationSetId === null ? null : loaders.evaluationSets.load(evaluationSetId);
  }

  @FieldResolver(() => PromptType, { nullable: true, description: 'The prompt; null when it is gone.' })
  prompt(@Root() { promptId }: Batch, @Ctx() { loaders }: AiModelsContext): Promise<Prompt | null> | null {
    return promptId === null ? null : loaders.prompts.load(promptId);
  }

  @ListSize({ slicingArguments: ['first'], sizedFields: ['edges', 'nodes'] })
  @FieldResolver(() => BatchItemConnection, { description: 'The answers with what came of their assertions, by case.' })
  results(@Root() { id }: Batch, @Args(() => PageArguments) args: PageArguments, @Ctx() context: AiModelsContext) {
    return itemsOf(id, args, null, context);
  }
}
