import { ErrorCode, PlatformError } from '@paissive/errors';
import {
  ConflictError,
  Cost,
  followState,
  InvalidInputError,
  ListSize,
  NotFoundError,
  PageArguments,
  type Payload,
  pageNewestFirst,
  payloadOf,
  RequiresScopes,
  validateInput,
} from '@paissive/graphql-kit';
import { Arg, Args, Ctx, FieldResolver, ID, Mutation, Query, Resolver, Root, Subscription } from 'type-graphql';
import type { MonetizationContext } from '../context.js';
import type { Strategy } from '../strategies/strategy.js';
import { StrategyType } from '../strategies/strategy.type.js';
import { CancelProjectionInput, ProjectRevenueInput, projectRevenueSchema } from './projection.inputs.js';
import type { Projection, ProjectionProgress } from './projection.js';
import {
  ProjectedPromotionType,
  ProjectionConnection,
  ProjectionProgressType,
  ProjectionType,
} from './projection.type.js';
import { ProjectionNotFound } from './watch-projection.js';

interface ProjectionNouns {
  projection: Projection;
}

const noun = {
  projection: { type: () => ProjectionType, description: 'The run; follow it with `projectionProgress`.' },
};
const ProjectRevenuePayload = payloadOf<ProjectionNouns>(
  'ProjectRevenuePayload',
  noun,
  'What came of starting a projection.',
);
const CancelProjectionPayload = payloadOf<ProjectionNouns>(
  'CancelProjectionPayload',
  noun,
  'What came of ending a projection.',
);

@Resolver(() => ProjectionType)
export class ProjectionResolver {
  @RequiresScopes([['monetization:write']])
  @Cost(20)
  @Mutation(() => ProjectRevenuePayload, {
    nullable: true,
    description: 'Starts a projection; follow it with `projectionProgress`.',
  })
  async projectRevenue(
    @Arg('input', () => ProjectRevenueInput, { description: 'What to project.' }) given: ProjectRevenueInput,
    @Ctx() context: MonetizationContext,
  ): Promise<Payload<ProjectionNouns>> {
    const workspaceId = context.writableWorkspaceId();
    const input = validateInput(projectRevenueSchema, given);
    if (!input.ok) return ProjectRevenuePayload.failed(...input.userErrors);
    const seed = input.value.seed ?? context.newSeed();
    const result = await context.useCases.projectRevenue({ ...input.value, seed, workspaceId });
    switch (result.kind) {
      case 'started':
        return ProjectRevenuePayload.succeeded({ projection: result.projection });
      case 'strategy_not_found':
        return ProjectRevenuePayload.failed(
          new NotFoundError('There is no such strategy here.', ['input', 'strategyId']),
        );
      case 'nothing_recurring': {
        const message = 'The strategy has no tier that is paid again and again. Give the tiers to project.';
        return ProjectRevenuePayload.failed(new InvalidInputError(message, ['input', 'assumptions', 'tiers']));
      }
    }
  }

  @RequiresScopes([['monetization:write']])
  @Mutation(() => CancelProjectionPayload, { nullable: true, description: 'Ends a projection that waits or runs.' })
  async cancelProjection(
    @Arg('input', () => CancelProjectionInput, { description: 'Which one.' }) { projectionId }: CancelProjectionInput,
    @Ctx() context: MonetizationContext,
  ): Promise<Payload<ProjectionNouns>> {
    const result = await context.useCases.cancelProjection(context.writableWorkspaceId(), projectionId);
    const field = ['input', 'projectionId'];
    if (result === 'not_found')
      return CancelProjectionPayload.failed(new NotFoundError('There is no such projection here.', field));
    if (result === 'over')
      return CancelProjectionPayload.failed(new ConflictError('The projection is over already.', field));
    return CancelProjectionPayload.succeeded({ projection: result });
  }

  @RequiresScopes([['monetization:read']])
  @Query(() => ProjectionType, { nullable: true, description: 'One projection; null when there is none here.' })
  projection(
    @Arg('id', () => ID, { description: 'Which one.' }) id: string,
    @Ctx() context: MonetizationContext,
  ): Promise<Projection | null> {
    return context.loaders.projections.load(id);
  }

  @RequiresScopes([['monetization:read']])
  @Subscription(() => ProjectionProgressType, {
    description: 'The state now, then every change until it ends.',
    subscribe: ({ args, context }: { args: { projectionId: string }; context: MonetizationContext }) => {
      const watch = context.useCases.watchProjection(context.workspaceId(), args.projectionId);
      return followState({ ...watch, current: () => watch.current().catch(asPlatformError) });
    },
  })
  projectionProgress(
    @Arg('projectionId', () => ID, { description: 'Which one.' }) _projectionId: string,
    @Root() progress: ProjectionProgress,
  ): ProjectionProgressType {
    return { ...progress, at: new Date(progress.at) };
  }
}

@Resolver(() => ProjectionType)
export class ProjectedPromotionResolver {
  @FieldResolver(() => ProjectedPromotionType, {
    nullable: true,
    description: 'What it reckons with; null without one.',
  })
  promotion(@Root() { assumptions }: Projection): ProjectedPromotionType | null {
    // Projections of before promotions have none.
    return assumptions.promotion ?? null;
  }
}

@Resolver(() => StrategyType)
export class StrategyProjectionsResolver {
  @ListSize({ slicingArguments: ['first'], sizedFields: ['edges', 'nodes'] })
  @FieldResolver(() => ProjectionConnection, { description: 'Its projections, newest first.' })
  projections(
    @Root() { id: strategyId }: Strategy,
    @Args(() => PageArguments) args: PageArguments,
    @Ctx() context: MonetizationContext,
  ) {
    const { projections } = context.stores;
    return pageNewestFirst(args, (page) => projections.list(context.workspaceId(), { ...page, strategyId }));
  }
}

function asPlatformError(error: unknown): never {
  if (error instanceof ProjectionNotFound)
    throw new PlatformError(ErrorCode.NOT_FOUND, 'There is no such projection here.');
  throw error;
}
