import { ErrorCode, PlatformError } from '@paissive/errors';
import {
  ConflictError,
  Cost,
  followState,
  InvalidInputError,
  ListSize,
  NotFoundError,
  type Payload,
  payloadOf,
  RequiresScopes,
  validateInput,
} from '@paissive/graphql-kit';
import { Arg, Ctx, FieldResolver, ID, Mutation, Query, Resolver, Root, Subscription } from 'type-graphql';
import type { NichesContext } from '../../context.js';
import type { Opportunity } from '../../opportunities/opportunity.js';
import { OpportunityType } from '../../opportunities/opportunity.type.js';
import { SOURCE_FACTS } from '../create-live-sources.js';
import type { ListedSource } from '../list-live-sources.js';
import { LiveSourceType } from '../live-source.type.js';
import { LIVE_SOURCE_NAMES, type LiveSourceName } from '../signal.js';
import { CancelSignalGatheringInput, GatherSignalsInput, gatherSignalsSchema } from './gathering.inputs.js';
import { GatheringType, SourceFindingsType } from './gathering.type.js';
import { type GatheringProgress, progressOf } from './gathering-progress.js';
import type { StartGatheringResult } from './start-gathering.js';
import { GatheringNotFound } from './watch-gathering.js';

const noun = {
  gathering: { type: () => GatheringType, description: 'The gathering; null when it could not be done.' },
};
type GatheringPayload = Payload<{ gathering: GatheringType }>;
const GatherSignalsPayload = payloadOf<{ gathering: GatheringType }>('GatherSignalsPayload', noun, 'What was begun.');
const CancelSignalGatheringPayload = payloadOf<{ gathering: GatheringType }>(
  'CancelSignalGatheringPayload',
  noun,
  'What stops.',
);

const MOST_SOURCES = LIVE_SOURCE_NAMES.length;
const DEFAULT_LANGUAGE = 'en';

@Resolver()
export class LiveSourceResolver {
  @RequiresScopes([['niches:read']])
  @ListSize({ assumedSize: MOST_SOURCES })
  @Query(() => [LiveSourceType], { description: 'All public sources that there are, whether they are on or not.' })
  async liveSources(@Ctx() context: NichesContext): Promise<LiveSourceType[]> {
    context.workspaceId();
    return (await context.useCases.listLiveSources()).map(sourceAnswer);
  }

  @RequiresScopes([['niches:write']])
  @Cost(50)
  @Mutation(() => GatherSignalsPayload, {
    nullable: true,
    description: 'Asks public sources about an opportunity; follow it with `signalGathering`.',
  })
  async gatherSignals(
    @Arg('input', () => GatherSignalsInput, { description: 'What to ask about.' }) input: GatherSignalsInput,
    @Ctx() context: NichesContext,
  ): Promise<GatheringPayload> {
    const workspaceId = context.writableWorkspaceId();
    const checked = validateInput(gatherSignalsSchema, input);
    if (!checked.ok) return GatherSignalsPayload.failed(...checked.userErrors);
    const { opportunityId, sources, language, idempotencyKey } = checked.value;
    const request = { workspaceId, opportunityId, sources: sources ?? null, idempotencyKey: idempotencyKey ?? null };
    return startedPayload(
      await context.useCases.startGathering({ ...request, language: language ?? DEFAULT_LANGUAGE }),
    );
  }

  @RequiresScopes([['niches:write']])
  @Mutation(() => CancelSignalGatheringPayload, {
    nullable: true,
    description: 'Stops asking sources about an opportunity; what they have said by then is kept.',
  })
  async cancelSignalGathering(
    @Arg('input', () => CancelSignalGatheringInput, { description: 'Which one.' })
    { opportunityId }: CancelSignalGatheringInput,
    @Ctx() context: NichesContext,
  ): Promise<GatheringPayload> {
    const workspaceId = context.writableWorkspaceId();
    const result = await context.useCases.cancelGathering({ workspaceId, opportunityId });
    const field = ['input', 'opportunityId'];
    switch (result.kind) {
      case 'cancelled':
        return CancelSignalGatheringPayload.succeeded({ gathering: gatheringAnswer(progressOf(result.gathering)) });
      case 'over':
        return CancelSignalGatheringPayload.failed(new ConflictError('All sources were asked already.', field));
      case 'not-found':
        return CancelSignalGatheringPayload.failed(
          new NotFoundError('No source is being asked about such an opportunity here.', field),
        );
    }
  }

