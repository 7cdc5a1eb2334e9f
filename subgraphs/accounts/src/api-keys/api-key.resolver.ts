import {
  Authenticated,
  ConflictError,
  type Connection,
  InvalidInputError,
  ListSize,
  NotFoundError,
  PageArguments,
  type Payload,
  pageArguments,
  payloadOf,
  toConnection,
  type UserErrorInterface,
  validateInput,
} from '@paissive/graphql-kit';
import { Arg, Args, Ctx, FieldResolver, ID, Mutation, Query, Resolver, Root } from 'type-graphql';
import { z } from 'zod';
import type { AccountsContext } from '../context.js';
import type { User } from '../users/user.js';
import { UserType } from '../users/user.type.js';
import { notPermitted } from '../workspaces/permission.errors.js';
import { can } from '../workspaces/permissions.js';
import { type ApiKey, MAX_API_KEYS } from './api-key.js';
import {
  ApiKeyConnection,
  ApiKeyType,
  CreateApiKeyInput,
  createApiKeySchema,
  RevokeApiKeyInput,
} from './api-key.type.js';
import type { CreateApiKeyResult } from './manage-api-keys.js';

interface Created {
  apiKey: ApiKey;
  secret: string;
}
const CreateApiKeyPayload = payloadOf<Created>(
  'CreateApiKeyPayload',
  {
    apiKey: { type: () => ApiKeyType, description: 'The key as it will be listed.' },
    secret: {
      type: () => String,
      description: 'The key itself, for `Authorization: Bearer`. Told once; nobody can look it up later.',
    },
  },
  'What came of creating a key.',
);
const RevokeApiKeyPayload = payloadOf<{ revokedApiKeyId: string }>(
  'RevokeApiKeyPayload',
  { revokedApiKeyId: { type: () => ID, description: 'The id of the key that works no longer.' } },
  'What came of revoking a key.',
);

@Resolver(() => ApiKeyType)
export class ApiKeyResolver {
  @Authenticated()
  @ListSize({ slicingArguments: ['first'], sizedFields: ['edges', 'nodes'], requireOneSlicingArgument: false })
  @Query(() => ApiKeyConnection, {
    description:
      'The living API keys of the current workspace, the latest first: all for its owners, else the viewer’s own.',
  })
  async apiKeys(
    @Args(() => PageArguments) args: PageArguments,
    @Ctx() context: AccountsContext,
  ): Promise<Connection<ApiKey>> {
    const grant = await context.requireGrant();
    const page = pageArguments(args, z.iso.datetime());
    const after = page.after && { createdAt: new Date(page.after.sortKey), id: page.after.id };
    const rows = await context.useCases.apiKeys.list(grant, { after, limit: page.first + 1 });
    return toConnection({ rows, page, cursorOf: ({ createdAt, id }) => ({ sortKey: createdAt.toISOString(), id }) });
  }

  @FieldResolver(() => UserType, { nullable: true, description: 'As whom it lets a program in.' })
  user(@Root() { userId }: ApiKey, @Ctx() { loaders }: AccountsContext): Promise<User | null> {
    return loaders.users.load(userId);
  }

  @Authenticated()
  @Mutation(() => CreateApiKeyPayload, {
    nullable: true,
    description: 'Creates a key for the current workspace. Needs a recent proof of identity.',
  })
  async createApiKey(
    @Arg('input', () => CreateApiKeyInput, { description: 'Name and scopes.' }) given: CreateApiKeyInput,
    @Ctx() context: AccountsContext,
  ): Promise<Payload<Created>> {
    const recent = await context.requireRecentGrant();
    if (!recent.ok) return CreateApiKeyPayload.failed(recent.error);
    if (!can(recent.grant.workspaceRole, 'api_keys:create')) return CreateApiKeyPayload.failed(notPermitted());
    const input = validateInput(createApiKeySchema, given);
    if (!input.ok) return CreateApiKeyPayload.failed(...input.userErrors);
    const result = await context.useCases.apiKeys.create(recent.grant, input.value);
    if (result.kind !== 'created') return CreateApiKeyPayload.failed(createError(result));
    return CreateApiKeyPayload.succeeded({ apiKey: result.apiKey, secret: result.secret });
  }

  @Authenticated()
  @Mutation(() => RevokeApiKeyPayload, {
    nullable: true,
    description: 'Revokes a key of the current workspace, at once: owners any, others their own.',
  })
  async revokeApiKey(
    @Arg('input', () => RevokeApiKeyInput, { description: 'Which.' }) { id }: RevokeApiKeyInput,
    @Ctx() context: AccountsContext,
  ): Promise<Payload<{ revokedApiKeyId: string }>> {
    const grant = await context.requireGrant();
    if (await context.useCases.apiKeys.revoke(grant, id)) return RevokeApiKeyPayload.succeeded({ revokedApiKeyId: id });
    return RevokeApiKeyPayload.failed(new NotFoundError('There is no such key.', ['input', 'id']));
  }
}

function createError(failure: Exclude<CreateApiKeyResult, { kind: 'created' }>): UserErrorInterface {
  switch (failure.kind) {
    case 'scope_too_wide':
      return new InvalidInputError(`You do not have the scope ${failure.scope} yourself.`, ['input', 'scopes']);
    case 'bad_expiry':
      return new InvalidInputError('A key expires after now and within a year.', ['input', 'expiresAt']);
    case 'too_many':
      return new ConflictError(`You have ${MAX_API_KEYS} keys here. Revoke one first.`);
  }
}
