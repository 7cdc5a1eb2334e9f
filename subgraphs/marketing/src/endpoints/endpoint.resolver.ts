import {
  type Connection,
  InvalidInputError,
  ListSize,
  PageArguments,
  type Payload,
  payloadOf,
  RequiresScopes,
  validateInput,
} from '@paissive/graphql-kit';
import { nameField } from '@paissive/graphql-money';
import {
  Arg,
  Args,
  Ctx,
  Field,
  FieldResolver,
  ID,
  InputType,
  Int,
  Mutation,
  Query,
  Resolver,
  Root,
} from 'type-graphql';
import { z } from 'zod';
import type { MarketingContext } from '../context.js';
import { changeErrors, faultErrors } from '../records/change-errors.resolver.js';
import { givenOf, idField } from '../records/input-fields.js';
import { listPage } from '../records/list-page.resolver.js';
import { ENDPOINT_STATUSES, type Endpoint, type EndpointStatus } from './endpoint.js';
import { EndpointConnection, EndpointStatusEnum, EndpointType } from './endpoint.type.js';

@InputType({ description: 'A receiver of what is published.' })
export class CreatePublishingEndpointInput {
  @Field(() => String, { description: 'What it is called.' })
  declare name: string;

  @Field(() => String, { description: 'Its address, on the internet and with https.' })
  declare url: string;
}

@InputType({ description: 'What should be different; what is left out stays.' })
export class PublishingEndpointPatch {
  @Field(() => String, { nullable: true, description: 'What it is called.' })
  declare name?: string | null;

  @Field(() => String, { nullable: true, description: 'Its address.' })
  declare url?: string | null;

  @Field(() => EndpointStatusEnum, { nullable: true, description: 'Whether it is used.' })
  declare status?: EndpointStatus | null;
}

@InputType({ description: 'A change of an endpoint.' })
export class UpdatePublishingEndpointInput {
  @Field(() => ID, { description: 'Which one.' })
  declare id: string;

  @Field(() => Int, { description: 'The version that was seen: a change since then is not overwritten.' })
  declare version: number;

  @Field(() => PublishingEndpointPatch, { description: 'What should be different.' })
  declare patch: PublishingEndpointPatch;
}

@InputType({ description: 'A secret that is to be replaced.' })
export class RotatePublishingSecretInput {
  @Field(() => ID, { description: 'The endpoint.' })
  declare id: string;

  @Field(() => Int, {
    defaultValue: 24,
    description: 'Hours in which the old secret still signs beside the new one, 0 to 168.',
  })
  declare overlapHours: number;
}

interface Nouns {
  endpoint: Endpoint;
}

interface SecretNouns extends Nouns {
  secret: string;
}

const noun = { endpoint: { type: () => EndpointType, description: 'The endpoint as it is now.' } };
const secretNoun = {
  ...noun,
  secret: {
    type: () => String,
    description: 'The secret that its webhooks are signed with; shown here and never again.',
  },
};
const CreatePayload = payloadOf<SecretNouns>(
  'CreatePublishingEndpointPayload',
  secretNoun,
  'What came of adding an endpoint.',
);
const RotatePayload = payloadOf<SecretNouns>(
  'RotatePublishingSecretPayload',
  secretNoun,
  'What came of replacing a secret.',
);
const UpdatePayload = payloadOf<Nouns>('UpdatePublishingEndpointPayload', noun, 'What came of changing an endpoint.');

const HOUR_MS = 60 * 60_000;
const createSchema = z.object({ name: nameField(), url: z.string().trim().min(1).max(2_000) });
const updateSchema = z.object({
  id: idField(),
  version: z.int().min(1),
  patch: z
    .object({
      name: nameField().nullish(),
      url: createSchema.shape.url.nullish(),
      status: z.enum(ENDPOINT_STATUSES).nullish(),
    })
    .transform(givenOf),
});

