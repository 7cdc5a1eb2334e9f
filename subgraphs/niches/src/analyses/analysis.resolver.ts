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
import type { NichesContext } from '../context.js';
import type { KeywordImport } from '../imports/keyword-import.js';
import { KeywordImportType } from '../imports/keyword-import.type.js';
import { OpportunityListArguments } from '../opportunities/opportunity.inputs.js';
import { OpportunityConnection } from '../opportunities/opportunity.type.js';
import { listOpportunities } from '../opportunities/opportunity-list.resolver.js';
import {
  AnalyzeNicheInput,
  analyzeNicheSchema,
  CancelAnalysisInput,
  givenWeights,
  ResumeAnalysisInput,
} from './analysis.inputs.js';
import type { Analysis } from './analysis.js';
import { AnalysisConnection, AnalysisProgressType, AnalysisType } from './analysis.type.js';
import type { AnalysisProgress } from './analysis-progress.js';
import type { StartAnalysisResult } from './start-analysis.js';
import { AnalysisNotFound } from './watch-analysis.js';

/** `import` and `opportunities` have resolvers of their own, so that a stored analysis is enough. */
const noun = { analysis: { type: () => AnalysisType, description: 'The analysis; null when it could not be done.' } };
const AnalyzeNichePayload = payloadOf<{ analysis: Analysis }>('AnalyzeNichePayload', noun, 'The analysis that began.');
const CancelAnalysisPayload = payloadOf<{ analysis: Analysis }>(
  'CancelAnalysisPayload',
  noun,
  'The analysis that stops.',
);
const ResumeAnalysisPayload = payloadOf<{ analysis: Analysis }>(
  'ResumeAnalysisPayload',
  noun,
  'The analysis that goes on.',
);
type AnalysisPayload = Payload<{ analysis: Analysis }>;

@Resolver(() => AnalysisType)
export class AnalysisResolver {
  @RequiresScopes([['niches:read']])
  @Query(() => AnalysisType, { nullable: true, description: 'One analysis; null when there is none here.' })
  analysis(
    @Arg('id', () => ID, { description: 'Which one.' }) id: string,
    @Ctx() context: NichesContext,
  ): Promise<Analysis | null> {
    return context.loaders.analyses.load(id);
  }

  @RequiresScopes([['niches:read']])
  @ListSize({ slicingArguments: ['first'], sizedFields: ['edges', 'nodes'] })
  @Query(() => AnalysisConnection, { description: 'All analyses, newest first.' })
  analyses(@Args(() => PageArguments) args: PageArguments, @Ctx() context: NichesContext) {
    return pageNewestFirst(args, (page) => context.stores.analyses.list(context.workspaceId(), page));
  }

  @RequiresScopes([['niches:write']])
  @Cost(20)
  @Mutation(() => AnalyzeNichePayload, {
    nullable: true,
    description: 'Starts an analysis; follow it with `analysisProgress`.',
  })
  async analyzeNiche(
    @Arg('input', () => AnalyzeNicheInput, { description: 'What to analyse.' }) input: AnalyzeNicheInput,
    @Ctx() context: NichesContext,
  ): Promise<AnalysisPayload> {
    const workspaceId = context.writableWorkspaceId();
    const checked = validateInput(analyzeNicheSchema, input);
    if (!checked.ok) return AnalyzeNichePayload.failed(...checked.userErrors);
    const { importId, name = null, idempotencyKey = null } = checked.value;
    const weights = givenWeights(checked.value.weights ?? {});
    const request = { workspaceId, importId, name, weights, idempotencyKey };
    return startedPayload(await context.useCases.startAnalysis(request));
  }

