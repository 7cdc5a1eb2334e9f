import { expect } from '@jest/globals';
import { eventually, type TestCaller } from '@paissive/testkit';
import { nicheTable } from '../fixtures/niche-keywords.js';
import { analysed, rankingOf } from './analyse.js';
import { caller, type TestService } from './harness.js';
import { dataOf } from './operations.js';

const BASIS = 'basis { kind formula modelName modelVersion sources { title url } evidence { label value source } }';
const ENRICHMENT = `enrichment {
  opportunityVersion generatedAt
  marketSize { searchesPerMonth { low high } searchesPerYear { low high } advertisingPerMonth { low high currency } unknownReason ${BASIS} }
  revenueRange { method perMonth { low high currency } assumptions { kind low high currency isDefault source { url } } unknownReason ${BASIS} }
  competitors { noneBecause items { name signs searchesPerMonth { low high } note ${BASIS} } }
  audience { noneBecause items { name share note ${BASIS} } }
  problemSeverity { level points explanation unknownReason ${BASIS} }
  entryBarriers { level noneBecause items { kind level explanation ${BASIS} } }
  nextSteps { step reason ${BASIS} }
  remarks { topic text ${BASIS} }
  modelAnswer { modelName modelVersion generatedAt requestedBy opportunityVersion isStale costUsd }
  modelRun { id status message failureCode requestedAt finishedAt }
}`;
interface Basis {
  kind: string;
  formula: string | null;
  modelName: string | null;
}
export interface EnrichmentAnswer {
  opportunityVersion: number;
  marketSize: { searchesPerMonth: { low: number } | null; basis: Basis };
  revenueRange: { method: string | null; perMonth: { low: string; high: string; currency: string } | null };
  competitors: { items: { name: string; basis: Basis }[] };
  audience: { items: { name: string; basis: Basis }[] };
  entryBarriers: { level: string | null; items: { kind: string; basis: Basis }[] };
  nextSteps: { basis: Basis }[];
  remarks: { topic: string; text: string; basis: Basis }[];
  modelAnswer: {
    modelName: string;
    modelVersion: string;
    requestedBy: string;
    isStale: boolean;
    costUsd: string;
  } | null;
  modelRun: { id: string; status: string; message: string; failureCode: string | null } | null;
}
interface Payload {
  opportunity: { id: string; enrichment: EnrichmentAnswer } | null;
  userErrors: { __typename: string; message: string; field: string[] | null }[];
}

/** What people do with the enrichment of an opportunity, on the service of a test file. */
export function enrichmentOf(service: () => TestService) {
  async function mutate(
    who: TestCaller,
    name: 'enrichOpportunity' | 'cancelEnrichment',
    input: object,
  ): Promise<Payload> {
    const type = name === 'enrichOpportunity' ? 'EnrichOpportunityInput' : 'CancelEnrichmentInput';
    const query = `mutation ($input: ${type}!) { payload: ${name}(input: $input) {
      opportunity { id ${ENRICHMENT} } userErrors { __typename message field } } }`;
    return dataOf(await who.graphql<{ payload: Payload }>(service().url, query, { input })).payload;
  }
  const ask = (who: TestCaller, opportunityId: string, rest: object = {}) =>
    mutate(who, 'enrichOpportunity', { opportunityId, withModel: true, ...rest });

  async function read(who: TestCaller, id: string): Promise<EnrichmentAnswer | undefined> {
    const query = `query ($id: ID!) { opportunity(id: $id) { ${ENRICHMENT} } }`;
    return dataOf(
      await who.graphql<{ opportunity: { enrichment: EnrichmentAnswer } | null }>(service().url, query, { id }),
    ).opportunity?.enrichment;
  }

  /** Somebody with the best opportunity of an analysis. */
  async function somebody(): Promise<{ who: TestCaller; id: string; analysisId: string }> {
    const who = caller();
    const { analysisId } = await analysed(service(), who, nicheTable(60));
    const [best] = await rankingOf(service(), who, analysisId);
    return { who, id: best?.id ?? '', analysisId };
  }

  async function ends(who: TestCaller, id: string, status: string): Promise<EnrichmentAnswer> {
    return eventually(async () => {
      const enrichment = await read(who, id);
      expect(enrichment?.modelRun?.status).toBe(status);
      return enrichment as EnrichmentAnswer;
    });
  }

  return { mutate, ask, read, ends, somebody };
}
