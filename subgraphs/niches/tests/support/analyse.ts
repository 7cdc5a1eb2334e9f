import { expect } from '@jest/globals';
import { eventually, type TestCaller } from '@paissive/testkit';
import type { TestService } from './harness.js';
import { dataOf, importedText, readAnalysis, startedAnalysis } from './operations.js';

/** Waits until an analysis is complete. */
export async function completed(service: TestService, who: TestCaller, analysisId: string): Promise<void> {
  await eventually(async () => expect((await readAnalysis(service, who, analysisId))?.status).toBe('COMPLETED'), {
    timeoutMs: 60_000,
  });
}

/** Imports a table and analyses it to the end. */
export async function analysed(service: TestService, who: TestCaller, table: string) {
  const { id: importId } = await importedText(service, who, table);
  const { id: analysisId } = await startedAnalysis(service, who, importId);
  await completed(service, who, analysisId);
  return { importId, analysisId };
}

export interface Ranked {
  readonly id: string;
  readonly name: string;
  readonly rank: number;
  readonly score: number;
  readonly confidence: number;
  readonly goneAt: string | null;
  readonly keywordCount: number;
  readonly keywords: { readonly totalCount: number; readonly nodes: readonly { readonly text: string }[] };
  readonly factors: readonly { readonly kind: string; readonly value: number | null; readonly contribution: number }[];
}

const RANKING = `query ($id: ID!) { analysis(id: $id) { version opportunities(first: 100) { totalCount nodes {
  id name rank score confidence goneAt keywordCount keywords(first: 100) { totalCount nodes { text } }
  factors { kind value contribution } } } } }`;

/** The ranking of an analysis, best first. */
export async function rankingOf({ url }: TestService, who: TestCaller, id: string): Promise<readonly Ranked[]> {
  interface Answer {
    analysis: { opportunities: { nodes: Ranked[] } };
  }
  return dataOf(await who.graphql<Answer>(url, RANKING, { id })).analysis.opportunities.nodes;
}
