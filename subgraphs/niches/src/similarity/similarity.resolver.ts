import { ErrorCode, PlatformError } from '@paissive/errors';
import { Authenticated, Cost, ListSize, type Rel, RequiresScopes } from '@paissive/graphql-kit';
import { Arg, Ctx, Field, Float, ID, Int, ObjectType, Query, Resolver } from 'type-graphql';
import type { NichesContext } from '../context.js';
import { OpportunityType } from '../opportunities/opportunity.type.js';
import { MAX_COMPARED, type SimilarOpportunities } from './find-similar.js';

@Authenticated()
@ObjectType('SimilarOpportunity', { description: 'An opportunity, and how much it is like what was asked for.' })
export class SimilarOpportunityType {
  @Field(() => OpportunityType, { description: 'The opportunity.' })
  declare opportunity: Rel<OpportunityType>;

  @Field(() => Float, {
    description: 'Cosine of the sentence vectors: 1 for the same meaning, about 0 for nothing in common.',
  })
  declare similarity: number;
}

@RequiresScopes([['niches:read']])
@ObjectType('SimilarOpportunities', {
  description: 'Opportunities of all analyses by the meaning of their names, as a local English model understands it.',
})
export class SimilarOpportunitiesType {
  @Field(() => [SimilarOpportunityType], { description: 'The most alike first.' })
  declare matches: SimilarOpportunityType[];

  @Field(() => Int, { description: 'How many were compared.' })
  declare comparedCount: number;

  @Field(() => Boolean, {
    description: `False while some wait to be embedded, seconds after an analysis, or where there are more than ${MAX_COMPARED}.`,
  })
  declare isComplete: boolean;
}

const MAX_MATCHES = 50;
const MAX_TEXT_CHARACTERS = 500;

@Resolver()
export class SimilarityResolver {
  @RequiresScopes([['niches:read']])
  @Cost(30)
  @ListSize({ slicingArguments: ['first'], sizedFields: ['matches'] })
  @Query(() => SimilarOpportunitiesType, {
    nullable: true,
    description: 'Niches like a description, or like another niche; null when there is no such opportunity.',
  })
  async similarOpportunities(
    @Ctx() context: NichesContext,
    @Arg('text', () => String, { nullable: true, description: 'Words; either these or `opportunityId`.' })
    text: string | null | undefined,
    @Arg('opportunityId', () => ID, { nullable: true, description: 'What they shall be like; it is left out itself.' })
    opportunityId: string | null | undefined,
    @Arg('first', () => Int, { defaultValue: 10, description: 'How many to return, 1 to 50.' }) first: number,
  ): Promise<SimilarOpportunities | null> {
    const words = text?.trim() ?? '';
    if ((words === '') === (opportunityId == null)) throw badInput('Give either words or an opportunity.');
    if (words.length > MAX_TEXT_CHARACTERS) throw badInput(`Give at most ${MAX_TEXT_CHARACTERS} characters.`);
    if (first < 1 || first > MAX_MATCHES) throw badInput(`first must be between 1 and ${MAX_MATCHES}.`);
    const like = opportunityId == null ? { text: words } : { opportunityId };
    const found = await context.useCases.findSimilar({ workspaceId: context.workspaceId(), like, first });
    return found === 'not-found' ? null : found;
  }
}

function badInput(message: string): PlatformError {
  return new PlatformError(ErrorCode.BAD_USER_INPUT, message);
}
