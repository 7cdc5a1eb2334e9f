import { enumOf } from '@paissive/graphql-kit';
import { currencyField, decimalField, nameField } from '@paissive/graphql-money';
import { Field, Float, InputType, Int } from 'type-graphql';
import { z } from 'zod';
import { TableFileInput, tableFileField } from '../tables/table-file.inputs.js';
import type { PriceStudyMethod, StudyAnswers } from './price-study.js';
import { MAX_ANSWERS } from './read-price-answers.js';

export const PriceStudyMethodEnum = enumOf<PriceStudyMethod>('PriceStudyMethod', 'What respondents were asked.', {
  VAN_WESTENDORP: 'Four prices each: too cheap, cheap, expensive, too expensive.',
  GABOR_GRANGER: 'Whether they would buy at given prices.',
});

@InputType({ description: 'The four prices of one respondent.' })
export class PriceSensitivityAnswerInput {
  @Field(() => Float, { description: 'So cheap that its quality is doubted.' })
  declare tooCheap: number;

  @Field(() => Float, { description: 'A bargain.' })
  declare cheap: number;

  @Field(() => Float, { description: 'Getting expensive, but still considered.' })
  declare expensive: number;

  @Field(() => Float, { description: 'Too expensive to be considered.' })
  declare tooExpensive: number;

  @Field(() => Int, {
    nullable: true,
    description: 'How likely they would buy at `cheap`: 1 (certainly not) to 5 (certainly).',
  })
  declare intentAtCheap?: number | null;

  @Field(() => Int, { nullable: true, description: 'The same at `expensive`.' })
  declare intentAtExpensive?: number | null;
}

@InputType({ description: 'Whether one respondent would buy at a price.' })
export class PurchaseAnswerInput {
  @Field(() => Float, { description: 'The price that was asked about.' })
  declare price: number;

  @Field(() => Boolean, { description: 'The answer.' })
  declare wouldBuy: boolean;
}

@InputType({ description: 'A pricing survey: a file of answers, or the answers themselves.' })
export class AnalyzePriceSensitivityInput {
  @Field(() => String, { description: 'What it is called.' })
  declare name: string;

  @Field(() => PriceStudyMethodEnum, { defaultValue: 'VAN_WESTENDORP', description: 'What was asked.' })
  declare method: PriceStudyMethod;

  @Field(() => String, { description: 'ISO 4217 code of all prices.' })
  declare currency: string;

  @Field(() => TableFileInput, { nullable: true, description: 'A table of answers; columns are told by their names.' })
  declare file?: TableFileInput | null;

  @Field(() => [PriceSensitivityAnswerInput], { nullable: true, description: 'For `VAN_WESTENDORP`: at most 20,000.' })
  declare answers?: PriceSensitivityAnswerInput[] | null;

  @Field(() => [PurchaseAnswerInput], { nullable: true, description: 'For `GABOR_GRANGER`: at most 100,000.' })
  declare purchases?: PurchaseAnswerInput[] | null;

  @Field(() => String, {
    nullable: true,
    description:
      'For `GABOR_GRANGER`: what one sale costs, decimal text; the best price then has the most profit, not revenue.',
  })
  declare unitCost?: string | null;
}

const price = z.number().min(0, 'A price is not negative.').max(1e9, 'This is no possible price.');
const intent = z
  .int()
  .min(1)
  .max(5)
  .nullish()
  .transform((given) => given ?? null);

/** The four prices of one respondent, and how likely they would buy. */
export const priceSensitivityAnswerField = z.object({
  tooCheap: price,
  cheap: price,
  expensive: price,
  tooExpensive: price,
  intentAtCheap: intent,
  intentAtExpensive: intent,
});

export const analyzePriceSensitivitySchema = z
  .object({
    name: nameField(),
    method: z.enum(['VAN_WESTENDORP', 'GABOR_GRANGER']),
    currency: currencyField(),
    file: tableFileField.nullish(),
    answers: z.array(priceSensitivityAnswerField).max(MAX_ANSWERS).nullish(),
    purchases: z
      .array(z.object({ price, wouldBuy: z.boolean() }))
      .max(MAX_ANSWERS * 5)
      .nullish(),
    unitCost: decimalField({ minimum: 0, maximum: 1e9 })
      .nullish()
      .transform((cost) => cost ?? '0'),
  })
  .transform(({ file, answers, purchases, ...settings }, context) => {
    if (file) return { ...settings, source: { content: file.content } };
    const { method } = settings;
    const given: StudyAnswers =
      method === 'VAN_WESTENDORP' ? { method, answers: answers ?? [] } : { method, answers: purchases ?? [] };
    if (given.answers.length > 0) return { ...settings, source: { answers: given } };
    const field = method === 'VAN_WESTENDORP' ? 'answers' : 'purchases';
    context.addIssue({ code: 'custom', path: [field], message: `Give a file or ${field}.` });
    return z.NEVER;
  });
