import { expect, test } from '@playwright/test';
import type { ExecutionResult } from 'graphql';
import { createClient as createSseClient } from 'graphql-sse';
import { createClient as createWebSocketClient } from 'graphql-ws';
import { WebSocket } from 'ws';
import { keywordPlannerFile } from '../kit/keyword-planner-file.js';
import { importFile, startAnalysis } from '../kit/niches.js';
import { type Person, registerPerson } from '../kit/people.js';
import { sharedPlatform } from '../kit/shared-platform.js';

const query = 'subscription ($id: ID!) { analysisProgress(analysisId: $id) { status percent stage } }';

interface Progress {
  analysisProgress: { status: string; percent: number; stage: string };
}
type Events = AsyncIterable<ExecutionResult<Progress, unknown>>;

let person: Person;
let importId: string;

test.beforeAll(async () => {
  person = await registerPerson(sharedPlatform().urls.graphql);
  importId = await importFile(person.api, 'watched.csv', keywordPlannerFile({ keywords: 3_000, months: 12 }));
});

for (const { name, open } of [
  { name: 'server-sent events', open: overEvents },
  { name: 'a WebSocket', open: overWebSocket },
]) {
  test(`over ${name} progress comes in order and ends with the analysis`, async () => {
    const id = await startAnalysis(person.api, importId);
    const seen = await collect(open(person.accessToken, id));
    const progress = seen.flatMap(({ data }) => (data ? [data.analysisProgress] : []));
    expect(seen.flatMap(({ errors }) => errors ?? [])).toEqual([]);
    expect(progress.at(-1)).toEqual({ status: 'COMPLETED', percent: 100, stage: 'DONE' });
    expect(progress.filter(({ status }) => status === 'COMPLETED')).toHaveLength(1);
    const percents = progress.map(({ percent }) => percent);
    expect(percents).toEqual(percents.toSorted((a, b) => a - b));
    expect(new Set(percents).size).toBeGreaterThanOrEqual(3);
  });

  test(`over ${name} a stranger is told that there is no such analysis`, async () => {
    const id = await startAnalysis(person.api, importId);
    const stranger = await registerPerson(sharedPlatform().urls.graphql);
    const seen = await collect(open(stranger.accessToken, id));
    expect(seen.flatMap(({ data }) => data?.analysisProgress ?? [])).toEqual([]);
    expect(seen.flatMap(({ errors }) => errors ?? []).map(({ extensions }) => extensions['code'])).toEqual([
      'NOT_FOUND',
    ]);
  });

  test(`over ${name} nobody follows without a token`, async () => {
    const id = await startAnalysis(person.api, importId);
    const seen = await collect(open(undefined, id));
    expect(seen.flatMap(({ data }) => data?.analysisProgress ?? [])).toEqual([]);
    expect(seen.flatMap(({ errors }) => errors ?? []).map(({ extensions }) => extensions['code'])).toEqual([
      'UNAUTHORIZED_FIELD_OR_TYPE',
    ]);
  });
}

test('a WebSocket with a forged token is closed before anything is asked', async () => {
  await expect(collect(overWebSocket('abc.def.ghi', 'any'))).rejects.toMatchObject({ code: 4403 });
});

function overEvents(token: string | undefined, id: string): Events {
  const headers = token === undefined ? {} : { authorization: `Bearer ${token}` };
  const client = createSseClient({ url: sharedPlatform().urls.graphql, headers, retryAttempts: 0 });
  return client.iterate<Progress>({ query, variables: { id } }) as Events;
}

function overWebSocket(token: string | undefined, id: string): Events {
  const client = createWebSocketClient({
    url: sharedPlatform().urls.graphql.replace('http', 'ws'),
    webSocketImpl: WebSocket,
    connectionParams: token === undefined ? {} : { authorization: `Bearer ${token}` },
    retryAttempts: 0,
  });
  return client.iterate<Progress>({ query, variables: { id } }) as Events;
}

async function collect(events: Events): Promise<ExecutionResult<Progress, unknown>[]> {
  const seen: ExecutionResult<Progress, unknown>[] = [];
  for await (const event of events) seen.push(event);
  return seen;
}
