import {
  ConflictError,
  followState,
  ListSize,
  NotFoundError,
  PageArguments,
  type Payload,
  pageNewestFirst,
  payloadOf,
  RequiresScopes,
  validateInput,
} from '@paissive/graphql-kit';
import { requireViewer } from '@paissive/identity';
import { Arg, Args, Ctx, FieldResolver, Int, Mutation, Query, Resolver, Root, Subscription } from 'type-graphql';
import type { NichesContext } from '../context.js';
import type { Opportunity } from '../opportunities/opportunity.js';
import { OpportunityType } from '../opportunities/opportunity.type.js';
import {
  MarkWatchAlertsReadInput,
  markReadSchema,
  UnwatchOpportunityInput,
  WatchAlertArguments,
  WatchOpportunityInput,
  watchOpportunitySchema,
} from './watch.inputs.js';
import { MAX_WATCHES, type Watch, type WatchAlert, type WatchConditions } from './watch.js';
import type { Watcher } from './watch.repository.js';
import { WatchAlertConnection, WatchAlertStateType, WatchAlertType, WatchConnection, WatchType } from './watch.type.js';
import type { WatchAlertState } from './watch-alerts.js';

const WatchOpportunityPayload = payloadOf<{ watch: Watch }>(
  'WatchOpportunityPayload',
  { watch: { type: () => WatchType, description: 'The watch; null when it could not be done.' } },
  'What is watched.',
);
const UnwatchOpportunityPayload = payloadOf<{ opportunity: Opportunity }>(
  'UnwatchOpportunityPayload',
  { opportunity: { type: () => OpportunityType, description: 'What is not watched any more.' } },
  'What is not watched any more; also when it was not before.',
);
const MarkWatchAlertsReadPayload = payloadOf<{ state: WatchAlertState }>(
  'MarkWatchAlertsReadPayload',
  { state: { type: () => WatchAlertStateType, description: 'How it stands now.' } },
  'What is left to read.',
);

@Resolver(() => WatchType)
export class WatchResolver {
  @RequiresScopes([['niches:read']])
  @ListSize({ slicingArguments: ['first'], sizedFields: ['edges', 'nodes'] })
  @Query(() => WatchConnection, { description: 'What the caller watches here, newest first.' })
  async watchlist(@Args(() => PageArguments) args: PageArguments, @Ctx() context: NichesContext) {
    const { watches } = context.stores;
    const watcher = watcherOf(context);
    const connection = await pageNewestFirst(args, (page) => watches.list(watcher, page));
    return Object.defineProperty(connection, 'totalCount', { get: () => watches.count(watcher) });
  }

  @RequiresScopes([['niches:write']])
  @Mutation(() => WatchOpportunityPayload, {
    nullable: true,
    description: 'Watches an opportunity, or changes note and conditions of one that is watched.',
  })
  async watchOpportunity(
    @Arg('input', () => WatchOpportunityInput, { description: 'What and how.' }) input: WatchOpportunityInput,
    @Ctx() context: NichesContext,
  ): Promise<Payload<{ watch: Watch }>> {
    context.writableWorkspaceId();
    const checked = validateInput(watchOpportunitySchema, input);
    if (!checked.ok) return WatchOpportunityPayload.failed(...checked.userErrors);
    const { opportunityId, note, conditions } = checked.value;
    const request = { ...watcherOf(context), opportunityId, note, conditions: givenConditions(conditions ?? {}) };
    const result = await context.useCases.watchOpportunity(request);
    if (result.kind === 'watched') return WatchOpportunityPayload.succeeded({ watch: result.watch });
    const field = ['input', 'opportunityId'];
    if (result.kind === 'not-found') return WatchOpportunityPayload.failed(noSuchOpportunity());
    return WatchOpportunityPayload.failed(
      new ConflictError(`You watch ${MAX_WATCHES} opportunities already. Stop watching some first.`, field),
    );
  }

  @RequiresScopes([['niches:write']])
  @Mutation(() => UnwatchOpportunityPayload, { nullable: true, description: 'Stops watching an opportunity.' })
  async unwatchOpportunity(
    @Arg('input', () => UnwatchOpportunityInput, { description: 'Which one.' })
    { opportunityId }: UnwatchOpportunityInput,
    @Ctx() context: NichesContext,
  ): Promise<Payload<{ opportunity: Opportunity }>> {
    context.writableWorkspaceId();
    const opportunity = await context.loaders.opportunities.load(opportunityId);
    if (!opportunity) return UnwatchOpportunityPayload.failed(noSuchOpportunity());
    await context.stores.watches.delete(watcherOf(context), opportunityId);
    return UnwatchOpportunityPayload.succeeded({ opportunity });
  }

