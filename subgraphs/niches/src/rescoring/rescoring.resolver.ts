import { ErrorCode, PlatformError } from '@paissive/errors';
import {
  ConflictError,
  Cost,
  InvalidInputError,
  ListSize,
  MAX_PAGE_SIZE,
  NotFoundError,
  type Payload,
  payloadOf,
  RequiresScopes,
  validateInput,
} from '@paissive/graphql-kit';
import {
  Arg,
  Ctx,
  Field,
  FieldResolver,
  Float,
  ID,
  InputType,
  Int,
  Mutation,
  Query,
  Resolver,
  Root,
} from 'type-graphql';
import { z } from 'zod';
import { givenWeights, ScoreWeightsInput, scoreWeightsSchema } from '../analyses/analysis.inputs.js';
import type { Analysis } from '../analyses/analysis.js';
import { AnalysisType } from '../analyses/analysis.type.js';
import type { NichesContext } from '../context.js';
import type { Opportunity } from '../opportunities/opportunity.js';
import { OpportunityType } from '../opportunities/opportunity.type.js';
import type { ScoringPreview } from './preview-scoring.js';
import type { Rescored } from './rescore-opportunities.js';
import { ScoringPreviewRowType, ScoringPreviewType } from './rescoring.type.js';

@InputType({ description: 'Which analysis to weigh anew, and how.' })
export class RescoreAnalysisInput {
  @Field(() => ID, { description: 'The analysis.' })
  declare analysisId: string;

  @Field(() => ScoreWeightsInput, { description: 'How much each factor counts; those left out stay as they are.' })
  declare weights: ScoreWeightsInput;
}

const rescoreAnalysisSchema = z.object({ analysisId: z.string().max(100), weights: scoreWeightsSchema });

const RescoreAnalysisPayload = payloadOf<{ analysis: Analysis }>(
  'RescoreAnalysisPayload',
  { analysis: { type: () => AnalysisType, description: 'The analysis; null when it could not be done.' } },
  'The analysis under its new weights.',
);

@Resolver(() => ScoringPreviewType)
export class RescoringResolver {
  @RequiresScopes([['niches:read']])
  @Cost(10)
  @ListSize({ slicingArguments: ['first'], sizedFields: ['ranking'] })
  @Query(() => ScoringPreviewType, {
    nullable: true,
    description: 'Ranks an analysis under other weights without storing anything; null when there is no such analysis.',
  })
  async previewScoring(
    @Arg('analysisId', () => ID, { description: 'The analysis.' }) analysisId: string,
    @Arg('weights', () => ScoreWeightsInput, { description: "The weights; the analysis' own where left out." })
    weights: ScoreWeightsInput,
    @Arg('first', () => Int, { defaultValue: 20, description: 'How many of the best to return, 1 to 100.' })
    first: number,
    @Ctx() context: NichesContext,
  ): Promise<ScoringPreview | null> {
    const checked = scoreWeightsSchema.safeParse(weights);
    if (!checked.success) throw badInput(checked.error.issues[0]?.message ?? 'The weights cannot be used.');
    if (first < 1 || first > MAX_PAGE_SIZE) throw badInput(`first must be between 1 and ${MAX_PAGE_SIZE}.`);
    const request = { workspaceId: context.workspaceId(), analysisId, weights: givenWeights(checked.data), first };
    const preview = await context.useCases.previewScoring(request);
    if (preview === 'all-weights-zero') throw badInput(ALL_ZERO);
    return preview === 'not-found' ? null : preview;
  }

  @RequiresScopes([['niches:write']])
  @Cost(20)
  @Mutation(() => RescoreAnalysisPayload, {
    nullable: true,
    description:
      'Weighs the factors of a finished analysis anew. Scores and places change, what they rest on stays; it is a version of its own.',
  })
  async rescoreAnalysis(
    @Arg('input', () => RescoreAnalysisInput, { description: 'Which one, and how.' }) input: RescoreAnalysisInput,
    @Ctx() context: NichesContext,
  ): Promise<Payload<{ analysis: Analysis }>> {
    const workspaceId = context.writableWorkspaceId();
    const checked = validateInput(rescoreAnalysisSchema, input);
    if (!checked.ok) return RescoreAnalysisPayload.failed(...checked.userErrors);
    const { analysisId, weights } = checked.value;
    const result = await context.useCases.rescoreAnalysis({ workspaceId, analysisId, weights: givenWeights(weights) });
    switch (result.kind) {
      case 'rescored':
        return RescoreAnalysisPayload.succeeded({ analysis: result.analysis });
      case 'not-found':
        return RescoreAnalysisPayload.failed(
          new NotFoundError('There is no such analysis here.', ['input', 'analysisId']),
        );
      case 'not-ready':
        return RescoreAnalysisPayload.failed(
          new ConflictError('The analysis has no result yet, or is being run.', ['input', 'analysisId']),
        );
      case 'all-weights-zero':
        return RescoreAnalysisPayload.failed(new InvalidInputError(ALL_ZERO, ['input', 'weights']));
    }
  }
}

@Resolver(() => ScoringPreviewRowType)
export class ScoringPreviewRowResolver {
  @FieldResolver(() => OpportunityType, { nullable: true })
  opportunity(@Root() { basis }: Rescored, @Ctx() context: NichesContext): Promise<Opportunity | null> {
    return context.loaders.opportunities.load(basis.id);
  }

  @FieldResolver(() => Int)
  currentRank(@Root() { basis }: Rescored): number {
    return basis.rank;
  }

  @FieldResolver(() => Float)
  currentScore(@Root() { basis }: Rescored): number {
    return basis.score;
  }

  @FieldResolver()
  factors(@Root() { basis, shares }: Rescored): ScoringPreviewRowType['factors'] {
    return basis.factors.map(({ kind, value }, index) => {
      const { weight = 0, effectiveWeight = 0, contribution = 0 } = shares[index] ?? {};
      return { kind, value, weight, effectiveWeight, contribution };
    });
  }
}

const ALL_ZERO = 'At least one factor has to count: all weights are 0.';

function badInput(message: string): PlatformError {
  return new PlatformError(ErrorCode.BAD_USER_INPUT, message);
}
