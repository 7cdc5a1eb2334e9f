import { DEMO_EMAIL } from '@paissive/supervisor';
import { expect } from '@playwright/test';
import type { ApiClient } from './api-client.js';
import type { Credentials } from './people.js';
import { sharedPlatform } from './shared-platform.js';

/** What the demo account has to show. */
export interface DemoContent {
  readonly analysisId: string;
  readonly importId: string;
  /** The highest ranked first. */
  readonly opportunityIds: readonly string[];
}

const CONTENT = `{
  analyses { nodes { id status import { id fileName } opportunities(first: 5) { nodes { id } } } }
}`;

interface Content {
  analyses: {
    nodes: {
      id: string;
      status: string;
      import: { id: string; fileName: string };
      opportunities: { nodes: { id: string }[] };
    }[];
  };
}

export function demoCredentials(): Credentials {
  return { email: DEMO_EMAIL, password: sharedPlatform().demoPassword };
}

/** Waits for the analyses of the samples and answers what the one with history found. */
export async function demoContent(demo: ApiClient): Promise<DemoContent> {
  let { analyses } = await demo.ask<Content>(CONTENT);
  await expect(async () => {
    ({ analyses } = await demo.ask<Content>(CONTENT));
    expect(analyses.nodes.filter(({ status }) => status !== 'COMPLETED')).toEqual([]);
  }).toPass();
  const found = analyses.nodes.find((analysis) => analysis.import.fileName === 'small-business-ideas.csv');
  if (!found) throw new Error('The demo account has no analysis of small-business-ideas.csv.');
  return {
    analysisId: found.id,
    importId: found.import.id,
    opportunityIds: found.opportunities.nodes.map(({ id }) => id),
  };
}
