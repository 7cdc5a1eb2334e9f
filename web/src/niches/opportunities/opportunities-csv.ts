import { type Client, CombinedError } from 'urql';
import { toCsv } from '@/format/csv';
import {
  OpportunitiesDocument,
  type OpportunityFilter,
  type OpportunityOrder,
  type OpportunityRowFragment,
} from '@/gql/graphql';
import { FACTOR_KINDS, FACTORS } from '../shared/factors';
import { INTENTS } from '../shared/intent';
import { VERDICTS } from '../shared/verdict';

const PAGE = 100;

/** Fetches every opportunity of a filter, page by page, in its order. */
export async function allOpportunities(
  client: Client,
  filter: OpportunityFilter,
  orderBy: OpportunityOrder,
): Promise<OpportunityRowFragment[]> {
  const rows: OpportunityRowFragment[] = [];
  let after: string | null = null;
  for (;;) {
    const answer: Awaited<ReturnType<typeof page>> = await page(client, filter, orderBy, after);
    if (!answer.data) throw answer.error ?? new CombinedError({ networkError: new Error('No answer') });
    rows.push(...answer.data.opportunities.nodes);
    const { hasNextPage, endCursor } = answer.data.opportunities.pageInfo;
    if (!hasNextPage || !endCursor) return rows;
    after = endCursor;
  }
}

function page(client: Client, filter: OpportunityFilter, orderBy: OpportunityOrder, after: string | null) {
  return client
    .query(OpportunitiesDocument, { first: PAGE, after, filter, orderBy }, { requestPolicy: 'network-only' })
    .toPromise();
}

/** Opportunities as CSV; unknown values are empty cells, ranges have two columns. */
export function opportunitiesCsv(rows: readonly OpportunityRowFragment[]): string {
  const header = [
    'Rank',
    'Opportunity',
    'Score',
    'Confidence',
    ...FACTOR_KINDS.map((kind) => FACTORS[kind].label),
    'Trend',
    'Change a year',
    'p-value',
    'Searches a month, low',
    'Searches a month, high',
    'Cost per click',
    'Currency',
    'Advertising competition',
    'Intent',
    'Keywords',
    'Analysis',
  ];
  return toCsv(
    header,
    rows.map((row) => [
      row.rank,
      row.name,
      rounded(row.score),
      rounded(row.confidence),
      ...FACTOR_KINDS.map((kind) => row.factors.find((factor) => factor.kind === kind)?.value ?? null).map(rounded),
      VERDICTS[row.trend.verdict].label,
      rounded(row.trend.slopePerYear),
      rounded(row.trend.pValue),
      rounded(row.monthlySearches?.low),
      rounded(row.monthlySearches?.high),
      row.costPerClick ?? null,
      row.currency ?? null,
      rounded(row.advertisingCompetition),
      row.intent ? INTENTS[row.intent] : null,
      row.keywordCount,
      row.analysis.name,
    ]),
  );
}

/** Four decimals: more than the data bears, fewer than a float spills. */
function rounded(value: number | null | undefined): number | null {
  return value == null ? null : Math.round(value * 10_000) / 10_000;
}
