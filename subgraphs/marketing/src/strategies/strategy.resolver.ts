import {
  type Connection,
  Cost,
  ListSize,
  type PageArguments,
  type Payload,
  payloadOf,
  RequiresScopes,
  validateInput,
} from '@paissive/graphql-kit';
import { Arg, Args, Ctx, ID, Mutation, Query, Resolver } from 'type-graphql';
import type { MarketingContext } from '../context.js';
import { changeErrors, faultErrors } from '../records/change-errors.resolver.js';
import {
  ArchiveMarketingStrategyInput,
  CreateMarketingStrategyInput,
  StrategyListArguments,
  UpdateMarketingStrategyInput,
} from './strategy.inputs.js';
import type { Strategy } from './strategy.js';
import { StrategyConnection, StrategyType } from './strategy.type.js';
import { createStrategySchema, updateStrategySchema } from './strategy-input.schema.js';
import { listStrategies } from './strategy-list.resolver.js';

interface Nouns {
  strategy: Strategy;
}

const noun = { strategy: { type: () => StrategyType, description: 'The strategy as it is now.' } };
const CreatePayload = payloadOf<Nouns>('CreateMarketingStrategyPayload', noun, 'What came of making a strategy.');
const UpdatePayload = payloadOf<Nouns>('UpdateMarketingStrategyPayload', noun, 'What came of changing a strategy.');
const ArchivePayload = payloadOf<Nouns>(
  'ArchiveMarketingStrategyPayload',
  noun,
  'What came of putting a strategy aside.',
);

@Resolver(() => StrategyType)
export class StrategyResolver {
  @RequiresScopes([['marketing:write']])
  @Cost(10)
  @Mutation(() => CreatePayload, { nullable: true, description: 'Plans how an opportunity is marketed.' })
  async createMarketingStrategy(
    @Arg('input', () => CreateMarketingStrategyInput, { description: 'The plan.' }) given: CreateMarketingStrategyInput,
    @Ctx() context: MarketingContext,
  ): Promise<Payload<Nouns>> {
    const workspaceId = context.writableWorkspaceId();
    const input = validateInput(createStrategySchema, given);
    if (!input.ok) return CreatePayload.failed(...input.userErrors);
    const result = await context.useCases.createStrategy({ ...input.value, workspaceId });
    if (result.kind === 'faulty') return CreatePayload.failed(...faultErrors(result.faults, ['input']));
    return CreatePayload.succeeded({ strategy: result.strategy });
  }

  @RequiresScopes([['marketing:write']])
  @Cost(10)
  @Mutation(() => UpdatePayload, { nullable: true, description: 'Changes the version of a strategy that was seen.' })
  async updateMarketingStrategy(
    @Arg('input', () => UpdateMarketingStrategyInput, { description: 'The change.' })
    given: UpdateMarketingStrategyInput,
    @Ctx() context: MarketingContext,
  ): Promise<Payload<Nouns>> {
    const workspaceId = context.writableWorkspaceId();
    const input = validateInput(updateStrategySchema, given);
    if (!input.ok) return UpdatePayload.failed(...input.userErrors);
    const { patch, ...choice } = input.value;
    const result = await context.useCases.updateStrategy({ ...choice, workspaceId }, patch);
    if (result.kind === 'changed') return UpdatePayload.succeeded({ strategy: result.record });
    return UpdatePayload.failed(...changeErrors(result, { noun: 'strategy', patch: ['patch'] }));
  }

  @RequiresScopes([['marketing:write']])
  @Mutation(() => ArchivePayload, {
    nullable: true,
    description: 'Puts a strategy aside, or takes it up again; nothing of it is lost.',
  })
  async archiveMarketingStrategy(
    @Arg('input', () => ArchiveMarketingStrategyInput, { description: 'Which one.' })
    { id, isArchived }: ArchiveMarketingStrategyInput,
    @Ctx() context: MarketingContext,
  ): Promise<Payload<Nouns>> {
    const choice = { workspaceId: context.writableWorkspaceId(), id, version: null };
    const result = await context.useCases.archiveStrategy(choice, isArchived);
    if (result.kind === 'changed') return ArchivePayload.succeeded({ strategy: result.record });
    return ArchivePayload.failed(...changeErrors(result, { noun: 'strategy' }));
  }

  @RequiresScopes([['marketing:read']])
  @Query(() => StrategyType, { nullable: true, description: 'One strategy; null when there is none here.' })
  marketingStrategy(
    @Arg('id', () => ID, { description: 'Which one.' }) id: string,
    @Ctx() context: MarketingContext,
  ): Promise<Strategy | null> {
    return context.loaders.strategies.load(id);
  }

  @RequiresScopes([['marketing:read']])
  @ListSize({ slicingArguments: ['first'], sizedFields: ['edges', 'nodes'] })
  @Query(() => StrategyConnection, { description: 'All strategies, newest first.' })
  marketingStrategies(
    @Args(() => StrategyListArguments) { isArchived, ...page }: StrategyListArguments,
    @Ctx() context: MarketingContext,
  ): Promise<Connection<Strategy>> {
    return listStrategies(context, page as PageArguments, { isArchived: isArchived ?? null });
  }
}
