import type { PlatformOperation } from '@paissive/platform-client';
import { mutation } from '@paissive/platform-client';
import { z } from 'zod';

const range = z.object({ low: z.number(), high: z.number() }).nullable();

/** What runs know of an opportunity. */
const opportunitySchema = z.object({
  id: z.string(),
  name: z.string(),
  rank: z.number(),
  score: z.number(),
  confidence: z.number(),
  keywordCount: z.number(),
  monthlySearches: range,
  costPerClick: z.string().nullable(),
  currency: z.string().nullable(),
  intent: z.string().nullable(),
  trend: z.object({ verdict: z.string(), explanation: z.string() }),
});
const OPPORTUNITY = `id name rank score confidence keywordCount monthlySearches { low high } costPerClick currency intent
  trend { verdict explanation }`;

const analysisSchema = z.object({
  id: z.string(),
  name: z.string(),
  status: z.string(),
  message: z.string(),
  counts: z.object({ rows: z.number(), keywords: z.number(), opportunities: z.number() }),
  import: z.object({ id: z.string(), name: z.string(), format: z.string() }),
});
const ANALYSIS = 'id name status message counts { rows keywords opportunities } import { id name format }';

export const newestImport: PlatformOperation<{ imports: { nodes: { id: string; name: string }[] } }> = {
  text: 'query NewestImport { imports(first: 1) { nodes { id name } } }',
  data: z.object({ imports: z.object({ nodes: z.array(z.object({ id: z.string(), name: z.string() })) }) }),
};

export const analyzeNiche = mutation(
  'analyzeNiche',
  'analysis',
  analysisSchema,
  `mutation AnalyzeNiche($input: AnalyzeNicheInput!) {
    analyzeNiche(input: $input) { analysis { ${ANALYSIS} } userErrors { message } }
  }`,
);

export const readAnalysis: PlatformOperation<{ analysis: z.infer<typeof analysisSchema> | null }> = {
  text: `query ReadAnalysis($id: ID!) { analysis(id: $id) { ${ANALYSIS} } }`,
  data: z.object({ analysis: analysisSchema.nullable() }),
};

export const rankOpportunities: PlatformOperation<{ opportunities: { nodes: z.infer<typeof opportunitySchema>[] } }> = {
  text: `query RankOpportunities($first: Int!, $filter: OpportunityFilter) {
    opportunities(first: $first, filter: $filter) { nodes { ${OPPORTUNITY} } }
  }`,
  data: z.object({ opportunities: z.object({ nodes: z.array(opportunitySchema) }) }),
};

const dossierSchema = opportunitySchema.extend({
  analysis: z.object({ id: z.string(), name: z.string() }),
  nextSteps: z.array(z.string()),
  factors: z.array(
    z.object({
      kind: z.string(),
      value: z.number().nullable(),
      formula: z.string(),
      evidence: z.array(z.object({ label: z.string(), value: z.string(), source: z.string() })),
    }),
  ),
  keywords: z.object({ nodes: z.array(z.object({ text: z.string() })) }),
});

export const readOpportunity: PlatformOperation<{ opportunity: z.infer<typeof dossierSchema> | null }> = {
  text: `query ReadOpportunity($id: ID!) {
    opportunity(id: $id) {
      ${OPPORTUNITY} nextSteps analysis { id name }
      factors { kind value formula evidence { label value source } }
      keywords(first: 10) { nodes { text } }
    }
  }`,
  data: z.object({ opportunity: dossierSchema.nullable() }),
};
