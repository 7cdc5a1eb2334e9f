import { MoneyInput, nameField } from '@paissive/graphql-money';
import { Field, ID, InputType, Int } from 'type-graphql';
import { z } from 'zod';
import { idField, optional, usdField } from '../input-fields.js';
import { type FallbackCause, MAX_FALLBACKS, type ModelCapability } from './model.js';
import type { ProviderKind } from './provider.js';
import { ConnectableKindEnum, FallbackCauseEnum, ModelCapabilityEnum } from './registry-enums.type.js';

@InputType({ description: 'A provider to connect.' })
export class ConnectAiProviderInput {
  @Field(() => ConnectableKindEnum, { description: 'How it is spoken to.' })
  declare kind: Exclude<ProviderKind, 'EMBEDDED'>;

  @Field(() => String, { description: 'What to call it, up to 120 characters.' })
  declare name: string;

  @Field(() => String, {
    description: 'Its address up to the version, such as `https://api.openai.com/v1` or `http://localhost:11434/v1`.',
  })
  declare baseUrl: string;

  @Field(() => String, {
    nullable: true,
    description: 'Its key: kept encrypted, sent to that address, never given out.',
  })
  declare apiKey?: string | null;

  @Field(() => Int, { defaultValue: 8, description: 'How many requests may be under way at once, 1 to 100.' })
  declare maxConcurrency: number;
}

@InputType({ description: 'What to change of a provider; what is left out stays.' })
export class AiProviderPatch {
  @Field(() => String, { nullable: true, description: 'Another name.' })
  declare name?: string | null;

  @Field(() => String, { nullable: true, description: 'Another address; one on another host needs the key again.' })
  declare baseUrl?: string | null;

  @Field(() => String, { nullable: true, description: 'Another key; null takes it away.' })
  declare apiKey?: string | null;

  @Field(() => Boolean, { nullable: true, description: 'False to send nothing there for a while.' })
  declare isEnabled?: boolean | null;

  @Field(() => Int, { nullable: true, description: 'How many requests may be under way at once, 1 to 100.' })
  declare maxConcurrency?: number | null;
}

@InputType({ description: 'A provider and what to change of it.' })
export class UpdateAiProviderInput {
  @Field(() => ID, { description: 'Which one.' })
  declare id: string;

  @Field(() => AiProviderPatch, { description: 'The change.' })
  declare patch: AiProviderPatch;
}

@InputType({ description: 'A provider to look at.' })
export class CheckAiProviderInput {
  @Field(() => ID, { description: 'Which one.' })
  declare id: string;
}

@InputType({ description: 'A provider to disconnect, with its models.' })
export class DisconnectAiProviderInput {
  @Field(() => ID, { description: 'Which one.' })
  declare id: string;
}

@InputType({ description: 'What a million tokens cost.' })
export class AiModelPriceInput {
  @Field(() => MoneyInput, { description: 'For a million tokens of a request, in USD; zero where it costs nothing.' })
  declare inputPerMillion: MoneyInput;

  @Field(() => MoneyInput, {
    nullable: true,
    description: 'For those that the provider had cached; as others if left out.',
  })
  declare cachedInputPerMillion?: MoneyInput | null;

  @Field(() => MoneyInput, { description: 'For a million tokens of an answer, in USD.' })
  declare outputPerMillion: MoneyInput;

  @Field(() => Date, {
    nullable: true,
    description: 'From when on; from now if left out. The first price of a version holds from now.',
  })
  declare effectiveFrom?: Date | null;
}

@InputType({ description: 'What a provider runs.' })
export class AiModelVersionInput {
  @Field(() => String, { description: 'What the provider calls it, such as `llama3.2:3b`.' })
  declare remoteName: string;

  @Field(() => Int, { description: 'How many tokens request and answer can have together.' })
  declare contextTokens: number;

  @Field(() => Int, { description: 'How many tokens an answer can have.' })
  declare maxOutputTokens: number;

  @Field(() => Int, { nullable: true, description: 'Length of its vectors, for one that embeds.' })
  declare dimensions?: number | null;

  @Field(() => AiModelPriceInput, { description: 'What it costs.' })
  declare price: AiModelPriceInput;
}

@InputType({ description: 'A model to register.' })
export class RegisterAiModelInput {
  @Field(() => ID, { description: 'Who runs it.' })
  declare providerId: string;

  @Field(() => String, { description: 'What to call it, up to 120 characters.' })
  declare name: string;

  @Field(() => String, { defaultValue: '', description: 'What to know of it, up to 1,000 characters.' })
  declare description: string;

  @Field(() => [ModelCapabilityEnum], { description: 'What it can do.' })
  declare capabilities: ModelCapability[];

  @Field(() => AiModelVersionInput, { description: 'Its first version, which becomes the default.' })
  declare version: AiModelVersionInput;
}

@InputType({ description: 'A model to forget. What was made with it stays.' })
export class RemoveAiModelInput {
  @Field(() => ID, { description: 'Which one.' })
  declare id: string;
}

@InputType({ description: 'Another version of a model.' })
export class AddAiModelVersionInput {
  @Field(() => ID, { description: 'Of which model.' })
  declare modelId: string;

  @Field(() => AiModelVersionInput, { description: 'What the provider runs.' })
  declare version: AiModelVersionInput;

  @Field(() => Boolean, { defaultValue: false, description: 'Whether it becomes the default.' })
  declare isDefault: boolean;
}

