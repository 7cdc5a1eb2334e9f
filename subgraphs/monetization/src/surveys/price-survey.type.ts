import { ConnectionType, Key, RequiresScopes } from '@paissive/graphql-kit';
import { currencyField, nameField } from '@paissive/graphql-money';
import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { z } from 'zod';
import { PriceSensitivityAnswerInput, priceSensitivityAnswerField } from '../pricing-research/price-study.inputs.js';

@Key('id')
@RequiresScopes([['monetization:read']])
@ObjectType('PriceSurvey', { description: 'A hosted pricing survey.' })
export class PriceSurveyType {
  @Field(() => ID, { description: 'Names it everywhere.' })
  declare id: string;

  @Field(() => String, { description: 'What it is called; respondents see it.' })
  declare name: string;

  @Field(() => String, { description: 'What respondents read of the product.' })
  declare description: string;

  @Field(() => String, { description: 'ISO 4217 code of all prices.' })
  declare currency: string;

  @Field(() => String, { description: 'For the link: whoever has it may answer.' })
  declare token: string;

  @Field(() => Boolean, { description: 'Whether it takes answers.' })
  declare isOpen: boolean;

  @Field(() => Date, { description: 'When it was made.' })
  declare createdAt: Date;
}

export const PriceSurveyConnection = ConnectionType(PriceSurveyType, { name: 'PriceSurvey' });

@ObjectType('PublicPriceSurvey', {
  description: 'What respondents see of a survey. Public: they have the link and no account.',
})
export class PublicPriceSurveyType {
  @Field(() => String, { description: 'What it is called.' })
  declare name: string;

  @Field(() => String, { description: 'What it is about.' })
  declare description: string;

  @Field(() => String, { description: 'ISO 4217 code of all prices.' })
  declare currency: string;

  @Field(() => Boolean, { description: 'Whether it takes answers.' })
  declare isOpen: boolean;
}

@ObjectType('SurveyReceipt', { description: 'What became of an answer. Public: respondents have no account.' })
export class SurveyReceiptType {
  @Field(() => Boolean, { description: 'False when this respondent had answered before: the first answer counts.' })
  declare isNew: boolean;

  @Field(() => Int, { description: 'How many have answered.' })
  declare answerCount: number;
}

@InputType({ description: 'A survey to host.' })
export class CreatePriceSurveyInput {
  @Field(() => String, { description: 'What it is called; respondents see it.' })
  declare name: string;

  @Field(() => String, { description: 'What respondents read of the product, at most 5,000 characters.' })
  declare description: string;

  @Field(() => String, { description: 'ISO 4217 code of all prices.' })
  declare currency: string;
}

@InputType({ description: 'Which survey to end.' })
export class ClosePriceSurveyInput {
  @Field(() => ID, { description: 'Which one.' })
  declare surveyId: string;
}

@InputType({ description: 'What to analyse.' })
export class AnalyzePriceSurveyInput {
  @Field(() => ID, { description: 'Which survey.' })
  declare surveyId: string;
}

@InputType({ description: 'One answer.' })
export class AnswerPriceSurveyInput {
  @Field(() => String, { description: 'From the link.' })
  declare token: string;

  @Field(() => String, {
    description: 'Drawn by the browser, 16 to 100 characters: the first answer of a respondent counts.',
  })
  declare respondent: string;

  @Field(() => PriceSensitivityAnswerInput, { description: 'The prices.' })
  declare answer: PriceSensitivityAnswerInput;
}

export const createPriceSurveySchema = z.object({
  name: nameField(),
  description: z
    .string()
    .trim()
    .max(5_000, 'A description can have 5,000 characters.')
    .regex(/^[^\0]*$/),
  currency: currencyField(),
});

export const answerPriceSurveySchema = z.object({
  token: z.string().regex(/^[\w-]{1,100}$/, 'This is no link to a survey.'),
  respondent: z.string().regex(/^[\w-]{16,100}$/, 'Give 16 to 100 letters and digits.'),
  answer: priceSensitivityAnswerField,
});
