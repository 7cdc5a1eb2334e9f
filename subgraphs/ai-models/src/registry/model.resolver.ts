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
import type { AiModelsContext } from '../context.js';
import { payloadFrom } from '../fault.type.js';
import type { Model, ModelVersion } from './model.js';
import type { Provider } from './provider.js';
import {
  RegisterAiModelInput,
  RemoveAiModelInput,
  registerModelSchema,
  SetAiFallbacksInput,
  setFallbacksSchema,
} from './registry.inputs.js';
import { FallbacksType, ModelConnection, ModelType, ModelVersionType, ProviderType } from './registry.type.js';

interface ModelNouns {
  model: Model;
}

const noun = { model: { type: () => ModelType, description: 'The model as it is now.' } };
const RegisterPayload = payloadOf<ModelNouns>('RegisterAiModelPayload', noun, 'What came of registering a model.');
const FallbacksPayload = payloadOf<ModelNouns>('SetAiFallbacksPayload', noun, 'What came of naming stand-ins.');
const RemovePayload = payloadOf<{ removedId: string }>(
  'RemoveAiModelPayload',
  { removedId: { type: () => ID, description: 'What it was called everywhere.' } },
  'What came of forgetting a model.',
);

@Resolver(() => ModelType)
export class ModelResolver {
  @RequiresScopes([['ai-models:write']])
  @Cost(10)
  @Mutation(() => RegisterPayload, { nullable: true, description: 'Registers a model that a connected provider runs.' })
  async registerAiModel(
    @Arg('input', () => RegisterAiModelInput, { description: 'The model.' }) given: RegisterAiModelInput,
    @Ctx() context: AiModelsContext,
  ): Promise<Payload<ModelNouns>> {
    const workspaceId = context.writableWorkspaceId();
    const input = validateInput(registerModelSchema, given);
    if (!input.ok) return RegisterPayload.failed(...input.userErrors);
    const outcome = await context.useCases.models.register(workspaceId, input.value);
    return payloadFrom(RegisterPayload, outcome, (model) => ({ model }));
  }

  @RequiresScopes([['ai-models:write']])
  @Cost(10)
  @Mutation(() => RemovePayload, { nullable: true, description: 'Forgets a model of the workspace.' })
  async removeAiModel(
    @Arg('input', () => RemoveAiModelInput, { description: 'Which one.' }) { id }: RemoveAiModelInput,
    @Ctx() context: AiModelsContext,
  ): Promise<Payload<{ removedId: string }>> {
    const outcome = await context.useCases.models.remove(context.writableWorkspaceId(), id);
    return payloadFrom(RemovePayload, outcome, (removedId) => ({ removedId }));
  }

  @RequiresScopes([['ai-models:write']])
  @Cost(10)
  @Mutation(() => FallbacksPayload, {
    nullable: true,
    description: 'Says which models stand in when one fails, separately for each cause.',
  })
  async setAiFallbacks(
    @Arg('input', () => SetAiFallbacksInput, { description: 'The stand-ins.' }) given: SetAiFallbacksInput,
    @Ctx() context: AiModelsContext,
  ): Promise<Payload<ModelNouns>> {
    const workspaceId = context.writableWorkspaceId();
    const input = validateInput(setFallbacksSchema, given);
    if (!input.ok) return FallbacksPayload.failed(...input.userErrors);
    const { fallbackModelIds: modelIds, ...chain } = input.value;
    const outcome = await context.useCases.models.setFallbacks({ ...chain, modelIds, workspaceId });
    return payloadFrom(FallbacksPayload, outcome, (model) => ({ model }));
  }

  @RequiresScopes([['ai-models:read']])
  @Query(() => ModelType, { nullable: true, description: 'One model; null when there is none here.' })
  model(
    @Arg('id', () => ID, { description: 'Which one.' }) id: string,
    @Ctx() { loaders }: AiModelsContext,
  ): Promise<Model | null> {
    return loaders.models.load(id);
  }

  @RequiresScopes([['ai-models:read']])
  @ListSize({ slicingArguments: ['first'], sizedFields: ['edges', 'nodes'] })
  @Query(() => ModelConnection, {
    nullable: true,
    description: 'The models that the workspace can use, the newest first.',
  })
  async models(@Args(() => PageArguments) args: PageArguments, @Ctx() context: AiModelsContext) {
    return pageNewestFirst(args, (page) =>
      context.stores.registry.listModels(context.workspaceId(), { ...page, providerId: null }),
    );
  }

  @FieldResolver(() => ProviderType, { nullable: true, description: 'Who runs it.' })
  provider(@Root() { providerId }: Model, @Ctx() { loaders }: AiModelsContext): Promise<Provider | null> {
    return loaders.providers.load(providerId);
  }

  @FieldResolver(() => [ModelVersionType], { description: 'Its versions, the newest first; at most 100.' })
  versions(@Root() { id }: Model, @Ctx() { loaders }: AiModelsContext): Promise<readonly ModelVersion[]> {
    return loaders.versionsOfModel.load(id);
  }

  @FieldResolver(() => ModelVersionType, {
    nullable: true,
    description: 'The one that a request without a version uses.',
  })
  async defaultVersion(@Root() { id }: Model, @Ctx() { loaders }: AiModelsContext): Promise<ModelVersion | null> {
    return (await loaders.versionsOfModel.load(id)).find(({ isDefault }) => isDefault) ?? null;
  }

  @FieldResolver(() => [FallbacksType], { description: 'Who stands in for it; one entry for each cause that has any.' })
  async fallbacks(@Root() { id }: Model, @Ctx() { loaders }: AiModelsContext) {
    const chains = await loaders.fallbacksOfModel.load(id);
    return Promise.all(
      chains.map(async ({ cause, modelIds }) => ({
        cause,
        models: (await loaders.models.loadMany(modelIds)).filter(
          (model) => model !== null && !(model instanceof Error),
        ),
      })),
    );
  }
}
