import {
  type Connection,
  Cost,
  ListSize,
  PageArguments,
  type Payload,
  payloadOf,
  RequiresScopes,
  requireInput,
  validateInput,
} from '@paissive/graphql-kit';
import { nameField } from '@paissive/graphql-money';
import { Arg, Args, Ctx, ID, Mutation, Query, Resolver } from 'type-graphql';
import { z } from 'zod';
import type { MarketingContext } from '../context.js';
import { changeErrors, faultErrors } from '../records/change-errors.resolver.js';
import { givenOf, idempotencyKeyField, idField, lineField, optional, proseField } from '../records/input-fields.js';
import { listPage } from '../records/list-page.resolver.js';
import { CheckBrandVoiceInput, CreateBrandVoiceInput, UpdateBrandVoiceInput } from './brand-voice.inputs.js';
import type { BrandVoice } from './brand-voice.js';
import { BrandVoiceConnection, BrandVoiceType, VoiceCheckType } from './brand-voice.type.js';
import { checkVoice } from './check-voice.js';

interface Nouns {
  brandVoice: BrandVoice;
}

const noun = { brandVoice: { type: () => BrandVoiceType, description: 'The voice as it is now.' } };
const CreatePayload = payloadOf<Nouns>('CreateBrandVoicePayload', noun, 'What came of making a brand voice.');
const UpdatePayload = payloadOf<Nouns>('UpdateBrandVoicePayload', noun, 'What came of changing a brand voice.');

const parts = {
  name: nameField(),
  tone: proseField(200),
  description: proseField(2_000),
  preferred: z.array(z.object({ use: lineField(80), insteadOf: z.array(lineField(80)).min(1).max(20) })).max(100),
  forbidden: z.array(z.object({ phrase: lineField(80), reason: optional(proseField(300), '') })).max(100),
  maximumSentenceWords: z.int().min(5).max(100),
};
const createSchema = z.object({
  name: parts.name,
  tone: optional(parts.tone, ''),
  description: optional(parts.description, ''),
  preferred: optional(parts.preferred, []),
  forbidden: optional(parts.forbidden, []),
  allowsExclamationMarks: z.boolean(),
  allowsEmoji: z.boolean(),
  maximumSentenceWords: optional(parts.maximumSentenceWords, null),
  idempotencyKey: idempotencyKeyField(),
});
const updateSchema = z.object({
  id: idField(),
  version: z.int().min(1),
  patch: z
    .object({
      name: parts.name.nullish(),
      tone: parts.tone.nullish(),
      description: parts.description.nullish(),
      preferred: parts.preferred.nullish(),
      forbidden: parts.forbidden.nullish(),
      allowsExclamationMarks: z.boolean().nullish(),
      allowsEmoji: z.boolean().nullish(),
      maximumSentenceWords: parts.maximumSentenceWords.nullish(),
    })
    .transform(givenOf),
});
const checkSchema = z.object({ brandVoiceId: idField(), text: z.string().max(100_000) });

@Resolver(() => BrandVoiceType)
export class BrandVoiceResolver {
  @RequiresScopes([['marketing:write']])
  @Mutation(() => CreatePayload, { nullable: true, description: 'Writes down how a brand sounds.' })
  async createBrandVoice(
    @Arg('input', () => CreateBrandVoiceInput, { description: 'How it sounds.' }) given: CreateBrandVoiceInput,
    @Ctx() context: MarketingContext,
  ): Promise<Payload<Nouns>> {
    const workspaceId = context.writableWorkspaceId();
    const input = validateInput(createSchema, given);
    if (!input.ok) return CreatePayload.failed(...input.userErrors);
    const result = await context.useCases.createVoice({ ...input.value, workspaceId });
    if (result.kind === 'faulty') return CreatePayload.failed(...faultErrors(result.faults, ['input']));
    return CreatePayload.succeeded({ brandVoice: result.voice });
  }

  @RequiresScopes([['marketing:write']])
  @Mutation(() => UpdatePayload, { nullable: true, description: 'Changes the version of a voice that was seen.' })
  async updateBrandVoice(
    @Arg('input', () => UpdateBrandVoiceInput, { description: 'The change.' }) given: UpdateBrandVoiceInput,
    @Ctx() context: MarketingContext,
  ): Promise<Payload<Nouns>> {
    const workspaceId = context.writableWorkspaceId();
    const input = validateInput(updateSchema, given);
    if (!input.ok) return UpdatePayload.failed(...input.userErrors);
    const { patch, ...choice } = input.value;
    const result = await context.useCases.updateVoice({ ...choice, workspaceId }, patch);
    if (result.kind === 'changed') return UpdatePayload.succeeded({ brandVoice: result.record });
    return UpdatePayload.failed(...changeErrors(result, { noun: 'brand voice', patch: ['patch'] }));
  }

  @RequiresScopes([['marketing:read']])
  @Query(() => BrandVoiceType, { nullable: true, description: 'One brand voice; null when there is none here.' })
  brandVoice(
    @Arg('id', () => ID, { description: 'Which one.' }) id: string,
    @Ctx() context: MarketingContext,
  ): Promise<BrandVoice | null> {
    return context.loaders.voices.load(id);
  }

  @RequiresScopes([['marketing:read']])
  @ListSize({ slicingArguments: ['first'], sizedFields: ['edges', 'nodes'] })
  @Query(() => BrandVoiceConnection, { description: 'All brand voices, newest first.' })
  brandVoices(
    @Args(() => PageArguments) args: PageArguments,
    @Ctx() context: MarketingContext,
  ): Promise<Connection<BrandVoice>> {
    return listPage(context.stores.voices, { workspaceId: context.workspaceId(), filter: {} }, args);
  }

  @RequiresScopes([['marketing:read']])
  @Cost(10)
  @Query(() => VoiceCheckType, {
    nullable: true,
    description: 'What in a text does not sound like a brand; null when there is no such voice here.',
  })
  async checkBrandVoice(
    @Arg('input', () => CheckBrandVoiceInput, { description: 'The text.' }) given: CheckBrandVoiceInput,
    @Ctx() context: MarketingContext,
  ): Promise<VoiceCheckType | null> {
    context.workspaceId();
    const { brandVoiceId, text } = requireInput(checkSchema, given);
    const voice = await context.loaders.voices.load(brandVoiceId);
    return voice && (checkVoice(text, voice) as unknown as VoiceCheckType);
  }
}
