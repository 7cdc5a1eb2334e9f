import type { FactorName, RankedNiche } from './analysis-result.js';
import type { GraphQLClient } from './graphql-client.js';
import { MORE_KEYWORDS, RANKING } from './operations.js';
import { type Page, readPages } from './read-pages.js';

interface OpportunityNode {
  id: string;
  name: string;
  score: number;
  confidence: number;
  monthlySearches: { low: number; high: number } | null;
  costPerClick: string | null;
  currency: string | null;
  trend: { verdict: string; slopePerYear: number | null; pValue: number | null; explanation: string };
  factors: { kind: string; value: number | null; formula: string; improvement: string }[];
  history: { month: string; searches: number }[];
  nextSteps: string[];
  keywords: Page<{ text: string }>;
}

/** Reads all opportunities of an analysis with all their keywords, best first. */
export async function readRanking(client: GraphQLClient, analysisId: string): Promise<RankedNiche[]> {
  const nodes = await readPages(async (after) => {
    const data = await client.request<{ analysis: { opportunities: Page<OpportunityNode> } }>(RANKING, {
      id: analysisId,
      after,
    });
    return data.analysis.opportunities;
  });
  const niches: RankedNiche[] = [];
  for (const node of nodes) niches.push(toNiche(node, await allKeywords(client, node)));
  return niches;
}

async function allKeywords(client: GraphQLClient, { id, keywords }: OpportunityNode): Promise<string[]> {
  let isFirst = true;
  const nodes = await readPages(async (after) => {
    if (isFirst) {
      isFirst = false;
      return keywords;
    }
    const data = await client.request<{ opportunity: { keywords: Page<{ text: string }> } }>(MORE_KEYWORDS, {
      id,
      after,
    });
    return data.opportunity.keywords;
  });
  return nodes.map(({ text }) => text);
}

function toNiche(node: OpportunityNode, keywords: string[]): RankedNiche {
  const { verdict, slopePerYear, pValue, explanation } = node.trend;
  const { name, score, confidence, monthlySearches, costPerClick, currency, nextSteps, history, factors } = node;
  const value = (kind: string) => factors.find((factor) => factor.kind === kind)?.value ?? null;
  const byName: Record<FactorName, number | null> = {
    demand: value('DEMAND'),
    competition: value('COMPETITION'),
    trend: value('TREND'),
    monetization: value('MONETIZATION'),
    resources: value('RESOURCES'),
  };
  return {
    name,
    score,
    confidence,
    keywords,
    factors: byName,
    trend: { verdict, slopePerYear, pValue },
    details: { monthlySearches, costPerClick, currency, explanation, nextSteps, history, factors },
  };
}
