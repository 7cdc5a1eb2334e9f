import { expect } from '@playwright/test';
import type { ApiClient } from '../kit/api-client.js';
import { type RankedAnalysis, readAnalysis } from '../kit/niches.js';
import type { RunningPlatform } from '../kit/shared-platform.js';
import { storedAnalysis } from '../kit/stores.js';
import { until } from '../kit/until.js';

const RANKED_PER_EVENT = 500;

/** What two runs over the same file have in common. */
export function ranking({ opportunities }: RankedAnalysis) {
  return opportunities.nodes.map(({ rank, name, score }) => ({ rank, name, score }));
}

/** Waits until an analysis runs, past the point where it has been picked up. */
export function untilRunning(api: ApiClient, id: string): Promise<RankedAnalysis> {
  return until(
    () => readAnalysis(api, id),
    ({ status, percent }) => status !== 'QUEUED' && percent > 0,
    { everyMs: 10 },
  );
}

/** Waits for the end of an analysis, whatever is down in between. */
export function untilCompleted(api: ApiClient, id: string): Promise<RankedAnalysis> {
  return until(
    () => readAnalysis(api, id),
    ({ status }) => status === 'COMPLETED',
  );
}

/** An analysis left one set of opportunities and told of itself once: through the API and in the store. */
export async function expectOnce(
  platform: Pick<RunningPlatform, 'dataDir'>,
  analysis: RankedAnalysis,
  undisturbed: RankedAnalysis,
): Promise<void> {
  expect(ranking(analysis)).toEqual(ranking(undisturbed));
  const stored = await until(
    () => storedAnalysis(platform, analysis.id),
    ({ pendingEvents }) => pendingEvents === 0,
    { timeoutMs: 30_000 },
  );
  const expected = analysis.counts.opportunities;
  expect(stored.opportunities).toBe(expected);
  expect(stored.events).toEqual([
    'niches.analysis.completed',
    ...Array.from({ length: Math.ceil(expected / RANKED_PER_EVENT) }, () => 'niches.opportunities.ranked'),
  ]);
}
