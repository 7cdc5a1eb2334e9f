import { Authenticated, ConnectionType, Key, RequiresScopes } from '@paissive/graphql-kit';
import { MoneyType } from '@paissive/graphql-money';
import type { Money } from '@paissive/money';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import type { FallbackCause, ModelCapability } from './model.js';
import type { ProviderKind, ProviderStatus } from './provider.js';
import { FallbackCauseEnum, ModelCapabilityEnum, ProviderKindEnum, ProviderStatusEnum } from './registry-enums.type.js';

@Key('id')
@RequiresScopes([['ai-models:read']])
@ObjectType('AiProvider', { description: 'Where models run.' })
export class ProviderType {
  @Field(() => ID, { description: 'Names it everywhere.' })
  declare id: string;

  @Field(() => String, { description: 'What it is called.' })
  declare name: string;

  @Field(() => ProviderKindEnum, { description: 'How it is spoken to.' })
  declare kind: ProviderKind;

  @Field(() => String, { nullable: true, description: 'Its address; null for the embedded one.' })
  declare baseUrl: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'The last characters of its key, which is never given out; null without one.',
  })
  declare keyHint: string | null;

  @Field(() => Boolean, { description: 'False while nothing is to be sent there.' })
  declare isEnabled: boolean;

  @Field(() => Int, { description: 'How many requests may be under way at once from each process of the service.' })
  declare maxConcurrency: number;

  @Field(() => ProviderStatusEnum, { description: 'How it was found last.' })
  declare status: ProviderStatus;

  @Field(() => String, { description: 'The same in words.' })
  declare statusMessage: string;

  @Field(() => Date, { nullable: true, description: 'When it was looked at last.' })
  declare checkedAt: Date | null;

  @Field(() => Int, { nullable: true, description: 'How long it took to answer then, in milliseconds.' })
  declare latencyMs: number | null;

  @Field(() => Date, { description: 'When it was connected.' })
  declare createdAt: Date;
}

@Key('id')
@RequiresScopes([['ai-models:read']])
@ObjectType('AiModel', { description: 'Something that generates text or makes embeddings.' })
export class ModelType {
  @Field(() => ID, { description: 'Names it everywhere.' })
  declare id: string;

  @Field(() => String, { description: 'What it is called here.' })
  declare name: string;

  @Field(() => String, { description: 'What to know of it.' })
  declare description: string;

  @Field(() => [ModelCapabilityEnum], { description: 'What it can do.' })
  declare capabilities: ModelCapability[];

  @Field(() => Date, { description: 'When it was registered.' })
  declare createdAt: Date;
}

@Key('id')
@RequiresScopes([['ai-models:read']])
@ObjectType('AiModelVersion', { description: 'What a provider runs under one name of its own.' })
export class ModelVersionType {
  @Field(() => ID, { description: 'Names it everywhere.' })
  declare id: string;

  @Field(() => String, { description: 'What the provider calls it.' })
  declare remoteName: string;

  @Field(() => Int, { description: 'How many tokens request and answer can have together.' })
  declare contextTokens: number;

  @Field(() => Int, { description: 'How many tokens an answer can have.' })
  declare maxOutputTokens: number;

  @Field(() => Int, { nullable: true, description: 'Length of its vectors; null for one that does not embed.' })
  declare dimensions: number | null;

  @Field(() => Boolean, { description: 'Whether it is used where a request names the model only.' })
  declare isDefault: boolean;

  @Field(() => Date, { nullable: true, description: 'From when on it should not be used; null while it should.' })
  declare deprecatedAt: Date | null;

  @Field(() => String, { nullable: true, description: 'What to use instead, and why.' })
  declare deprecationNote: string | null;

  @Field(() => Date, { description: 'When it was registered.' })
  declare createdAt: Date;
}

@Authenticated()
@ObjectType('AiModelPrice', { description: 'What a million tokens cost from a moment on.' })
export class ModelPriceType {
  @Field(() => MoneyType, { description: 'For a million tokens of a request.' })
  declare inputPerMillion: Money;

  @Field(() => MoneyType, { description: 'For a million of those that the provider had cached.' })
  declare cachedInputPerMillion: Money;

  @Field(() => MoneyType, { description: 'For a million tokens of an answer.' })
  declare outputPerMillion: Money;

  @Field(() => Date, { description: 'From when on.' })
  declare effectiveFrom: Date;
}

@Authenticated()
@ObjectType('AiFallbacks', { description: 'Which models stand in for another one.' })
export class FallbacksType {
  @Field(() => FallbackCauseEnum, { description: 'Why they do.' })
  declare cause: FallbackCause;

  @Field(() => [ModelType], { description: 'In the order in which they are tried; at most 5.' })
  declare models: ModelType[];
}

@Authenticated()
@ObjectType('AiDefaultModels', { description: 'What is used where a request names no model.' })
export class DefaultModelsType {
  @Field(() => ModelType, { nullable: true, description: 'For text; null when it is gone.' })
  declare text: ModelType | null;

  @Field(() => ModelType, { nullable: true, description: 'For embeddings; null when it is gone.' })
  declare embedding: ModelType | null;
}

@Authenticated()
@ObjectType('AiRemoteModel', { description: 'What a provider says it runs; register it to use it.' })
export class RemoteModelType {
  @Field(() => String, { description: 'What the provider calls it.' })
  declare name: string;

  @Field(() => String, { description: 'What the provider tells of it; may be empty.' })
  declare description: string;
}

export const ProviderConnection = ConnectionType(ProviderType, { name: 'AiProvider' });
export const ModelConnection = ConnectionType(ModelType, { name: 'AiModel' });
