import { createHash } from 'node:crypto';
import type { ArrangedCluster } from './cluster/arrange-cluster.js';
import { type ClusterFacts, summariseCluster } from './cluster/cluster-facts.js';
import { decimalText, round } from './describe/format.js';
import { intentEvidence } from './describe/intent-evidence.js';
import { nextSteps } from './describe/next-steps.js';
import { type EngineKeyword, typicalPrice } from './engine-keyword.js';
import { monthName } from './history-store.js';
import type {
  MonthlySearches,
  OpportunityDraft,
  OpportunityKeyword,
  ScoreWeights,
  TrendDraft,
} from './opportunity-draft.js';
import { combineFactors } from './score/combine-factors.js';
import { competitionFactor } from './score/competition-factor.js';
import { demandFactor } from './score/demand-factor.js';
import { monetizationFactor } from './score/monetization-factor.js';
import { resourcesFactor } from './score/resources-factor.js';
import type { SourceNames } from './score/score-factor.js';
import { trendFactor } from './score/trend-factor.js';
import type { ClusterHistory } from './trend/cluster-history.js';
import type { TrendFindings } from './trend/trend-findings.js';

export interface DraftInput {
  cluster: ArrangedCluster;
  history: ClusterHistory | null;
  findings: TrendFindings;
  trend: TrendDraft;
}

export interface DraftSettings {
  weights: ScoreWeights;
  currency: string | null;
  sources: SourceNames;
}

/** Everything that is said of one cluster but its rank, which takes the others. */
export function draftOpportunity(input: DraftInput, settings: DraftSettings): Omit<OpportunityDraft, 'rank'> {
  const { cluster, history, findings, trend } = input;
  const { currency, sources, weights } = settings;
  const facts = summariseCluster(cluster.keywords, cluster.isVariant);
  const withData = keywordsWithData(facts);
  const { score, confidence, factors } = combineFactors(
    [
      demandFactor(facts, sources),
      competitionFactor(facts, sources),
      trendFactor(
        {
          trend,
          isTested: findings.kind === 'tested',
          coverage: history?.coverage ?? 0,
          scale: history?.scale ?? null,
        },
        sources,
      ),
      monetizationFactor(facts, currency, sources),
      resourcesFactor(facts, sources),
    ],
    weights,
    withData,
  );
  return {
    key: contentKey(cluster.keywords),
    name: cluster.name,
    score,
    confidence,
    factors,
    trend,
    keywordCount: cluster.keywords.length,
    keywordsWithData: withData,
    monthlySearches: facts.volume && { low: round(facts.volume.low, 2), high: round(facts.volume.high, 2) },
    costPerClick: facts.costPerClick && decimalText(facts.costPerClick.mean),
    currency: facts.costPerClick ? currency : null,
    advertisingCompetition: facts.advertisingCompetition && round(facts.advertisingCompetition.mean, 4),
    keywordDifficulty: facts.keywordDifficulty && round(facts.keywordDifficulty.mean, 2),
    intent: facts.intent?.main ?? null,
    intentEvidence: intentEvidence(facts),
    history: monthlySearches(history),
    keywords: cluster.keywords.map(draftKeyword),
    nextSteps: nextSteps({
      name: cluster.name,
      facts,
      trend,
      peakMonth: findings.kind === 'tested' ? findings.peakMonth : null,
      currency,
    }),
  };
}

/** Of the facts that scores rest on, the one known for most keywords. */
function keywordsWithData(facts: ClusterFacts): number {
  return Math.max(
    facts.volumeCount,
    facts.costPerClick?.count ?? 0,
    facts.advertisingCompetition?.count ?? 0,
    facts.keywordDifficulty?.count ?? 0,
    facts.keywords.filter(({ history }) => history !== null).length,
  );
}

function monthlySearches(history: ClusterHistory | null): MonthlySearches[] {
  if (!history || history.scale === 'INDEX') return [];
  return history.values.flatMap((value, index) =>
    value === null ? [] : [{ month: monthName(history.firstMonth + index), searches: Math.round(value) }],
  );
}

function draftKeyword(keyword: EngineKeyword): OpportunityKeyword {
  const price = typicalPrice(keyword.costPerClick);
  return {
    text: keyword.text,
    line: keyword.line,
    monthlySearches: keyword.volume,
    advertisingCompetition: keyword.advertisingCompetition,
    keywordDifficulty: keyword.keywordDifficulty,
    costPerClick: price === null ? null : decimalText(price),
    intent: keyword.intent,
    intentSource: keyword.intentSource,
  };
}

function contentKey(keywords: readonly EngineKeyword[]): string {
  const hash = createHash('sha256');
  for (const key of keywords.map((keyword) => keyword.key).sort()) hash.update(`${key}\n`);
  return hash.digest('hex').slice(0, 24);
}
