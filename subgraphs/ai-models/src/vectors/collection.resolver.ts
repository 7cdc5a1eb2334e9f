import { ErrorCode, PlatformError } from '@paissive/errors';
import {
  Cost,
  ListSize,
  PageArguments,
  type Payload,
  pageNewestFirst,
  payloadOf,
  RequiresScopes,
  requireInput,
  validateInput,
} from '@paissive/graphql-kit';
import { Arg, Args, Ctx, FieldResolver, ID, Int, Mutation, Query, Resolver, Root } from 'type-graphql';
import type { AiModelsContext } from '../context.js';
import { payloadFrom } from '../fault.type.js';
import { usdOf } from '../money/micro-usd.js';
import type { ModelVersion } from '../registry/model.js';
import { ModelVersionType } from '../registry/registry.type.js';
import type { TextCollection } from './collection.js';
import {
  CollectionConnection,
  CollectionType,
  CreateVectorCollectionInput,
  createCollectionSchema,
  DeleteDocumentsInput,
  DeleteVectorCollectionInput,
  deleteDocumentsSchema,
  EmbeddingsType,
  EmbedTextsInput,
  embedTextsSchema,
  MatchType,
  SemanticSearchInput,
  semanticSearchSchema,
  UpsertDocumentsInput,
  upsertDocumentsSchema,
} from './collection.type.js';

interface CollectionNouns {
  collection: TextCollection;
}

const noun = { collection: { type: () => CollectionType, description: 'The collection.' } };
const EmbedPayload = payloadOf<{ embeddings: EmbeddingsType }>(
  'EmbedTextsPayload',
  { embeddings: { type: () => EmbeddingsType, description: 'The vectors.' } },
  'What came of embedding texts.',
);
const CreatePayload = payloadOf<CollectionNouns>(
  'CreateVectorCollectionPayload',
  noun,
  'What came of making a collection.',
);
const UpsertPayload = payloadOf<CollectionNouns>('UpsertDocumentsPayload', noun, 'What came of storing documents.');
const DeletePayload = payloadOf<{ deletedId: string }>(
  'DeleteVectorCollectionPayload',
  { deletedId: { type: () => ID, description: 'What it was called everywhere.' } },
  'What came of deleting a collection.',
);
const DeleteDocumentsPayload = payloadOf<{ deletedCount: number }>(
  'DeleteDocumentsPayload',
  { deletedCount: { type: () => Int, description: 'How many of them there were.' } },
  'What came of deleting documents.',
);

@Resolver(() => CollectionType)
export class CollectionResolver {
  @RequiresScopes([['ai-models:write']])
  @Cost(50)
  @Mutation(() => EmbedPayload, { nullable: true, description: 'Turns texts into vectors.' })
  async embedTexts(
    @Arg('input', () => EmbedTextsInput, { description: 'The texts.' }) given: EmbedTextsInput,
    @Ctx() context: AiModelsContext,
  ): Promise<Payload<{ embeddings: EmbeddingsType }>> {
    const spender = context.spender(given.runId);
    const input = validateInput(embedTextsSchema, given);
    if (!input.ok) return EmbedPayload.failed(...input.userErrors);
    const outcome = await context.useCases.collections.embed(spender, input.value, input.value.texts);
    return payloadFrom(EmbedPayload, outcome, ({ vectors, inputTokens, costMicroUsd, candidate }) => ({
      embeddings: {
        vectors: vectors.map((vector) => [...vector]),
        inputTokens,
        cost: usdOf(costMicroUsd),
        version: candidate.version,
      },
    }));
  }

  @RequiresScopes([['ai-models:write']])
  @Cost(10)
  @Mutation(() => CreatePayload, { nullable: true, description: 'Makes a collection of texts.' })
  async createVectorCollection(
    @Arg('input', () => CreateVectorCollectionInput, { description: 'The collection.' })
    given: CreateVectorCollectionInput,
    @Ctx() context: AiModelsContext,
  ): Promise<Payload<CollectionNouns>> {
    const workspaceId = context.writableWorkspaceId();
    const input = validateInput(createCollectionSchema, given);
    if (!input.ok) return CreatePayload.failed(...input.userErrors);
    const outcome = await context.useCases.collections.create(workspaceId, input.value);
    return payloadFrom(CreatePayload, outcome, (collection) => ({ collection }));
  }