  @RequiresScopes([['niches:read']])
  @Subscription(() => GatheringType, {
    description: 'How asking the sources about an opportunity stands now, then every change until it ends.',
    subscribe: ({ args, context }: { args: { opportunityId: string }; context: NichesContext }) => {
      const watch = context.useCases.watchGathering(context.workspaceId(), args.opportunityId);
      return followState({ ...watch, current: () => watch.current().catch(asPlatformError) });
    },
  })
  signalGathering(
    @Arg('opportunityId', () => ID, { description: 'Which opportunity.' }) _opportunityId: string,
    @Root() progress: GatheringProgress,
  ): GatheringType {
    return gatheringAnswer(progress);
  }
}

@Resolver(() => OpportunityType)
export class OpportunitySignalsResolver {
  @ListSize({ assumedSize: MOST_SOURCES })
  @FieldResolver(() => [SourceFindingsType], {
    description:
      'What public sources said about it, one entry each; empty before they were asked. No part of the score.',
  })
  async signals(@Root() { id }: Opportunity, @Ctx() context: NichesContext): Promise<SourceFindingsType[]> {
    const findings = await context.loaders.sourceFindings.load(id);
    const at = context.now().getTime();
    return LIVE_SOURCE_NAMES.flatMap((name) => findings.filter(({ source }) => source === name)).map(
      ({ source, signals, fetchedAt }) => ({
        source,
        title: titleOf(source),
        signals: signals.map((signal) => ({ ...signal, examples: [...signal.examples], series: [...signal.series] })),
        fetchedAt,
        ageSeconds: Math.max(0, Math.floor((at - fetchedAt.getTime()) / 1_000)),
      }),
    );
  }

  @FieldResolver(() => GatheringType, {
    nullable: true,
    description: 'The newest time that public sources were asked about it; null when they never were.',
  })
  async signalGathering(@Root() { id }: Opportunity, @Ctx() context: NichesContext): Promise<GatheringType | null> {
    const gathering = await context.loaders.gatherings.load(id);
    return gathering && gatheringAnswer(progressOf(gathering));
  }
}

function startedPayload(result: StartGatheringResult): GatheringPayload {
  const { failed } = GatherSignalsPayload;
  const opportunity = ['input', 'opportunityId'];
  switch (result.kind) {
    case 'started':
      return GatherSignalsPayload.succeeded({ gathering: gatheringAnswer(progressOf(result.gathering)) });
    case 'opportunity-not-found':
      return failed(new NotFoundError('There is no such opportunity here.', opportunity));
    case 'nothing-to-ask-about':
      return failed(new InvalidInputError('Its name and keywords have no words to ask about.', opportunity));
    case 'switched-off':
      return failed(new ConflictError(result.reason, ['input', 'sources']));
    case 'too-many':
      return failed(new ConflictError(result.reason, opportunity));
  }
}

function gatheringAnswer(progress: GatheringProgress): GatheringType {
  const time = (text: string | null) => (text === null ? null : new Date(text));
  return {
    ...progress,
    terms: [...progress.terms],
    steps: progress.steps.map((step) => ({ ...step, title: titleOf(step.source), retryAt: time(step.retryAt) })),
    queuedAt: new Date(progress.queuedAt),
    finishedAt: time(progress.finishedAt),
  };
}

function sourceAnswer({ state, intervalMs, keepMs, ...source }: ListedSource): LiveSourceType {
  return {
    ...source,
    lastSuccessAt: state?.lastSuccessAt ?? null,
    lastFault: state?.lastFault ?? null,
    remainingRequests: state?.remaining ?? null,
    secondsBetweenRequests: intervalMs / 1_000,
    hoursKept: keepMs / 3_600_000,
  };
}

function titleOf(name: LiveSourceName): string {
  return SOURCE_FACTS.find((facts) => facts.name === name)?.title ?? name;
}

function asPlatformError(error: unknown): never {
  if (error instanceof GatheringNotFound)
    throw new PlatformError(ErrorCode.NOT_FOUND, 'No source was asked about such an opportunity here.');
  throw error;
}
