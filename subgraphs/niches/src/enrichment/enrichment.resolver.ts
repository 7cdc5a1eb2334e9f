import {
  ConflictError,
  Cost,
  followState,
  NotFoundError,
  type Payload,
  payloadOf,
  RequiresScopes,
  requireInput,
  validateInput,
} from '@paissive/graphql-kit';
import { requireViewer } from '@paissive/identity';
import { Arg, Ctx, FieldResolver, ID, Mutation, Resolver, Root, Subscription } from 'type-graphql';
import type { NichesContext } from '../context.js';
import type { Opportunity } from '../opportunities/opportunity.js';
import { OpportunityType } from '../opportunities/opportunity.type.js';
import {
  CancelEnrichmentInput,
  EnrichOpportunityInput,
  enrichOpportunitySchema,
  RevenueAssumptionsInput,
  revenueAssumptionsSchema,
} from './enrichment.inputs.js';
import { EnrichmentProgressType, EnrichmentType } from './enrichment.type.js';
import { enrichmentView } from './enrichment-view.js';
import { readEnrichment } from './read-enrichment.js';
import { MAX_READ_KEYWORDS } from './rules/enrich-by-rules.js';
import type { EnrichmentProgress } from './runs/enrichment-progress.js';
import { MAX_ACTIVE_RUNS } from './runs/enrichment-run.js';

const noun = {
  opportunity: { type: () => OpportunityType, description: 'The opportunity; null when it could not be done.' },
};
const EnrichOpportunityPayload = payloadOf<{ opportunity: Opportunity }>(
  'EnrichOpportunityPayload',
  noun,
  'What was enriched.',
);
const CancelEnrichmentPayload = payloadOf<{ opportunity: Opportunity }>(
  'CancelEnrichmentPayload',
  noun,
  'Whose model is not asked any more.',
);
type OpportunityPayload = Payload<{ opportunity: Opportunity }>;

const FIELD = ['input', 'opportunityId'];

@Resolver(() => OpportunityType)
export class EnrichmentResolver {
  @Cost(10)
  @FieldResolver(() => EnrichmentType, {
    description:
      'Market size, revenue, competitors, audience, problem, barriers and what to find out next: by rules, at once, and with what a model added where one was asked.',
  })
  async enrichment(
    @Root() opportunity: Opportunity,
    @Arg('assumptions', () => RevenueAssumptionsInput, {
      nullable: true,
      description: 'What to reckon the revenue with; published figures if left out.',
    })
    given: RevenueAssumptionsInput | null,
    @Ctx() { loaders }: NichesContext,
  ): Promise<EnrichmentType> {
    const assumptions = requireInput(revenueAssumptionsSchema, given ?? {});
    const page = { ownerId: opportunity.keywordSetId, start: 0, count: MAX_READ_KEYWORDS };
    const [keywords, asked] = await Promise.all([
      loaders.opportunityKeywords.load(page),
      loaders.modelEnrichments.load(opportunity.id),
    ]);
    return enrichmentView(opportunity, readEnrichment(opportunity, keywords, asked, assumptions), asked);
  }

  @RequiresScopes([['niches:write']])
  @Cost(20)
  @Mutation(() => EnrichOpportunityPayload, {
    nullable: true,
    description:
      'Enriches an opportunity. What rules say is there without asking; with a model the answer follows, see `enrichmentProgress`.',
  })
  async enrichOpportunity(
    @Arg('input', () => EnrichOpportunityInput, { description: 'What and how.' }) input: EnrichOpportunityInput,
    @Ctx() context: NichesContext,
  ): Promise<OpportunityPayload> {
    const workspaceId = context.writableWorkspaceId();
    const checked = validateInput(enrichOpportunitySchema, input);
    if (!checked.ok) return EnrichOpportunityPayload.failed(...checked.userErrors);
    const { opportunityId, withModel, idempotencyKey = null } = checked.value;
    if (!withModel) return opportunityPayload(context, opportunityId);
    const { userId } = requireViewer(context.identity);
    const result = await context.useCases.startEnrichment({ workspaceId, userId, opportunityId, idempotencyKey });
    context.loaders.modelEnrichments.clear(opportunityId);
    switch (result.kind) {
      case 'started':
        return EnrichOpportunityPayload.succeeded({ opportunity: result.opportunity });
      case 'not-found':
        return EnrichOpportunityPayload.failed(noSuchOpportunity());
      case 'too-many':
        return EnrichOpportunityPayload.failed(
          new ConflictError(
            `A model is asked about ${MAX_ACTIVE_RUNS} opportunities already. Wait for one of them.`,
            FIELD,
          ),
        );
    }
  }

  @RequiresScopes([['niches:write']])
  @Mutation(() => CancelEnrichmentPayload, {
    nullable: true,
    description: 'Stops asking a model. What it has cost by then stays charged; an earlier answer stays too.',
  })
  async cancelEnrichment(
    @Arg('input', () => CancelEnrichmentInput, { description: 'Which one.' }) { opportunityId }: CancelEnrichmentInput,
    @Ctx() context: NichesContext,
  ): Promise<OpportunityPayload> {
    const workspaceId = context.writableWorkspaceId();
    const outcome = await context.useCases.cancelEnrichment({ workspaceId, opportunityId });
    context.loaders.modelEnrichments.clear(opportunityId);
    const opportunity = outcome === 'cancelled' ? await context.loaders.opportunities.load(opportunityId) : null;
    if (opportunity) return CancelEnrichmentPayload.succeeded({ opportunity });
    if (outcome === 'over') {
      return CancelEnrichmentPayload.failed(new ConflictError('The model has answered already, or failed.', FIELD));
    }
    return CancelEnrichmentPayload.failed(
      new NotFoundError('No model was asked about such an opportunity here.', FIELD),
    );
  }

  @RequiresScopes([['niches:read']])
  @Subscription(() => EnrichmentProgressType, {
    description: 'How asking a model about an opportunity stands now, then every change until it ends.',
    subscribe: ({ args, context }: { args: { opportunityId: string }; context: NichesContext }) =>
      followState(context.useCases.watchEnrichment(context.workspaceId(), args.opportunityId)),
  })
  enrichmentProgress(
    @Arg('opportunityId', () => ID, { description: 'Which opportunity.' }) _opportunityId: string,
    @Root() progress: EnrichmentProgress,
  ): EnrichmentProgressType {
    return progress;
  }
}

async function opportunityPayload({ loaders }: NichesContext, id: string): Promise<OpportunityPayload> {
  const opportunity = await loaders.opportunities.load(id);
  if (!opportunity) return EnrichOpportunityPayload.failed(noSuchOpportunity());
  return EnrichOpportunityPayload.succeeded({ opportunity });
}

function noSuchOpportunity(): NotFoundError {
  return new NotFoundError('There is no such opportunity here.', FIELD);
}