  @FieldResolver(() => OpportunityType, { nullable: true })
  opportunity(@Root() { opportunityId }: Watch, @Ctx() context: NichesContext): Promise<Opportunity | null> {
    return context.loaders.opportunities.load(opportunityId);
  }
}

@Resolver(() => WatchAlertType)
export class WatchAlertResolver {
  @RequiresScopes([['niches:read']])
  @ListSize({ slicingArguments: ['first'], sizedFields: ['edges', 'nodes'] })
  @Query(() => WatchAlertConnection, { description: "The caller's alerts, newest first." })
  async watchAlerts(
    @Args(() => WatchAlertArguments) { unreadOnly, ...args }: WatchAlertArguments,
    @Ctx() context: NichesContext,
  ) {
    const { alerts } = context.stores;
    const watcher = watcherOf(context);
    const filter = { isUnreadOnly: unreadOnly };
    const connection = await pageNewestFirst(args, (page) => alerts.list(watcher, { ...page, ...filter }));
    return Object.defineProperty(connection, 'totalCount', { get: () => alerts.count(watcher, filter) });
  }

  @RequiresScopes([['niches:read']])
  @Query(() => Int, { description: 'How many alerts the caller has not read.' })
  unreadWatchAlertCount(@Ctx() context: NichesContext): Promise<number> {
    return context.stores.alerts.count(watcherOf(context), { isUnreadOnly: true });
  }

  @RequiresScopes([['niches:write']])
  @Mutation(() => MarkWatchAlertsReadPayload, { nullable: true, description: "Marks the caller's alerts as read." })
  async markWatchAlertsRead(
    @Arg('input', () => MarkWatchAlertsReadInput, { description: 'Which ones.' }) input: MarkWatchAlertsReadInput,
    @Ctx() context: NichesContext,
  ): Promise<Payload<{ state: WatchAlertState }>> {
    context.writableWorkspaceId();
    const checked = validateInput(markReadSchema, input);
    if (!checked.ok) return MarkWatchAlertsReadPayload.failed(...checked.userErrors);
    const ids = checked.value.alertIds ?? undefined;
    const state = await context.useCases.markAlertsRead(watcherOf(context), ids);
    return MarkWatchAlertsReadPayload.succeeded({ state });
  }

  @RequiresScopes([['niches:read']])
  @Subscription(() => WatchAlertStateType, {
    name: 'watchAlerts',
    description: "How the caller's alerts stand now, then every change: new ones, and those that are read elsewhere.",
    subscribe: ({ context }: { context: NichesContext }) =>
      followState(context.useCases.watchAlerts(watcherOf(context))),
  })
  watchAlertState(@Root() state: WatchAlertState): WatchAlertState {
    return state;
  }

  @FieldResolver(() => OpportunityType, { nullable: true })
  opportunity(@Root() { opportunityId }: WatchAlert, @Ctx() context: NichesContext): Promise<Opportunity | null> {
    return context.loaders.opportunities.load(opportunityId);
  }
}

@Resolver(() => OpportunityType)
export class WatchedOpportunityResolver {
  @FieldResolver(() => WatchType, { nullable: true, description: "The caller's watch on it; null when not watched." })
  watch(@Root() { id }: Opportunity, @Ctx() context: NichesContext): Promise<Watch | null> {
    return context.loaders.watches.load(id);
  }
}

/** The caller: everybody watches for themselves. */
export function watcherOf({ identity }: NichesContext): Watcher {
  const { workspaceId, userId } = requireViewer(identity);
  return { workspaceId, userId };
}

/** A number may be null, which is never; yes and no are as they were then. */
function givenConditions(
  conditions: {
    [Condition in keyof WatchConditions]?: WatchConditions[Condition] | null | undefined;
  },
): Partial<WatchConditions> {
  const isGiven = ([name, value]: [string, unknown]) =>
    value !== undefined && !(name.startsWith('has') && value === null);
  return Object.fromEntries(Object.entries(conditions).filter(isGiven));
}

function noSuchOpportunity(): NotFoundError {
  return new NotFoundError('There is no such opportunity here.', ['input', 'opportunityId']);
}
