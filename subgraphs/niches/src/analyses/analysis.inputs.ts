import { Field, Float, ID, InputType } from 'type-graphql';
import { z } from 'zod';
import type { ScoreWeights } from '../analysis-engine/opportunity-draft.js';

@InputType({
  description:
    "How much each factor counts, 0–100 each. Left out: of a new analysis the workspace's own weights, otherwise those that there are.",
})
export class ScoreWeightsInput {
  @Field(() => Float, { nullable: true, description: 'How much is searched.' })
  declare demand?: number | null;

  @Field(() => Float, { nullable: true, description: 'How hard it is to be seen.' })
  declare competition?: number | null;

  @Field(() => Float, { nullable: true, description: 'Where it goes.' })
  declare trend?: number | null;

  @Field(() => Float, { nullable: true, description: 'What a visitor is worth.' })
  declare monetization?: number | null;

  @Field(() => Float, { nullable: true, description: 'How little it takes to begin.' })
  declare resources?: number | null;
}

@InputType({ description: 'What to analyse and how.' })
export class AnalyzeNicheInput {
  @Field(() => ID, { description: 'The import to analyse.' })
  declare importId: string;

  @Field(() => String, { nullable: true, description: "How the analysis is called; the import's name if left out." })
  declare name?: string | null;

  @Field(() => ScoreWeightsInput, { nullable: true, description: 'How much each factor counts.' })
  declare weights?: ScoreWeightsInput | null;

  @Field(() => String, { nullable: true, description: 'The same key answers with the same analysis.' })
  declare idempotencyKey?: string | null;
}

@InputType({ description: 'Which analysis to stop.' })
export class CancelAnalysisInput {
  @Field(() => ID, { description: 'The analysis.' })
  declare analysisId: string;
}

@InputType({ description: 'Which analysis to go on with.' })
export class ResumeAnalysisInput {
  @Field(() => ID, { description: 'The analysis.' })
  declare analysisId: string;
}

const weight = z.number().min(0, 'A weight is 0 at least.').max(100, 'A weight is 100 at most.').nullish();

export const scoreWeightsSchema = z.object({
  demand: weight,
  competition: weight,
  trend: weight,
  monetization: weight,
  resources: weight,
});

export const idempotencyKeySchema = z
  .string()
  .min(1, 'An idempotency key has at least one character.')
  .max(200, 'An idempotency key has at most 200 characters.')
  .nullish();

export const analyzeNicheSchema = z.object({
  importId: z.string().max(100),
  name: z
    .string()
    .trim()
    .min(1, 'A name has at least one character.')
    .max(200, 'A name has at most 200 characters.')
    .nullish(),
  weights: scoreWeightsSchema.nullish(),
  idempotencyKey: idempotencyKeySchema,
});

/** Those that were given. */
export function givenWeights(weights: z.infer<typeof scoreWeightsSchema>): Partial<ScoreWeights> {
  return Object.fromEntries(Object.entries(weights).filter(([, value]) => value != null));
}
