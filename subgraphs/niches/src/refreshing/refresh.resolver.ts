import {
  ConflictError,
  Cost,
  InvalidInputError,
  NotFoundError,
  type Payload,
  payloadOf,
  RequiresScopes,
  validateInput,
} from '@paissive/graphql-kit';
import { Arg, Ctx, Field, ID, InputType, Mutation, Resolver } from 'type-graphql';
import { z } from 'zod';
import { idempotencyKeySchema } from '../analyses/analysis.inputs.js';
import type { Analysis } from '../analyses/analysis.js';
import { AnalysisType } from '../analyses/analysis.type.js';
import type { NichesContext } from '../context.js';

@InputType({ description: 'Which analysis to run again, and on which file.' })
export class RefreshAnalysisInput {
  @Field(() => ID, { description: 'The analysis.' })
  declare analysisId: string;

  @Field(() => ID, { description: 'The newer file.' })
  declare importId: string;

  @Field(() => String, { nullable: true, description: 'The same key again changes nothing.' })
  declare idempotencyKey?: string | null;
}

const refreshAnalysisSchema = z.object({
  analysisId: z.string().max(100),
  importId: z.string().max(100),
  idempotencyKey: idempotencyKeySchema,
});

const RefreshAnalysisPayload = payloadOf<{ analysis: Analysis }>(
  'RefreshAnalysisPayload',
  { analysis: { type: () => AnalysisType, description: 'The analysis; null when it could not be done.' } },
  'The analysis that is run again.',
);

@Resolver()
export class RefreshResolver {
  @RequiresScopes([['niches:write']])
  @Cost(20)
  @Mutation(() => RefreshAnalysisPayload, {
    nullable: true,
    description:
      'Runs a finished analysis on a newer file; follow it with `analysisProgress`. Opportunities that are found again keep their ids, and everything that rests on them.',
  })
  async refreshAnalysis(
    @Arg('input', () => RefreshAnalysisInput, { description: 'Which one, and on what.' }) input: RefreshAnalysisInput,
    @Ctx() context: NichesContext,
  ): Promise<Payload<{ analysis: Analysis }>> {
    const workspaceId = context.writableWorkspaceId();
    const checked = validateInput(refreshAnalysisSchema, input);
    if (!checked.ok) return RefreshAnalysisPayload.failed(...checked.userErrors);
    const { analysisId, importId, idempotencyKey = null } = checked.value;
    const result = await context.useCases.refreshAnalysis({ workspaceId, analysisId, importId, idempotencyKey });
    switch (result.kind) {
      case 'refreshing':
        return RefreshAnalysisPayload.succeeded({ analysis: result.analysis });
      case 'analysis-not-found':
        return RefreshAnalysisPayload.failed(
          new NotFoundError('There is no such analysis here.', ['input', 'analysisId']),
        );
      case 'import-not-found':
        return RefreshAnalysisPayload.failed(new NotFoundError('There is no such import here.', ['input', 'importId']));
      case 'import-refused':
        return RefreshAnalysisPayload.failed(new InvalidInputError(result.reason, ['input', 'importId']));
      case 'not-ready':
        return RefreshAnalysisPayload.failed(new ConflictError(result.reason, ['input', 'analysisId']));
    }
  }
}
