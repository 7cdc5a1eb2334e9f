import { ErrorCode, PlatformError } from '@paissive/errors';
import {
  Cost,
  followState,
  ListSize,
  PageArguments,
  type Payload,
  pageArguments,
  pageNewestFirst,
  payloadOf,
  RequiresScopes,
  toConnection,
  validateInput,
} from '@paissive/graphql-kit';
import { Arg, Args, Ctx, FieldResolver, ID, Mutation, Query, Resolver, Root, Subscription } from 'type-graphql';
import { z } from 'zod';
import type { AiModelsContext } from '../context.js';
import { payloadFrom } from '../fault.type.js';
import type { Generation } from '../inference/generation.js';
import { GenerationType } from '../inference/generation.type.js';
import { done, type Outcome } from '../outcome.js';
import type { Batch, BatchItem, BatchItemStatus, BatchProgress } from './batch.js';
import type { NewBatchItem } from './batch.repository.js';
import {
  BatchConnection,
  BatchItemConnection,
  BatchItemStatusEnum,
  BatchItemType,
  BatchProgressType,
  BatchType,
  CancelBatchInferenceInput,
  CreateBatchInferenceInput,
  createBatchSchema,
} from './batch.type.js';
import { BatchNotFound } from './watch-batch.js';

interface BatchNouns {
  batch: Batch;
}

const noun = { batch: { type: () => BatchType, description: 'The batch; follow it with `batchProgress`.' } };
const CreatePayload = payloadOf<BatchNouns>('CreateBatchInferencePayload', noun, 'What came of starting a batch.');
const CancelPayload = payloadOf<BatchNouns>('CancelBatchInferencePayload', noun, 'What came of ending a batch.');

type AskedItem = z.output<typeof createBatchSchema>['items'][number];

@Resolver(() => BatchType)
export class BatchResolver {
  @RequiresScopes([['ai-models:write']])
  @Cost(100)
  @Mutation(() => CreatePayload, {
    nullable: true,
    description: 'Works requests off in the background; follow them with `batchProgress`.',
  })
  async createBatchInference(
    @Arg('input', () => CreateBatchInferenceInput, { description: 'The requests.' }) given: CreateBatchInferenceInput,
    @Ctx() context: AiModelsContext,
  ): Promise<Payload<BatchNouns>> {
    const spender = context.spender(given.runId);
    const input = validateInput(createBatchSchema, given);
    if (!input.ok) return CreatePayload.failed(...input.userErrors);
    const items = await filledItems(input.value.items, context);
    const batch = { purpose: 'INFERENCE', evaluationSetId: null, promptId: null, promptVersion: null } as const;
    const outcome = items.ok
      ? await context.useCases.batches.start(spender, { ...batch, ...input.value, items: items.value })
      : items;
    return payloadFrom(CreatePayload, outcome, (started) => ({ batch: started }));
  }

  @RequiresScopes([['ai-models:write']])
  @Mutation(() => CancelPayload, {
    nullable: true,
    description: 'Ends a batch or an evaluation; results until then stay.',
  })
  async cancelBatchInference(
    @Arg('input', () => CancelBatchInferenceInput, { description: 'Which one.' }) {
      batchId,
    }: CancelBatchInferenceInput,
    @Ctx() context: AiModelsContext,
  ): Promise<Payload<BatchNouns>> {
    const outcome = await context.useCases.batches.cancel(context.writableWorkspaceId(), batchId);
    return payloadFrom(CancelPayload, outcome, (batch) => ({ batch }));
  }

  @RequiresScopes([['ai-models:read']])
  @Query(() => BatchType, { nullable: true, description: 'One batch; null when there is none here.' })
  batchInference(
    @Arg('id', () => ID, { description: 'Which one.' }) id: string,
    @Ctx() { loaders }: AiModelsContext,
  ): Promise<Batch | null> {
    return loaders.batches.load(id);
  }

  @RequiresScopes([['ai-models:read']])
  @ListSize({ slicingArguments: ['first'], sizedFields: ['edges', 'nodes'] })
  @Query(() => BatchConnection, { nullable: true, description: "The workspace's batches, the newest first." })
  async batchInferences(@Args(() => PageArguments) args: PageArguments, @Ctx() context: AiModelsContext) {
    return pageNewestFirst(args, (page) =>
      context.stores.batches.list(context.workspaceId(), { ...page, purpose: 'INFERENCE' as const }),
    );
  }

  @RequiresScopes([['ai-models:read']])
  @Subscription(() => BatchProgressType, {
    description: 'How far a batch or an evaluation is now, then every change until it ends.',
    subscribe: ({ args, context }: { args: { batchId: string }; context: AiModelsContext }) => {
      const watch = context.useCases.watchBatch(context.workspaceId(), args.batchId);
      return followState({ ...watch, current: () => watch.current().catch(asPlatformError) });
    },
  })
  batchProgress(
    @Arg('batchId', () => ID, { description: 'Which one.' }) _batchId: string,
    @Root() progress: BatchProgress,
  ): BatchProgressType {
    return progress;
  }

  @ListSize({ slicingArguments: ['first'], sizedFields: ['edges', 'nodes'] })
  @FieldResolver(() => BatchItemConnection, {
    description: 'Its items by their place; those that have a result are there while it runs.',
  })
  items(
    @Root() { id }: Batch,
    @Args(() => PageArguments) args: PageArguments,
    @Arg('status', () => BatchItemStatusEnum, { nullable: true, description: 'Only those that stand there.' })
    status: BatchItemStatus | null,
    @Ctx() context: AiModelsContext,
  ) {
    return itemsOf(id, args, status, context);
  }
}

@Resolver(() => BatchItemType)
export class BatchItemResolver {
  @FieldResolver(() => GenerationType, {
    nullable: true,
    description: 'The generation with its cost and tries; null when there is none, or after 30 days.',
  })
  generation(
    @Root() { generationId }: BatchItem,
    @Ctx() { loaders }: AiModelsContext,
  ): Promise<Generation | null> | null {
    return generationId === null ? null : loaders.generations.load(generationId);
  }
}

/** A page of the items of a batch that the caller was shown. */
export async function itemsOf(
  batchId: string,
  args: PageArguments,
  status: BatchItemStatus | null,
  { stores }: AiModelsContext,
) {
  const page = pageArguments(args, z.number());
  const rows = await stores.batches.items(batchId, { after: page.after?.sortKey ?? -1, limit: page.first + 1, status });
  return toConnection({ rows, page, cursorOf: ({ position, key }) => ({ sortKey: position, id: key }) });
}

/** Kept prompts are put in now: a batch asks for what they said when it was begun. */
async function filledItems(items: readonly AskedItem[], context: AiModelsContext): Promise<Outcome<NewBatchItem[]>> {
  const filled: NewBatchItem[] = [];
  for (const [index, { key, request: asked }] of items.entries()) {
    const { request, filledPrompt } = asked;
    const outcome = filledPrompt
      ? await context.useCases.prompts.apply(context.workspaceId(), request, filledPrompt)
      : done(request);
    if (!outcome.ok)
      return {
        ok: false,
        fault: { ...outcome.fault, field: ['items', `${index}`, 'request', ...outcome.fault.field] },
      };
    filled.push({ key, request: outcome.value, assertions: [] });
  }
  return done(filled);
}

function asPlatformError(error: unknown): never {
  if (error instanceof BatchNotFound) throw new PlatformError(ErrorCode.NOT_FOUND, 'There is no such batch here.');
  throw error;
}
