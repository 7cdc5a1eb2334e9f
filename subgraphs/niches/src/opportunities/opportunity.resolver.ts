import { ErrorCode, PlatformError } from '@paissive/errors';
import { Cost, ListSize, PageArguments, pageArguments, RequiresScopes, toConnection } from '@paissive/graphql-kit';
import { Arg, Args, Ctx, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql';
import { z } from 'zod';
import type { Analysis } from '../analyses/analysis.js';
import { AnalysisType } from '../analyses/analysis.type.js';
import type { NichesContext } from '../context.js';
import { intentReason } from '../keywords/intent-reason.js';
import { KeywordConnection } from '../keywords/keyword.type.js';
import { differencesBetween } from './differences-between.js';
import { FilteredOpportunityListArguments } from './opportunity.inputs.js';
import type { Opportunity } from './opportunity.js';
import { OpportunityComparisonType, OpportunityConnection, OpportunityType } from './opportunity.type.js';
import { listOpportunities } from './opportunity-list.resolver.js';

const MINIMUM_COMPARED = 2;
const MAXIMUM_COMPARED = 6;

@Resolver(() => OpportunityType)
export class OpportunityResolver {
  @RequiresScopes([['niches:read']])
  @Query(() => OpportunityType, { nullable: true, description: 'One opportunity; null when there is none here.' })
  opportunity(
    @Arg('id', () => ID, { description: 'Which one.' }) id: string,
    @Ctx() context: NichesContext,
  ): Promise<Opportunity | null> {
    return context.loaders.opportunities.load(id);
  }

  @RequiresScopes([['niches:read']])
  @ListSize({ slicingArguments: ['first'], sizedFields: ['edges', 'nodes'] })
  @Query(() => OpportunityConnection, { description: 'The opportunities of all analyses.' })
  opportunities(
    @Args(() => FilteredOpportunityListArguments) { filter, ...args }: FilteredOpportunityListArguments,
    @Ctx() context: NichesContext,
  ) {
    return listOpportunities(context, args, filter ?? {});
  }

  @RequiresScopes([['niches:read']])
  @Cost(10)
  @Query(() => OpportunityComparisonType, {
    nullable: true,
    description: 'Two to six opportunities side by side; null when fewer than two of them exist here.',
  })
  async compareOpportunities(
    @Arg('ids', () => [ID], { description: 'Two to six ids.' }) ids: string[],
    @Ctx() context: NichesContext,
  ): Promise<{ opportunities: Opportunity[]; differences: string[] } | null> {
    const wanted = [...new Set(ids)];
    if (wanted.length < MINIMUM_COMPARED || wanted.length > MAXIMUM_COMPARED) {
      throw new PlatformError(ErrorCode.BAD_USER_INPUT, 'Give two to six different ids to compare.');
    }
    const found = await Promise.all(wanted.map((id) => context.loaders.opportunities.load(id)));
    const opportunities = found.filter((opportunity) => opportunity !== null);
    if (opportunities.length < MINIMUM_COMPARED) return null;
    return { opportunities, differences: differencesBetween(opportunities) };
  }

  @ListSize({ slicingArguments: ['first'], sizedFields: ['edges', 'nodes'] })
  @FieldResolver(() => KeywordConnection, { description: 'The keywords, most searched first.' })
  async keywords(
    @Root() { keywordSetId: id, keywordCount }: Opportunity,
    @Args(() => PageArguments) args: PageArguments,
    @Ctx() context: NichesContext,
  ) {
    const page = pageArguments(args, z.number().int().nonnegative());
    const start = page.after === null ? 0 : page.after.sortKey + 1;
    const found = await context.loaders.opportunityKeywords.load({ ownerId: id, start, count: page.first + 1 });
    const rows = found.map((keyword, index) => ({
      ...keyword,
      intentReason: intentReason(keyword),
      position: start + index,
    }));
    return toConnection({
      rows,
      page,
      cursorOf: ({ position }) => ({ sortKey: position, id }),
      countTotal: () => keywordCount,
    });
  }

  @FieldResolver(() => AnalysisType)
  analysis(@Root() { analysisId }: Opportunity, @Ctx() context: NichesContext): Promise<Analysis | null> {
    return context.loaders.analyses.load(analysisId);
  }
}
