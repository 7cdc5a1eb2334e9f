import type { Opportunity } from '../opportunities/opportunity.js';
import type { Basis, Enrichment } from './enrichment.js';
import type { EnrichmentType } from './enrichment.type.js';
import type { ModelEnrichment } from './runs/enrichment-run.js';
import type { StatementBasisType } from './statement-basis.type.js';

/** An enrichment as clients see it. */
export function enrichmentView(
  { version, rankedAt }: Pick<Opportunity, 'version' | 'rankedAt'>,
  enrichment: Enrichment,
  asked: ModelEnrichment | null,
): EnrichmentType {
  const { marketSize, revenueRange, problemSeverity, competitors, audience, entryBarriers } = enrichment;
  return {
    marketSize: {
      ...(marketSize.isKnown
        ? marketSize.value
        : { searchesPerMonth: null, searchesPerYear: null, advertisingPerMonth: null }),
      ...groundsOf(marketSize),
    },
    revenueRange: {
      ...(revenueRange.isKnown
        ? { ...revenueRange.value, assumptions: [...revenueRange.value.assumptions] }
        : { method: null, perMonth: null, assumptions: [] }),
      ...groundsOf(revenueRange),
    },
    problemSeverity: {
      ...(problemSeverity.isKnown ? problemSeverity.value : { level: null, points: null, explanation: null }),
      ...groundsOf(problemSeverity),
    },
    competitors: {
      items: competitors.items.map((each) => ({ ...each, signs: [...each.signs], basis: basisView(each.basis) })),
      noneBecause: competitors.noneBecause,
    },
    audience: { items: audience.items.map(withBasisView), noneBecause: audience.noneBecause },
    entryBarriers: {
      level: enrichment.barrierLevel,
      items: entryBarriers.items.map(withBasisView),
      noneBecause: entryBarriers.noneBecause,
    },
    nextSteps: enrichment.followUps.map(withBasisView),
    remarks: enrichment.remarks.map(withBasisView),
    opportunityVersion: version,
    generatedAt: rankedAt,
    modelAnswer: asked?.answer ? answerView(asked.answer, version) : null,
    modelRun: asked?.run ?? null,
  };
}

function answerView(answer: NonNullable<ModelEnrichment['answer']>, version: number) {
  const { model: modelName, version: modelVersion, generatedAt, requestedBy, opportunityVersion, costUsd } = answer;
  const isStale = opportunityVersion !== version;
  return { modelName, modelVersion, generatedAt, requestedBy, opportunityVersion, isStale, costUsd };
}

function groundsOf(finding: { isKnown: true; basis: Basis } | { isKnown: false; reason: string }) {
  return finding.isKnown
    ? { unknownReason: null, basis: basisView(finding.basis) }
    : { unknownReason: finding.reason, basis: null };
}

function withBasisView<Statement extends { readonly basis: Basis }>(statement: Statement) {
  return { ...statement, basis: basisView(statement.basis) };
}

function basisView(basis: Basis): StatementBasisType {
  if (basis.kind === 'MODEL') {
    const { kind, model: modelName, version: modelVersion } = basis;
    return { kind, formula: null, evidence: [], sources: [], modelName, modelVersion };
  }
  const { kind, formula, evidence, sources } = basis;
  return { kind, formula, evidence: [...evidence], sources: [...sources], modelName: null, modelVersion: null };
}
