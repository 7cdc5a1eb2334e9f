import { expect } from '@jest/globals';
import { eventually, type TestCaller } from '@paissive/testkit';
import { nicheTable } from '../fixtures/niche-keywords.js';
import type { TestService } from './harness.js';
import { dataOf, importedText, readAnalysis, startedAnalysis } from './operations.js';

export interface Analysed {
  readonly analysisId: string;
  /** The best first. */
  readonly opportunities: readonly { readonly id: string; readonly name: string }[];
}

/** A finished analysis of a few plain niches with its opportunities. */
export async function analysed(service: TestService, who: TestCaller): Promise<Analysed> {
  const { id: importId } = await importedText(service, who, nicheTable(300));
  const { id: analysisId } = await startedAnalysis(service, who, importId);
  await eventually(async () => expect((await readAnalysis(service, who, analysisId))?.status).toBe('COMPLETED'));
  const query = 'query { opportunities(first: 20) { nodes { id name } } }';
  const answer = await who.graphql<{ opportunities: { nodes: { id: string; name: string }[] } }>(service.url, query);
  return { analysisId, opportunities: dataOf(answer).opportunities.nodes };
}
