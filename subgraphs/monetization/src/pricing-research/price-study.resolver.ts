import {
  type Connection,
  Cost,
  InvalidInputError,
  ListSize,
  PageArguments,
  type Payload,
  pageNewestFirst,
  payloadOf,
  RequiresScopes,
  validateInput,
} from '@paissive/graphql-kit';
import { Arg, Args, Ctx, FieldResolver, ID, Mutation, Query, Resolver, Root } from 'type-graphql';
import type { MonetizationContext } from '../context.js';
import { RejectedImportRowConnection, rejectedRows } from '../tables/row-rejection.type.js';
import type { AnalyzePriceSensitivityResult } from './analyze-price-sensitivity.js';
import { gaborGranger } from './gabor-granger.js';
import { presentGaborGranger, presentPriceSensitivity } from './present-study.js';
import { priceSensitivity } from './price-sensitivity.js';
import { AnalyzePriceSensitivityInput, analyzePriceSensitivitySchema } from './price-study.inputs.js';
import type { PriceStudy } from './price-study.js';
import { GaborGrangerType, PriceSensitivityType, PriceStudyConnection, PriceStudyType } from './price-study.type.js';

interface StudyNouns {
  study: PriceStudy;
}

const AnalyzePriceSensitivityPayload = payloadOf<StudyNouns>(
  'AnalyzePriceSensitivityPayload',
  { study: { type: () => PriceStudyType, description: 'The survey and what it says.' } },
  'What came of analysing a survey.',
);

@Resolver(() => PriceStudyType)
export class PriceStudyResolver {
  @RequiresScopes([['monetization:write']])
  @Cost(20)
  @Mutation(() => AnalyzePriceSensitivityPayload, {
    nullable: true,
    description: 'Analyses a pricing survey and keeps it. The same answers, read the same way, give the same study.',
  })
  async analyzePriceSensitivity(
    @Arg('input', () => AnalyzePriceSensitivityInput, { description: 'The survey.' })
    given: AnalyzePriceSensitivityInput,
    @Ctx() context: MonetizationContext,
  ): Promise<Payload<StudyNouns>> {
    const workspaceId = context.writableWorkspaceId();
    const input = validateInput(analyzePriceSensitivitySchema, given);
    if (!input.ok) return AnalyzePriceSensitivityPayload.failed(...input.userErrors);
    const result = await context.useCases.analyzePriceSensitivity({ workspaceId, ...input.value });
    if (result.kind === 'analysed') return AnalyzePriceSensitivityPayload.succeeded({ study: result.study });
    const field = given.file ? ['input', 'file', 'content'] : ['input', 'answers'];
    return AnalyzePriceSensitivityPayload.failed(new InvalidInputError(failureMessage(result), field));
  }

  @RequiresScopes([['monetization:read']])
  @Query(() => PriceStudyType, { nullable: true, description: 'One pricing survey; null when there is none here.' })
  priceStudy(
    @Arg('id', () => ID, { description: 'Which one.' }) id: string,
    @Ctx() context: MonetizationContext,
  ): Promise<PriceStudy | null> {
    return context.loaders.studies.load(id);
  }

  @RequiresScopes([['monetization:read']])
  @ListSize({ slicingArguments: ['first'], sizedFields: ['edges', 'nodes'] })
  @Query(() => PriceStudyConnection, { description: 'All pricing surveys, newest first.' })
  priceStudies(
    @Args(() => PageArguments) args: PageArguments,
    @Ctx() context: MonetizationContext,
  ): Promise<Connection<PriceStudy>> {
    return pageNewestFirst(args, (page) => context.stores.studies.list(context.workspaceId(), page));
  }

  @Cost(10)
  @FieldResolver(() => PriceSensitivityType, { nullable: true, description: 'For `VAN_WESTENDORP`; else null.' })
  async priceSensitivity(
    @Root() study: PriceStudy,
    @Ctx() { stores }: MonetizationContext,
  ): Promise<PriceSensitivityType | null> {
    if (study.method !== 'VAN_WESTENDORP') return null;
    const given = await stores.studies.answersOf(study);
    const found = given.method === 'VAN_WESTENDORP' ? priceSensitivity(given.answers) : null;
    return found && presentPriceSensitivity(found, study.currency);
  }

  @Cost(10)
  @FieldResolver(() => GaborGrangerType, { nullable: true, description: 'For `GABOR_GRANGER`; else null.' })
  async gaborGranger(
    @Root() study: PriceStudy,
    @Ctx() { stores }: MonetizationContext,
  ): Promise<GaborGrangerType | null> {
    if (study.method !== 'GABOR_GRANGER') return null;
    const given = await stores.studies.answersOf(study);
    const found = given.method === 'GABOR_GRANGER' ? gaborGranger(given.answers, Number(study.unitCost)) : null;
    return found && presentGaborGranger(found, study.currency);
  }

  @ListSize({ slicingArguments: ['first'], sizedFields: ['edges', 'nodes'] })
  @FieldResolver(() => RejectedImportRowConnection, {
    description: 'The rows that could not be used, in the order of the file.',
  })
  rejections(
    @Root() { id }: PriceStudy,
    @Args(() => PageArguments) args: PageArguments,
    @Ctx() context: MonetizationContext,
  ) {
    return rejectedRows(context, id, args);
  }
}

function failureMessage(failure: Exclude<AnalyzePriceSensitivityResult, { kind: 'analysed' }>): string {
  if (failure.kind === 'refused') return failure.message;
  const { answerCount, rejections } = failure;
  const [first] = rejections;
  const unread = first
    ? ` ${rejections.length} rows could not be read; the first is line ${first.line}${first.column ? `, column ${first.column}` : ''}: ${first.reason}`
    : '';
  const mixedUp =
    answerCount > 0 ? ` The prices of ${answerCount} answers do not ascend from too cheap to too expensive.` : '';
  return `No answer can be used.${mixedUp}${unread}`;
}
