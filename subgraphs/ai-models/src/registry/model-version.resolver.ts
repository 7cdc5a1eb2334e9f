import { Cost, type Payload, payloadOf, RequiresScopes, validateInput } from '@paissive/graphql-kit';
import { Arg, Ctx, FieldResolver, Mutation, Query, Resolver, Root } from 'type-graphql';
import type { AiModelsContext } from '../context.js';
import { payloadFrom } from '../fault.type.js';
import { usdOf } from '../money/micro-usd.js';
import { EMBEDDED_ENCODER, EMBEDDED_WRITER } from './embedded-models.js';
import { type Model, type ModelPrice, type ModelVersion, priceAt } from './model.js';
import {
  AddAiModelVersionInput,
  addVersionSchema,
  SetAiModelPriceInput,
  SetDefaultAiModelsInput,
  setDefaultsSchema,
  setPriceSchema,
  UpdateAiModelVersionInput,
  updateVersionSchema,
} from './registry.inputs.js';
import type { DefaultModels } from './registry.repository.js';
import { DefaultModelsType, ModelPriceType, ModelType, ModelVersionType } from './registry.type.js';

interface VersionNouns {
  version: ModelVersion;
}

const noun = { version: { type: () => ModelVersionType, description: 'The version as it is now.' } };
const AddPayload = payloadOf<{ model: Model }>(
  'AddAiModelVersionPayload',
  { model: { type: () => ModelType, description: 'The model with its versions.' } },
  'What came of adding a version.',
);
const UpdatePayload = payloadOf<VersionNouns>('UpdateAiModelVersionPayload', noun, 'What came of changing a version.');
const PricePayload = payloadOf<VersionNouns>('SetAiModelPricePayload', noun, 'What came of setting a price.');
const DefaultsPayload = payloadOf<{ defaults: DefaultModelsType }>(
  'SetDefaultAiModelsPayload',
  { defaults: { type: () => DefaultModelsType, description: 'What is used from now on.' } },
  'What came of setting defaults.',
);

@Resolver(() => ModelVersionType)
export class ModelVersionResolver {
  @RequiresScopes([['ai-models:write']])
  @Cost(10)
  @Mutation(() => AddPayload, { nullable: true, description: 'Adds a version to a model of the workspace.' })
  async addAiModelVersion(
    @Arg('input', () => AddAiModelVersionInput, { description: 'The version.' }) given: AddAiModelVersionInput,
    @Ctx() context: AiModelsContext,
  ): Promise<Payload<{ model: Model }>> {
    const workspaceId = context.writableWorkspaceId();
    const input = validateInput(addVersionSchema, given);
    if (!input.ok) return AddPayload.failed(...input.userErrors);
    const { modelId, version, isDefault } = input.value;
    const outcome = await context.useCases.models.addVersion(workspaceId, modelId, version, isDefault);
    return payloadFrom(AddPayload, outcome, (model) => ({ model }));
  }

  @RequiresScopes([['ai-models:write']])
  @Cost(10)
  @Mutation(() => UpdatePayload, { nullable: true, description: 'Makes a version the default, or deprecates it.' })
  async updateAiModelVersion(
    @Arg('input', () => UpdateAiModelVersionInput, { description: 'The change.' }) given: UpdateAiModelVersionInput,
    @Ctx() context: AiModelsContext,
  ): Promise<Payload<VersionNouns>> {
    const workspaceId = context.writableWorkspaceId();
    const input = validateInput(updateVersionSchema, given);
    if (!input.ok) return UpdatePayload.failed(...input.userErrors);
    const outcome = await context.useCases.models.updateVersion(workspaceId, input.value.id, input.value.patch);
    return payloadFrom(UpdatePayload, outcome, (version) => ({ version }));
  }

  @RequiresScopes([['ai-models:write']])
  @Cost(10)
  @Mutation(() => PricePayload, { nullable: true, description: 'Says what a version costs from a moment on.' })
  async setAiModelPrice(
    @Arg('input', () => SetAiModelPriceInput, { description: 'The price.' }) given: SetAiModelPriceInput,
    @Ctx() context: AiModelsContext,
  ): Promise<Payload<VersionNouns>> {
    const workspaceId = context.writableWorkspaceId();
    const input = validateInput(setPriceSchema, given);
    if (!input.ok) return PricePayload.failed(...input.userErrors);
    const outcome = await context.useCases.models.setPrice(workspaceId, input.value.versionId, input.value.price);
    return payloadFrom(PricePayload, outcome, (version) => ({ version }));
  }

  @RequiresScopes([['ai-models:write']])
  @Cost(10)
  @Mutation(() => DefaultsPayload, { nullable: true, description: 'Says what is used where a request names no model.' })
  async setDefaultAiModels(
    @Arg('input', () => SetDefaultAiModelsInput, { description: 'The models.' }) given: SetDefaultAiModelsInput,
    @Ctx() context: AiModelsContext,
  ): Promise<Payload<{ defaults: DefaultModelsType }>> {
    const workspaceId = context.writableWorkspaceId();
    const input = validateInput(setDefaultsSchema, given);
    if (!input.ok) return DefaultsPayload.failed(...input.userErrors);
    const outcome = await context.useCases.models.setDefaults(workspaceId, input.value);
    const defaults = outcome.ok ? await presentDefaults(outcome.value, context) : undefined;
    return payloadFrom(DefaultsPayload, outcome, () => ({ ...(defaults && { defaults }) }));
  }

  @RequiresScopes([['ai-models:read']])
  @Query(() => DefaultModelsType, { nullable: true, description: 'What is used where a request names no model.' })
  async defaultModels(@Ctx() context: AiModelsContext): Promise<DefaultModelsType> {
    return presentDefaults(await context.stores.registry.defaultsOf(context.workspaceId()), context);
  }

  @FieldResolver(() => ModelType, { nullable: true, description: 'Of which model.' })
  model(@Root() { modelId }: ModelVersion, @Ctx() { loaders }: AiModelsContext): Promise<Model | null> {
    return loaders.models.load(modelId);
  }

  @FieldResolver(() => ModelPriceType, { nullable: true, description: 'What it costs now.' })
  async price(@Root() { id }: ModelVersion, @Ctx() { loaders, now }: AiModelsContext): Promise<ModelPriceType | null> {
    const price = priceAt(await loaders.pricesOfVersion.load(id), now());
    return price && presentPrice(price);
  }

  @FieldResolver(() => [ModelPriceType], { description: 'All its prices, the latest first; at most 100.' })
  async prices(@Root() { id }: ModelVersion, @Ctx() { loaders }: AiModelsContext): Promise<ModelPriceType[]> {
    return (await loaders.pricesOfVersion.load(id)).map(presentPrice);
  }
}

function presentPrice({
  inputMicroUsd,
  cachedInputMicroUsd,
  outputMicroUsd,
  effectiveFrom,
}: ModelPrice): ModelPriceType {
  return {
    inputPerMillion: usdOf(inputMicroUsd),
    cachedInputPerMillion: usdOf(cachedInputMicroUsd),
    outputPerMillion: usdOf(outputMicroUsd),
    effectiveFrom,
  };
}

async function presentDefaults(
  { textModelId, embeddingModelId }: DefaultModels,
  { loaders }: AiModelsContext,
): Promise<DefaultModelsType> {
  const [text, embedding] = await Promise.all([
    loaders.models.load(textModelId ?? EMBEDDED_WRITER),
    loaders.models.load(embeddingModelId ?? EMBEDDED_ENCODER),
  ]);
  return { text, embedding } as DefaultModelsType;
}
