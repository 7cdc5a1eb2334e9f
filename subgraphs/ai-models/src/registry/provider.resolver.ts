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
import type { ProviderCheck } from './check-provider.js';
import type { Provider } from './provider.js';
import {
  CheckAiProviderInput,
  ConnectAiProviderInput,
  connectProviderSchema,
  DisconnectAiProviderInput,
  UpdateAiProviderInput,
  updateProviderSchema,
} from './registry.inputs.js';
import { ModelConnection, ProviderConnection, ProviderType, RemoteModelType } from './registry.type.js';

interface ProviderNouns {
  provider: Provider;
}

const noun = { provider: { type: () => ProviderType, description: 'The provider as it is now.' } };
const ConnectPayload = payloadOf<ProviderNouns>(
  'ConnectAiProviderPayload',
  noun,
  'What came of connecting a provider.',
);
const UpdatePayload = payloadOf<ProviderNouns>('UpdateAiProviderPayload', noun, 'What came of changing a provider.');
const CheckPayload = payloadOf<ProviderCheck>(
  'CheckAiProviderPayload',
  {
    ...noun,
    remoteModels: { type: () => [RemoteModelType], description: 'What it says it runs; at most 1,000.' },
  },
  'What a look at a provider found.',
);
const DisconnectPayload = payloadOf<{ disconnectedId: string }>(
  'DisconnectAiProviderPayload',
  { disconnectedId: { type: () => ID, description: 'What it was called everywhere.' } },
  'What came of disconnecting a provider.',
);

@Resolver(() => ProviderType)
export class ProviderResolver {
  @RequiresScopes([['ai-models:write']])
  @Cost(10)
  @Mutation(() => ConnectPayload, {
    nullable: true,
    description: 'Connects a provider. Look at it with `checkAiProvider`.',
  })
  async connectAiProvider(
    @Arg('input', () => ConnectAiProviderInput, { description: 'The provider.' }) given: ConnectAiProviderInput,
    @Ctx() context: AiModelsContext,
  ): Promise<Payload<ProviderNouns>> {
    const workspaceId = context.writableWorkspaceId();
    const input = validateInput(connectProviderSchema, given);
    if (!input.ok) return ConnectPayload.failed(...input.userErrors);
    const outcome = await context.useCases.providers.connect(workspaceId, input.value);
    return payloadFrom(ConnectPayload, outcome, (provider) => ({ provider }));
  }

  @RequiresScopes([['ai-models:write']])
  @Cost(10)
  @Mutation(() => UpdatePayload, { nullable: true, description: 'Changes a provider of the workspace.' })
  async updateAiProvider(
    @Arg('input', () => UpdateAiProviderInput, { description: 'The change.' }) given: UpdateAiProviderInput,
    @Ctx() context: AiModelsContext,
  ): Promise<Payload<ProviderNouns>> {
    const workspaceId = context.writableWorkspaceId();
    const input = validateInput(updateProviderSchema, given);
    if (!input.ok) return UpdatePayload.failed(...input.userErrors);
    const outcome = await context.useCases.providers.update(workspaceId, input.value.id, input.value.patch);
    return payloadFrom(UpdatePayload, outcome, (provider) => ({ provider }));
  }

  @RequiresScopes([['ai-models:write']])
  @Cost(10)
  @Mutation(() => DisconnectPayload, {
    nullable: true,
    description: 'Forgets a provider, its key and its models. Usage and what was made with them stay.',
  })
  async disconnectAiProvider(
    @Arg('input', () => DisconnectAiProviderInput, { description: 'Which one.' }) { id }: DisconnectAiProviderInput,
    @Ctx() context: AiModelsContext,
  ): Promise<Payload<{ disconnectedId: string }>> {
    const outcome = await context.useCases.providers.disconnect(context.writableWorkspaceId(), id);
    return payloadFrom(DisconnectPayload, outcome, (disconnectedId) => ({ disconnectedId }));
  }

  @RequiresScopes([['ai-models:write']])
  @Cost(20)
  @Mutation(() => CheckPayload, {
    nullable: true,
    description:
      'Looks at a provider now: whether it answers and takes the key, and what it runs. It is looked at every five minutes as well.',
  })
  async checkAiProvider(
    @Arg('input', () => CheckAiProviderInput, { description: 'Which one.' }) { id }: CheckAiProviderInput,
    @Ctx() context: AiModelsContext,
  ): Promise<Payload<ProviderCheck>> {
    const outcome = await context.useCases.checkProvider(context.writableWorkspaceId(), id);
    return payloadFrom(CheckPayload, outcome, (check) => check);
  }

  @RequiresScopes([['ai-models:read']])
  @Query(() => ProviderType, { nullable: true, description: 'One provider; null when there is none here.' })
  aiProvider(
    @Arg('id', () => ID, { description: 'Which one.' }) id: string,
    @Ctx() { loaders }: AiModelsContext,
  ): Promise<Provider | null> {
    return loaders.providers.load(id);
  }

  @RequiresScopes([['ai-models:read']])
  @ListSize({ slicingArguments: ['first'], sizedFields: ['edges', 'nodes'] })
  @Query(() => ProviderConnection, {
    nullable: true,
    description: 'The providers that the workspace can use, the newest first.',
  })
  async aiProviders(@Args(() => PageArguments) args: PageArguments, @Ctx() context: AiModelsContext) {
    return pageNewestFirst(args, (page) => context.stores.registry.listProviders(context.workspaceId(), page));
  }

  @ListSize({ slicingArguments: ['first'], sizedFields: ['edges', 'nodes'] })
  @FieldResolver(() => ModelConnection, { description: 'What it runs, the newest first.' })
  async models(
    @Root() { id: providerId }: Provider,
    @Args(() => PageArguments) args: PageArguments,
    @Ctx() context: AiModelsContext,
  ) {
    return pageNewestFirst(args, (page) =>
      context.stores.registry.listModels(context.workspaceId(), { ...page, providerId }),
    );
  }
}
