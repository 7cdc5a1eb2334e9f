import {
  ConflictError,
  Cost,
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
import { Arg, Args, Ctx, FieldResolver, ID, Int, Mutation, Query, Resolver, Root } from 'type-graphql';
import type { MonetizationContext } from '../context.js';
import { presentPriceSensitivity } from '../pricing-research/present-study.js';
import { priceSensitivity } from '../pricing-research/price-sensitivity.js';
import type { PriceStudy } from '../pricing-research/price-study.js';
import { PriceSensitivityType, PriceStudyType } from '../pricing-research/price-study.type.js';
import { MAX_ANSWERS } from '../pricing-research/read-price-answers.js';
import type { PriceSurvey } from './price-survey.js';
import {
  AnalyzePriceSurveyInput,
  AnswerPriceSurveyInput,
  answerPriceSurveySchema,
  ClosePriceSurveyInput,
  CreatePriceSurveyInput,
  createPriceSurveySchema,
  PriceSurveyConnection,
  PriceSurveyType,
  PublicPriceSurveyType,
  SurveyReceiptType,
} from './price-survey.type.js';

interface SurveyNouns {
  survey: PriceSurvey;
}
interface ReceiptNouns {
  receipt: SurveyReceiptType;
}
interface StudyNouns {
  study: PriceStudy;
}

const noun = { survey: { type: () => PriceSurveyType, description: 'The survey as it is now.' } };
const CreatePayload = payloadOf<SurveyNouns>('CreatePriceSurveyPayload', noun, 'What came of making a survey.');
const ClosePayload = payloadOf<SurveyNouns>('ClosePriceSurveyPayload', noun, 'What came of ending a survey.');
const AnswerPayload = payloadOf<ReceiptNouns>(
  'AnswerPriceSurveyPayload',
  { receipt: { type: () => SurveyReceiptType, description: 'That the answer is kept.' } },
  'What came of an answer.',
);
const AnalyzePayload = payloadOf<StudyNouns>(
  'AnalyzePriceSurveyPayload',
  { study: { type: () => PriceStudyType, description: 'The answers there are now, as a study.' } },
  'What came of analysing a survey.',
);
const noSuchSurvey = () => new NotFoundError('There is no such survey here.', ['input', 'surveyId']);

@Resolver(() => PriceSurveyType)
export class PriceSurveyResolver {
  @RequiresScopes([['monetization:write']])
  @Mutation(() => CreatePayload, { nullable: true, description: 'Makes a survey with a link of its own.' })
  async createPriceSurvey(
    @Arg('input', () => CreatePriceSurveyInput, { description: 'The survey.' }) given: CreatePriceSurveyInput,
    @Ctx() context: MonetizationContext,
  ): Promise<Payload<SurveyNouns>> {
    const workspaceId = context.writableWorkspaceId();
    const input = validateInput(createPriceSurveySchema, given);
    if (!input.ok) return CreatePayload.failed(...input.userErrors);
    return CreatePayload.succeeded({ survey: await context.useCases.createPriceSurvey(workspaceId, input.value) });
  }

  @RequiresScopes([['monetization:write']])
  @Mutation(() => ClosePayload, { nullable: true, description: 'Ends a survey: its link takes no more answers.' })
  async closePriceSurvey(
    @Arg('input', () => ClosePriceSurveyInput, { description: 'Which one.' }) { surveyId }: ClosePriceSurveyInput,
    @Ctx() context: MonetizationContext,
  ): Promise<Payload<SurveyNouns>> {
    const survey = await context.stores.surveys.close(context.writableWorkspaceId(), surveyId);
    return survey ? ClosePayload.succeeded({ survey }) : ClosePayload.failed(noSuchSurvey());
  }

  @RequiresScopes([['monetization:write']])
  @Cost(20)
  @Mutation(() => AnalyzePayload, {
    nullable: true,
    description: 'Keeps the answers there are now as a study; the same answers give the same study.',
  })
  async analyzePriceSurvey(
    @Arg('input', () => AnalyzePriceSurveyInput, { description: 'Which one.' }) { surveyId }: AnalyzePriceSurveyInput,
    @Ctx() context: MonetizationContext,
  ): Promise<Payload<StudyNouns>> {
    const workspaceId = context.writableWorkspaceId();
    const [survey] = await context.stores.surveys.findByIds(workspaceId, [surveyId]);
    if (!survey) return AnalyzePayload.failed(noSuchSurvey());
    const { name, currency } = survey;
    const answers = { method: 'VAN_WESTENDORP' as const, answers: await context.stores.surveys.answersOf(surveyId) };
    const request = { workspaceId, name, currency, method: answers.method, unitCost: '0', source: { answers } };
    const result = await context.useCases.analyzePriceSensitivity(request);
    if (result.kind === 'analysed') return AnalyzePayload.succeeded({ study: result.study });
    return AnalyzePayload.failed(
      new InvalidInputError('There is no answer yet whose prices ascend.', ['input', 'surveyId']),
    );
  }

  @Cost(5)
  @Mutation(() => AnswerPayload, {
    nullable: true,
    description: 'Answers a survey, each respondent once. Public: respondents have the link and no account.',
  })
  async answerPriceSurvey(
    @Arg('input', () => AnswerPriceSurveyInput, { description: 'The answer.' }) given: AnswerPriceSurveyInput,
    @Ctx() { stores, useCases }: MonetizationContext,
  ): Promise<Payload<ReceiptNouns>> {
    const input = validateInput(answerPriceSurveySchema, given);
    if (!input.ok) return AnswerPayload.failed(...input.userErrors);
    const { token, respondent, answer } = input.value;
    const survey = await stores.surveys.findByToken(token);
    if (!survey) return AnswerPayload.failed(new NotFoundError('There is no such survey.', ['input', 'token']));
    const outcome = await useCases.answerPriceSurvey(survey.id, respondent, answer);
    if (outcome === 'closed')
      return AnswerPayload.failed(new ConflictError('The survey takes no more answers.', ['input', 'token']));
    return AnswerPayload.succeeded({
      receipt: { isNew: outcome === 'stored', answerCount: await stores.surveys.countAnswers(survey.id) },
    });
  }

  @Query(() => PublicPriceSurveyType, {
    nullable: true,
    description: 'A survey as respondents see it; null for a link that leads nowhere. Public: they have no account.',
  })
  publicPriceSurvey(
    @Arg('token', () => String, { description: 'From the link.' }) token: string,
    @Ctx() { stores }: MonetizationContext,
  ): Promise<PublicPriceSurveyType | null> {
    return /^[\w-]{1,100}$/.test(token) ? stores.surveys.findByToken(token) : Promise.resolve(null);
  }

  @RequiresScopes([['monetization:read']])
  @Query(() => PriceSurveyType, { nullable: true, description: 'One survey; null when there is none here.' })
  priceSurvey(
    @Arg('id', () => ID, { description: 'Which one.' }) id: string,
    @Ctx() context: MonetizationContext,
  ): Promise<PriceSurvey | null> {
    return context.loaders.surveys.load(id);
  }

  @RequiresScopes([['monetization:read']])
  @ListSize({ slicingArguments: ['first'], sizedFields: ['edges', 'nodes'] })
  @Query(() => PriceSurveyConnection, { description: 'All hosted surveys, newest first.' })
  priceSurveys(@Args(() => PageArguments) args: PageArguments, @Ctx() context: MonetizationContext) {
    return pageNewestFirst(args, (page) => context.stores.surveys.list(context.workspaceId(), page));
  }

  @Cost(10)
  @FieldResolver(() => PriceSensitivityType, {
    nullable: true,
    description:
      'What the answers there are now say; null before one whose prices ascend. Keep it with `analyzePriceSurvey`.',
  })
  async priceSensitivity(
    @Root() { id, currency }: PriceSurvey,
    @Ctx() { stores }: MonetizationContext,
  ): Promise<PriceSensitivityType | null> {
    const found = priceSensitivity(await stores.surveys.answersOf(id));
    return found && presentPriceSensitivity(found, currency);
  }

  @FieldResolver(() => Int, { description: `How many have answered; at most ${MAX_ANSWERS.toLocaleString('en')}.` })
  answerCount(@Root() { id }: PriceSurvey, @Ctx() { stores }: MonetizationContext): Promise<number> {
    return stores.surveys.countAnswers(id);
  }
}