@Resolver(() => EndpointType)
export class EndpointResolver {
  @RequiresScopes([['marketing:write']])
  @Mutation(() => CreatePayload, { nullable: true, description: 'Adds a receiver and gives out its secret.' })
  async createPublishingEndpoint(
    @Arg('input', () => CreatePublishingEndpointInput, { description: 'The receiver.' })
    given: CreatePublishingEndpointInput,
    @Ctx() context: MarketingContext,
  ): Promise<Payload<SecretNouns>> {
    const workspaceId = context.writableWorkspaceId();
    const input = validateInput(createSchema, given);
    if (!input.ok) return CreatePayload.failed(...input.userErrors);
    const result = await context.useCases.createEndpoint({ ...input.value, workspaceId });
    if (result.kind === 'faulty') return CreatePayload.failed(...faultErrors(result.faults, ['input']));
    return CreatePayload.succeeded(result);
  }

  @RequiresScopes([['marketing:write']])
  @Mutation(() => UpdatePayload, { nullable: true, description: 'Changes the version of an endpoint that was seen.' })
  async updatePublishingEndpoint(
    @Arg('input', () => UpdatePublishingEndpointInput, { description: 'The change.' })
    given: UpdatePublishingEndpointInput,
    @Ctx() context: MarketingContext,
  ): Promise<Payload<Nouns>> {
    const workspaceId = context.writableWorkspaceId();
    const input = validateInput(updateSchema, given);
    if (!input.ok) return UpdatePayload.failed(...input.userErrors);
    const { patch, ...choice } = input.value;
    const result = await context.useCases.updateEndpoint({ ...choice, workspaceId }, patch);
    if (result.kind === 'changed') return UpdatePayload.succeeded({ endpoint: result.record });
    return UpdatePayload.failed(...changeErrors(result, { noun: 'endpoint', patch: ['patch'] }));
  }

  @RequiresScopes([['marketing:write']])
  @Mutation(() => RotatePayload, {
    nullable: true,
    description: 'Replaces the secret of an endpoint; for a while webhooks carry a signature of each.',
  })
  async rotatePublishingSecret(
    @Arg('input', () => RotatePublishingSecretInput, { description: 'Which one.' })
    { id, overlapHours }: RotatePublishingSecretInput,
    @Ctx() context: MarketingContext,
  ): Promise<Payload<SecretNouns>> {
    const choice = { workspaceId: context.writableWorkspaceId(), id, version: null };
    if (overlapHours < 0 || overlapHours > 168) {
      return RotatePayload.failed(new InvalidInputError('Give 0 to 168 hours.', ['input', 'overlapHours']));
    }
    const result = await context.useCases.rotateSecret(choice, overlapHours * HOUR_MS);
    if (result.kind !== 'changed') return RotatePayload.failed(...changeErrors(result, { noun: 'endpoint' }));
    return RotatePayload.succeeded({ endpoint: result.record, secret: result.secret });
  }

  @RequiresScopes([['marketing:read']])
  @Query(() => EndpointType, { nullable: true, description: 'One endpoint; null when there is none here.' })
  publishingEndpoint(
    @Arg('id', () => ID, { description: 'Which one.' }) id: string,
    @Ctx() context: MarketingContext,
  ): Promise<Endpoint | null> {
    return context.loaders.endpoints.load(id);
  }

  @RequiresScopes([['marketing:read']])
  @ListSize({ slicingArguments: ['first'], sizedFields: ['edges', 'nodes'] })
  @Query(() => EndpointConnection, { description: 'All endpoints, newest first.' })
  publishingEndpoints(
    @Args(() => PageArguments) args: PageArguments,
    @Ctx() context: MarketingContext,
  ): Promise<Connection<Endpoint>> {
    return listPage(context.stores.endpoints, { workspaceId: context.workspaceId(), filter: {} }, args);
  }

  @FieldResolver(() => Date, {
    nullable: true,
    description: 'Until when the old secret signs beside the new one; null outside of a replacement.',
  })
  oldSecretSignsUntil(@Root() { secrets }: Endpoint, @Ctx() { now }: MarketingContext): Date | null {
    const until = secrets[1]?.expiresAt ?? null;
    return until !== null && until > now() ? until : null;
  }
}