@InputType({ description: 'What to change of a version; what is left out stays.' })
export class AiModelVersionPatch {
  @Field(() => Boolean, { nullable: true, description: 'True to make it the default.' })
  declare isDefault?: boolean | null;

  @Field(() => Date, { nullable: true, description: 'From when on it should not be used; null takes that back.' })
  declare deprecatedAt?: Date | null;

  @Field(() => String, { nullable: true, description: 'What to use instead, up to 500 characters.' })
  declare deprecationNote?: string | null;
}

@InputType({ description: 'A version and what to change of it.' })
export class UpdateAiModelVersionInput {
  @Field(() => ID, { description: 'Which one.' })
  declare id: string;

  @Field(() => AiModelVersionPatch, { description: 'The change.' })
  declare patch: AiModelVersionPatch;
}

@InputType({ description: 'A price of a version.' })
export class SetAiModelPriceInput {
  @Field(() => ID, { description: 'Of which version.' })
  declare versionId: string;

  @Field(() => AiModelPriceInput, { description: 'What it costs.' })
  declare price: AiModelPriceInput;
}

@InputType({ description: 'Which models stand in for another one.' })
export class SetAiFallbacksInput {
  @Field(() => ID, { description: 'For which model.' })
  declare modelId: string;

  @Field(() => FallbackCauseEnum, { description: 'Why.' })
  declare cause: FallbackCause;

  @Field(() => [ID], { description: 'In the order in which to try them, at most 5; none to fail instead.' })
  declare fallbackModelIds: string[];
}

@InputType({
  description: 'What to use where a request names no model; what is left out stays, null is the embedded one.',
})
export class SetDefaultAiModelsInput {
  @Field(() => ID, { nullable: true, description: 'For text.' })
  declare textModelId?: string | null;

  @Field(() => ID, { nullable: true, description: 'For embeddings.' })
  declare embeddingModelId?: string | null;
}

const concurrencyField = z.int().min(1, 'Give at least 1.').max(100, 'Give at most 100.');
const keyField = z
  .string()
  .trim()
  .min(1, 'Give a key, or null.')
  .max(500)
  .regex(/^[\x21-\x7e]+$/, 'A key has no spaces or special letters.');
const tokensField = z.int().min(1).max(10_000_000);

export const connectProviderSchema = z.object({
  kind: z.enum(['OPENAI_COMPATIBLE', 'ANTHROPIC']),
  name: nameField(),
  baseUrl: z.string().trim(),
  apiKey: optional(keyField),
  maxConcurrency: concurrencyField,
});

/** A field that null would say nothing about. */
function kept<Schema extends z.ZodType>(schema: Schema) {
  return z.exactOptional(schema);
}

export const updateProviderSchema = z.object({
  id: idField(),
  patch: z.object({
    name: kept(nameField()),
    baseUrl: kept(z.string().trim()),
    apiKey: kept(keyField.nullable()),
    isEnabled: kept(z.boolean()),
    maxConcurrency: kept(concurrencyField),
  }),
});

const priceSchema = z
  .object({
    inputPerMillion: usdField(),
    cachedInputPerMillion: optional(usdField()),
    outputPerMillion: usdField(),
    effectiveFrom: optional(z.date()),
  })
  .transform(({ inputPerMillion, cachedInputPerMillion, outputPerMillion, effectiveFrom }) => ({
    inputMicroUsd: inputPerMillion,
    cachedInputMicroUsd: cachedInputPerMillion ?? inputPerMillion,
    outputMicroUsd: outputPerMillion,
    effectiveFrom,
  }))
  // Reservations take the full price for every token of a request.
  .refine(({ inputMicroUsd, cachedInputMicroUsd }) => cachedInputMicroUsd <= inputMicroUsd, {
    path: ['cachedInputPerMillion'],
    message: 'What is cached costs no more than what is not.',
  });

const versionSchema = z.object({
  remoteName: nameField(200),
  contextTokens: tokensField,
  maxOutputTokens: tokensField,
  dimensions: optional(z.int().min(1).max(4_096)),
  price: priceSchema,
});

export const registerModelSchema = z.object({
  providerId: idField(),
  name: nameField(),
  description: z.string().trim().max(1_000),
  capabilities: z
    .array(z.enum(['TEXT', 'TOOLS', 'STRUCTURED_OUTPUT', 'EMBEDDINGS']))
    .min(1, 'Say what it can do.')
    .max(4),
  version: versionSchema,
});

export const addVersionSchema = z.object({ modelId: idField(), version: versionSchema, isDefault: z.boolean() });

export const updateVersionSchema = z.object({
  id: idField(),
  patch: z.object({
    isDefault: kept(z.boolean()),
    deprecatedAt: kept(z.date().nullable()),
    deprecationNote: kept(z.string().trim().max(500).nullable()),
  }),
});

export const setPriceSchema = z.object({ versionId: idField(), price: priceSchema });

export const setFallbacksSchema = z.object({
  modelId: idField(),
  cause: z.enum(['OUTAGE', 'CONTEXT_OVERFLOW', 'CONTENT_POLICY']),
  fallbackModelIds: z.array(idField()).max(MAX_FALLBACKS, `Give at most ${MAX_FALLBACKS}.`),
});

export const setDefaultsSchema = z.object({
  textModelId: kept(idField().nullable()),
  embeddingModelId: kept(idField().nullable()),
});