  @RequiresScopes([['ai-models:write']])
  @Cost(50)
  @Mutation(() => UpsertPayload, {
    nullable: true,
    description: 'Stores documents by meaning; those of known ids are replaced. All or none.',
  })
  async upsertDocuments(
    @Arg('input', () => UpsertDocumentsInput, { description: 'The documents.' }) given: UpsertDocumentsInput,
    @Ctx() context: AiModelsContext,
  ): Promise<Payload<CollectionNouns>> {
    const spender = context.spender(given.runId);
    const input = validateInput(upsertDocumentsSchema, given);
    if (!input.ok) return UpsertPayload.failed(...input.userErrors);
    const outcome = await context.useCases.collections.upsert(spender, input.value.collectionId, input.value.documents);
    return payloadFrom(UpsertPayload, outcome, (collection) => ({ collection }));
  }

  @RequiresScopes([['ai-models:write']])
  @Cost(10)
  @Mutation(() => DeleteDocumentsPayload, { nullable: true, description: 'Deletes documents of a collection.' })
  async deleteDocuments(
    @Arg('input', () => DeleteDocumentsInput, { description: 'Which.' }) given: DeleteDocumentsInput,
    @Ctx() context: AiModelsContext,
  ): Promise<Payload<{ deletedCount: number }>> {
    const workspaceId = context.writableWorkspaceId();
    const input = validateInput(deleteDocumentsSchema, given);
    if (!input.ok) return DeleteDocumentsPayload.failed(...input.userErrors);
    const outcome = await context.useCases.collections.deleteDocuments(
      workspaceId,
      input.value.collectionId,
      input.value.ids,
    );
    return payloadFrom(DeleteDocumentsPayload, outcome, (deletedCount) => ({ deletedCount }));
  }

  @RequiresScopes([['ai-models:write']])
  @Cost(10)
  @Mutation(() => DeletePayload, { nullable: true, description: 'Deletes a collection and all that is in it.' })
  async deleteVectorCollection(
    @Arg('input', () => DeleteVectorCollectionInput, { description: 'Which one.' }) { id }: DeleteVectorCollectionInput,
    @Ctx() context: AiModelsContext,
  ): Promise<Payload<{ deletedId: string }>> {
    const outcome = await context.useCases.collections.remove(context.writableWorkspaceId(), id);
    return payloadFrom(DeletePayload, outcome, (deletedId) => ({ deletedId }));
  }

  @RequiresScopes([['ai-models:write']])
  @Cost(20)
  @Query(() => [MatchType], {
    nullable: true,
    description:
      'The documents that are nearest in meaning, the most alike first. Embedding the text may cost something, so that it needs the right to write.',
  })
  async semanticSearch(
    @Arg('input', () => SemanticSearchInput, { description: 'What to look for.' }) given: SemanticSearchInput,
    @Ctx() context: AiModelsContext,
  ): Promise<MatchType[]> {
    const spender = context.spender(given.runId);
    const outcome = await context.useCases.collections.search(spender, requireInput(semanticSearchSchema, given));
    if (!outcome.ok) throw new PlatformError(ErrorCode.BAD_USER_INPUT, outcome.fault.message);
    return outcome.value.map(({ metadata, ...match }) => ({
      ...match,
      metadata: Object.entries(metadata).map(([key, value]) => ({ key, value })),
    }));
  }

  @RequiresScopes([['ai-models:read']])
  @ListSize({ slicingArguments: ['first'], sizedFields: ['edges', 'nodes'] })
  @Query(() => CollectionConnection, { nullable: true, description: "The workspace's collections, the newest first." })
  async vectorCollections(@Args(() => PageArguments) args: PageArguments, @Ctx() context: AiModelsContext) {
    return pageNewestFirst(args, (page) => context.stores.collections.list(context.workspaceId(), page));
  }

  @Cost(5)
  @FieldResolver(() => Int, { description: 'How many documents are in it.' })
  documentCount(@Root() collection: TextCollection, @Ctx() { stores }: AiModelsContext): Promise<number> {
    return stores.vectors.count(collection);
  }

  @FieldResolver(() => ModelVersionType, {
    nullable: true,
    description: 'What its texts are embedded with; null when it is gone.',
  })
  version(@Root() { versionId }: TextCollection, @Ctx() { loaders }: AiModelsContext): Promise<ModelVersion | null> {
    return loaders.versions.load(versionId);
  }
}
