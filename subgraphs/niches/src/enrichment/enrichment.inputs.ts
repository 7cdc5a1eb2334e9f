import { isCurrencyCode } from '@paissive/money';
import { Field, Float, ID, InputType } from 'type-graphql';
import { z } from 'zod';

@InputType({ description: 'Bounds of something assumed.' })
export class AssumedRangeInput {
  @Field(() => Float, { description: 'The lower bound.' })
  declare low: number;

  @Field(() => Float, { description: 'The upper bound.' })
  declare high: number;
}

@InputType({ description: 'Bounds of an assumed price.' })
export class AssumedPriceInput extends AssumedRangeInput {
  @Field(() => String, { description: 'ISO 4217 code.' })
  declare currency: string;
}

@InputType({ description: 'What to reckon the revenue with; published figures where something is left out.' })
export class RevenueAssumptionsInput {
  @Field(() => AssumedRangeInput, { nullable: true, description: 'Share of the searches that visits the site, 0–1.' })
  declare clickThrough?: AssumedRangeInput | null;

  @Field(() => AssumedRangeInput, { nullable: true, description: 'Share of the visits that buys, 0–1; with a price.' })
  declare conversion?: AssumedRangeInput | null;

  @Field(() => AssumedPriceInput, {
    nullable: true,
    description: 'What a customer pays in a month, or once. Nothing is assumed of it when left out.',
  })
  declare price?: AssumedPriceInput | null;
}

@InputType({ description: 'What to enrich, and whether to ask a model.' })
export class EnrichOpportunityInput {
  @Field(() => ID, { description: 'The opportunity.' })
  declare opportunityId: string;

  @Field(() => Boolean, {
    defaultValue: false,
    description:
      'Whether to ask the text model of the workspace too, which costs what it costs there. Follow it with `enrichmentProgress`.',
  })
  declare withModel: boolean;

  @Field(() => String, { nullable: true, description: 'The same key asks once.' })
  declare idempotencyKey?: string | null;
}

@InputType({ description: 'Whose model not to wait for any more.' })
export class CancelEnrichmentInput {
  @Field(() => ID, { description: 'The opportunity.' })
  declare opportunityId: string;
}

const idField = z.string().min(1, 'An id has at least one character.').max(100, 'An id has at most 100 characters.');

export const enrichOpportunitySchema = z.object({
  opportunityId: idField,
  withModel: z.boolean(),
  idempotencyKey: idField.nullish(),
});

const inOrder = { message: 'The lower bound is not above the upper one.', path: ['low'] };
const share = z.number().min(0, 'A share is 0 at least.').max(1, 'A share is 1 at most.');
const shares = z.object({ low: share, high: share }).refine(({ low, high }) => low <= high, inOrder);
const amount = z.number().min(0, 'A price is 0 at least.').max(1_000_000_000, 'A price is a billion at most.');
const prices = z
  .object({
    low: amount,
    high: amount,
    currency: z.string().refine(isCurrencyCode, 'Give the code of a currency, such as EUR or USD.'),
  })
  .refine(({ low, high }) => low <= high, inOrder);

export const revenueAssumptionsSchema = z.object({
  clickThrough: shares.nullish().transform((given) => given ?? undefined),
  conversion: shares.nullish().transform((given) => given ?? undefined),
  price: prices.nullish().transform((given) => given ?? undefined),
});
