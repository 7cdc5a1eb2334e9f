import {
  ConflictError,
  type Connection,
  Cost,
  InvalidInputError,
  ListSize,
  NotFoundError,
  PageArguments,
  type Payload,
  payloadOf,
  RequiresScopes,
  validateInput,
} from '@paissive/graphql-kit';
import { Arg, Args, Ctx, FieldResolver, Float, ID, Mutation, Query, Resolver, Root } from 'type-graphql';
import type { MonetizationContext } from '../context.js';
import { OpportunityType } from '../opportunities/opportunity.type.js';
import { priceEvidence } from './price-evidence.js';
import {
  CreateMonetizationStrategyInput,
  createStrategySchema,
  UpdateMonetizationStrategyInput,
  updateStrategySchema,
} from './strategy.inputs.js';
import type { Strategy, StrategyFault } from './strategy.js';
import { PriceSuggestionType, StrategyConnection, StrategyType } from './strategy.type.js';
import { listStrategies } from './strategy-list.resolver.js';
import { suggestPrices } from './suggest-prices.js';

interface StrategyNouns {
  strategy: Strategy;
}

const noun = { strategy: { type: () => StrategyType, description: 'The strategy as it is now.' } };
const CreatePayload = payloadOf<StrategyNouns>(
  'CreateMonetizationStrategyPayload',
  noun,
  'What came of making a strategy.',
);
const UpdatePayload = payloadOf<StrategyNouns>(
  'UpdateMonetizationStrategyPayload',
  noun,
  'What came of changing a strategy.',
);

@Resolver(() => StrategyType)
export class StrategyResolver {
  @RequiresScopes([['monetization:write']])
  @Cost(10)
  @Mutation(() => CreatePayload, { nullable: true, description: 'Plans how an opportunity earns money.' })
  async createMonetizationStrategy(
    @Arg('input', () => CreateMonetizationStrategyInput, { description: 'The plan.' })
    given: CreateMonetizationStrategyInput,
    @Ctx() context: MonetizationContext,
  ): Promise<Payload<StrategyNouns>> {
    const workspaceId = context.writableWorkspaceId();
    const input = validateInput(createStrategySchema, given);
    if (!input.ok) return CreatePayload.failed(...input.userErrors);
    const result = await context.useCases.createStrategy({ ...input.value, workspaceId });
    if (result.kind === 'faulty') return CreatePayload.failed(...faultErrors(result.faults, ['input']));
    return CreatePayload.succeeded({ strategy: result.strategy });
  }

  @RequiresScopes([['monetization:write']])
  @Cost(10)
  @Mutation(() => UpdatePayload, { nullable: true, description: 'Changes the version of a strategy that was seen.' })
  async updateMonetizationStrategy(
    @Arg('input', () => UpdateMonetizationStrategyInput, { description: 'The change.' })
    given: UpdateMonetizationStrategyInput,
    @Ctx() context: MonetizationContext,
  ): Promise<Payload<StrategyNouns>> {
    const workspaceId = context.writableWorkspaceId();
    const input = validateInput(updateStrategySchema, given);
    if (!input.ok) return UpdatePayload.failed(...input.userErrors);
    const { patch, ...which } = input.value;
    const result = await context.useCases.updateStrategy({ ...which, workspaceId }, patch);
    switch (result.kind) {
      case 'updated':
        return UpdatePayload.succeeded({ strategy: result.strategy });
      case 'not_found':
        return UpdatePayload.failed(new NotFoundError('There is no such strategy here.', ['input', 'id']));
      case 'overtaken': {
        const message = `It was changed in the meantime and is at version ${result.version}. Look at it again.`;
        return UpdatePayload.failed(new ConflictError(message, ['input', 'version']));
      }
      case 'faulty':
        return UpdatePayload.failed(...faultErrors(result.faults, ['input', 'patch']));
    }
  }

  @RequiresScopes([['monetization:read']])
  @Query(() => StrategyType, { nullable: true, description: 'One strategy; null when there is none here.' })
  monetizationStrategy(
    @Arg('id', () => ID, { description: 'Which one.' }) id: string,
    @Ctx() context: MonetizationContext,
  ): Promise<Strategy | null> {
    return context.loaders.strategies.load(id);
  }

  @RequiresScopes([['monetization:read']])
  @ListSize({ slicingArguments: ['first'], sizedFields: ['edges', 'nodes'] })
  @Query(() => StrategyConnection, { description: 'All strategies, newest first.' })
  monetizationStrategies(
    @Args(() => PageArguments) args: PageArguments,
    @Ctx() context: MonetizationContext,
  ): Promise<Connection<Strategy>> {
    return listStrategies(context, args, null);
  }

  @FieldResolver(() => OpportunityType, { nullable: true, description: 'What it is for.' })
  opportunity(@Root() { opportunityId }: Strategy): OpportunityType {
    return { id: opportunityId };
  }

  @FieldResolver(() => String, {
    nullable: true,
    description: "The opportunity's name as this service heard it last; null before it has.",
  })
  async opportunityName(@Root() strategy: Strategy, @Ctx() { loaders }: MonetizationContext): Promise<string | null> {
    return (await loaders.opportunities.load(strategy.opportunityId))?.name ?? null;
  }

  @FieldResolver(() => Float, {
    nullable: true,
    description: "The opportunity's score, 0–100, as this service heard it last.",
  })
  async opportunityScore(@Root() strategy: Strategy, @Ctx() { loaders }: MonetizationContext): Promise<number | null> {
    return (await loaders.opportunities.load(strategy.opportunityId))?.score ?? null;
  }

  @Cost(10)
  @FieldResolver(() => [PriceSuggestionType], {
    description:
      'What could make it earn more, each with its evidence. With a survey of monthly prices they rest on that as well; at most 100.',
  })
  async suggestions(
    @Root() strategy: Strategy,
    @Arg('studyId', () => ID, { nullable: true, description: 'A survey of monthly prices.' }) studyId: string | null,
    @Ctx() { stores, loaders }: MonetizationContext,
  ): Promise<PriceSuggestionType[]> {
    const study = studyId ? await loaders.studies.load(studyId) : null;
    const evidence = study && priceEvidence(study, await stores.studies.answersOf(study));
    return suggestPrices(strategy, evidence);
  }
}

function faultErrors(faults: readonly StrategyFault[], prefix: readonly string[]): InvalidInputError[] {
  return faults.map(({ path, message }) => new InvalidInputError(message, [...prefix, ...path]));
}