  @RequiresScopes([['niches:write']])
  @Mutation(() => CancelAnalysisPayload, {
    nullable: true,
    description: 'Stops an analysis at the next step; what is done is kept for `resumeAnalysis`.',
  })
  async cancelAnalysis(
    @Arg('input', () => CancelAnalysisInput, { description: 'Which one.' }) { analysisId }: CancelAnalysisInput,
    @Ctx() context: NichesContext,
  ): Promise<AnalysisPayload> {
    const result = await context.useCases.cancelAnalysis({ workspaceId: context.writableWorkspaceId(), analysisId });
    if (result.kind === 'not-found') return CancelAnalysisPayload.failed(noSuchAnalysis());
    if (result.kind === 'cancelled') return CancelAnalysisPayload.succeeded({ analysis: result.analysis });
    return CancelAnalysisPayload.failed(new ConflictError('The analysis is over already.', ['input', 'analysisId']));
  }

  @RequiresScopes([['niches:write']])
  @Mutation(() => ResumeAnalysisPayload, {
    nullable: true,
    description: 'Goes on with a cancelled or failed analysis.',
  })
  async resumeAnalysis(
    @Arg('input', () => ResumeAnalysisInput, { description: 'Which one.' }) { analysisId }: ResumeAnalysisInput,
    @Ctx() context: NichesContext,
  ): Promise<AnalysisPayload> {
    const result = await context.useCases.resumeAnalysis({ workspaceId: context.writableWorkspaceId(), analysisId });
    if (result.kind === 'not-found') return ResumeAnalysisPayload.failed(noSuchAnalysis());
    if (result.kind === 'resumed') return ResumeAnalysisPayload.succeeded({ analysis: result.analysis });
    return ResumeAnalysisPayload.failed(new ConflictError('The analysis is complete.', ['input', 'analysisId']));
  }

  @RequiresScopes([['niches:read']])
  @Subscription(() => AnalysisProgressType, {
    description: 'The state now, then every change until it ends.',
    subscribe: ({ args, context }: { args: { analysisId: string }; context: NichesContext }) => {
      const watch = context.useCases.watchAnalysis(context.workspaceId(), args.analysisId);
      return followState({ ...watch, current: () => watch.current().catch(asPlatformError) });
    },
  })
  analysisProgress(
    @Arg('analysisId', () => ID, { description: 'Which analysis.' }) _analysisId: string,
    @Root() progress: AnalysisProgress,
  ): AnalysisProgressType {
    return { ...progress, at: new Date(progress.at) };
  }

  @FieldResolver(() => KeywordImportType)
  async import(@Root() { importId }: Analysis, @Ctx() context: NichesContext): Promise<KeywordImport | null> {
    return context.loaders.imports.load(importId);
  }

  @ListSize({ slicingArguments: ['first'], sizedFields: ['edges', 'nodes'] })
  @FieldResolver(() => OpportunityConnection, { description: 'Its opportunities; none before it is complete.' })
  opportunities(
    @Root() { id }: Analysis,
    @Args(() => OpportunityListArguments) args: OpportunityListArguments,
    @Ctx() context: NichesContext,
  ) {
    return listOpportunities(context, args, { analysisId: id });
  }
}

function startedPayload(result: StartAnalysisResult): AnalysisPayload {
  switch (result.kind) {
    case 'started':
      return AnalyzeNichePayload.succeeded({ analysis: result.analysis });
    case 'import-not-found':
      return AnalyzeNichePayload.failed(new NotFoundError('There is no such import here.', ['input', 'importId']));
    case 'nothing-to-analyse':
      return AnalyzeNichePayload.failed(
        new InvalidInputError('No row of the import could be used as a keyword.', ['input', 'importId']),
      );
    case 'all-weights-zero':
      return AnalyzeNichePayload.failed(
        new InvalidInputError('At least one factor has to count: all weights are 0.', ['input', 'weights']),
      );
  }
}

function noSuchAnalysis(): NotFoundError {
  return new NotFoundError('There is no such analysis here.', ['input', 'analysisId']);
}

function asPlatformError(error: unknown): never {
  if (error instanceof AnalysisNotFound)
    throw new PlatformError(ErrorCode.NOT_FOUND, 'There is no such analysis here.');
  throw error;
}
