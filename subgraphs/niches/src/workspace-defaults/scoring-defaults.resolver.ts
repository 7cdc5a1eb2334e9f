import {
  Authenticated,
  InvalidInputError,
  type Payload,
  payloadOf,
  RequiresScopes,
  validateInput,
} from '@paissive/graphql-kit';
import { Arg, Ctx, Field, InputType, Mutation, ObjectType, Query, Resolver } from 'type-graphql';
import { z } from 'zod';
import { givenWeights, ScoreWeightsInput, scoreWeightsSchema } from '../analyses/analysis.inputs.js';
import { ScoreWeightsType } from '../analyses/analysis.type.js';
import type { ScoreWeights } from '../analysis-engine/opportunity-draft.js';
import { defaultScoreWeights } from '../analysis-engine/score/score-weights.js';
import type { NichesContext } from '../context.js';
import { isNothing } from '../rescoring/rescore-analysis.js';

@Authenticated()
@ObjectType('ScoringDefaults', { description: 'How new analyses of a workspace weigh unless they are told otherwise.' })
export class ScoringDefaultsType {
  @Field(() => ScoreWeightsType, { description: "The workspace's own weights, or the product's before it has any." })
  declare weights: ScoreWeightsType;

  @Field(() => ScoreWeightsType, { description: "The product's weights, to go back to." })
  declare standardWeights: ScoreWeightsType;
}

@InputType({ description: 'How new analyses shall weigh.' })
export class SetScoringDefaultsInput {
  @Field(() => ScoreWeightsInput, { description: 'How much each factor counts; those left out stay as they are.' })
  declare weights: ScoreWeightsInput;
}

const setScoringDefaultsSchema = z.object({ weights: scoreWeightsSchema });

const SetScoringDefaultsPayload = payloadOf<{ scoringDefaults: ScoringDefaultsType }>(
  'SetScoringDefaultsPayload',
  {
    scoringDefaults: { type: () => ScoringDefaultsType, description: 'The defaults; null when they were not changed.' },
  },
  'The defaults as they are now.',
);

@Resolver()
export class ScoringDefaultsResolver {
  @RequiresScopes([['niches:read']])
  @Query(() => ScoringDefaultsType, { description: 'How new analyses weigh unless they are told otherwise.' })
  async scoringDefaults(@Ctx() context: NichesContext): Promise<ScoringDefaultsType> {
    return defaultsOf(await context.stores.defaults.weightsOf(context.workspaceId()));
  }

  @RequiresScopes([['niches:write']])
  @Mutation(() => SetScoringDefaultsPayload, {
    nullable: true,
    description: 'Changes how new analyses weigh; those that exist stay as they are.',
  })
  async setScoringDefaults(
    @Arg('input', () => SetScoringDefaultsInput, { description: 'How.' }) input: SetScoringDefaultsInput,
    @Ctx() context: NichesContext,
  ): Promise<Payload<{ scoringDefaults: ScoringDefaultsType }>> {
    const workspaceId = context.writableWorkspaceId();
    const checked = validateInput(setScoringDefaultsSchema, input);
    if (!checked.ok) return SetScoringDefaultsPayload.failed(...checked.userErrors);
    const { defaults } = context.stores;
    const weights = { ...(await defaults.weightsOf(workspaceId)), ...givenWeights(checked.value.weights) };
    if (isNothing(weights)) {
      const message = 'At least one factor has to count: all weights are 0.';
      return SetScoringDefaultsPayload.failed(new InvalidInputError(message, ['input', 'weights']));
    }
    await defaults.save(workspaceId, weights);
    return SetScoringDefaultsPayload.succeeded({ scoringDefaults: defaultsOf(weights) });
  }
}

function defaultsOf(weights: ScoreWeights): ScoringDefaultsType {
  return { weights, standardWeights: defaultScoreWeights };
}
