import { randomUUID } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { createHttpStub, eventually, type HttpStub, type StubReply, type TestCaller } from '@paissive/testkit';
import { nicheTable, SUBJECTS } from './fixtures/niche-keywords.js';
import { analysed, rankingOf } from './support/analyse.js';
import { followSubscription } from './support/follow-progress.js';
import { caller, startService, startStores, type TestService, type TestStores } from './support/harness.js';
import { dataOf } from './support/operations.js';
import { GATHERING_FIELDS, type GatheringAnswer, gathered, mutateGathering, signalsOf } from './support/signals.js';

const json = (body: unknown, status = 200, headers = {}): StubReply => ({
  status,
  headers,
  pieces: [JSON.stringify(body)],
});
const app = (name: string) => ({ trackName: name, trackViewUrl: 'https://apps.example.org/1', userRatingCount: 40 });

/** What the providers answer; a test changes it. */
const replies: Record<string, () => StubReply> = {};
function answerAsUsual(): void {
  Object.assign(replies, {
    'en.wikipedia.org': () => json({ pages: [] }),
    'hn.algolia.com': () => json({ nbHits: 3, hits: [{ objectID: '7', title: 'A story', points: 9 }] }),
    'api.stackexchange.com': () => ({
      headers: { 'content-encoding': 'gzip' },
      pieces: [gzipSync(JSON.stringify({ items: [], has_more: false, quota_remaining: 250 }))],
    }),
    'api.github.com': () => json({ message: 'Server Error' }, 500),
    'itunes.apple.com': () => json({ resultCount: 1, results: [app('A timer')] }),
  });
}

let on: TestStores;
let stub: HttpStub;
let service: TestService;
let off: TestService;
beforeAll(async () => {
  on = await startStores();
  answerAsUsual();
  stub = await createHttpStub(({ path }) => replies[path.split('/')[1] ?? '']?.() ?? { status: 501, pieces: [] });
  const wanted = ['WIKIMEDIA', 'HACKER_NEWS', 'STACK_EXCHANGE', 'GITHUB', 'ITUNES'] as const;
  service = await startService(on, { liveSources: { wanted, relayUrl: stub.url } });
  off = await startService(on, { hasWorker: false });
});
afterAll(async () => {
  await off?.stop();
  await service?.stop();
  await stub?.stop();
  await on?.stop();
});

const gather = (who: TestCaller, input: object, at = service) => mutateGathering(at, who, 'gatherSignals', input);
const cancel = (who: TestCaller, opportunityId: string) =>
  mutateGathering(service, who, 'cancelSignalGathering', { opportunityId });
const over = (who: TestCaller, id: string) => gathered(service, who, id);

let people = 0;
/** A person with opportunities of their own, about words that nobody asked about before. */
async function personWithOpportunities() {
  const who = caller({ workspaceId: randomUUID() });
  people += 1;
  const subjects = SUBJECTS.map((subject) => subject.replace(' ', `${people} `));
  const { analysisId } = await analysed(service, who, nicheTable(60, { subjects }));
  const ranked = await rankingOf(service, who, analysisId);
  return { who, ids: ranked.map(({ id }) => id), first: ranked[0] };
}

test('sources are asked side by side, one that fails harms no other, and the score stays as it is', async () => {
  answerAsUsual();
  const { who, first } = await personWithOpportunities();
  const id = first?.id ?? '';
  const before = await signalsOf(service, who, id);
  expect(before).toMatchObject({ signals: [], signalGathering: null });

  const begun = await gather(who, { opportunityId: id });
  expect(begun.userErrors).toEqual([]);
  expect(begun.gathering?.steps).toHaveLength(5);
  const ended = await over(who, id);
  expect(ended).toMatchObject({
    status: 'COMPLETED',
    percent: 100,
    message: '4 of 5 sources answered, 3 signals found.',
  });
  expect(ended.steps.map(({ source, status, signalCount }) => [source, status, signalCount])).toEqual([
    ['WIKIMEDIA', 'ANSWERED', 0],
    ['HACKER_NEWS', 'ANSWERED', 1],
    ['STACK_EXCHANGE', 'ANSWERED', 0],
    ['GITHUB', 'FAILED', 0],
    ['ITUNES', 'ANSWERED', 2],
  ]);
  const after = await signalsOf(service, who, id);
  expect(after?.score).toBe(before?.score);
  expect(
    after?.signals.map(({ source, signals }) => [source, signals.map(({ kind, value }) => [kind, value])]),
  ).toEqual([
    ['WIKIMEDIA', []],
    ['HACKER_NEWS', [['STORIES', 3]]],
    ['STACK_EXCHANGE', []],
    [
      'ITUNES',
      [
        ['APPS', 1],
        ['APP_RATINGS', 40],
      ],
    ],
  ]);
  expect(after?.signals[0]?.ageSeconds).toBeGreaterThanOrEqual(0);
  expect(ended.terms[0]).toBe(first?.name.toLowerCase());
});

test('what leaves is the terms, and the same question is not asked again by anybody', async () => {
  answerAsUsual();
  const { who, first } = await personWithOpportunities();
  const id = first?.id ?? '';
  const sources = ['HACKER_NEWS', 'ITUNES'];
  const before = stub.requests.length;
  await gather(who, { opportunityId: id, sources });
  const { terms } = await over(who, id);
  const sent = stub.requests.slice(before);
  expect(sent).toHaveLength(2);
  for (const { path, headers } of sent) {
    const { searchParams } = new URL(path, 'http://x');
    expect(searchParams.get('query') ?? searchParams.get('term')).toBe(terms[0]);
    expect(headers['user-agent']).toBe('paissive-income/0.1 (mailto:someone@example.org)');
    expect(JSON.stringify([path, headers])).not.toContain(id);
  }
  const again = await gather(who, { opportunityId: id, sources });
  expect(again.gathering?.status).toMatch(/QUEUED|RUNNING|COMPLETED/);
  await over(who, id);
  expect(stub.requests).toHaveLength(before + 2);
});

test('the same key does not ask again, and neither does asking while it is under way', async () => {
  answerAsUsual();
  let asked = 0;
  replies['itunes.apple.com'] = () => {
    asked += 1;
    return { pieces: [], ending: 'hang' };
  };
  const { who, ids } = await personWithOpportunities();
  const opportunityId = ids[0] ?? '';
  const input = { opportunityId, sources: ['ITUNES'], idempotencyKey: 'one' };
  await gather(who, input);
  await eventually(() => expect(asked).toBe(1));
  expect((await gather(who, { ...input, idempotencyKey: 'two' })).gathering?.status).toBe('RUNNING');
  expect((await cancel(who, opportunityId)).userErrors).toEqual([]);
  expect(await over(who, opportunityId)).toMatchObject({ status: 'CANCELLED', message: 'Cancelled.' });
  expect((await gather(who, input)).gathering?.status).toBe('CANCELLED');
  expect(asked).toBe(1);
});

test('a watcher sees each step until the end, also when it comes late', async () => {
  answerAsUsual();
  const { who, ids } = await personWithOpportunities();
  const opportunityId = ids[0] ?? '';
  await gather(who, { opportunityId, sources: ['HACKER_NEWS', 'GITHUB'] });
  const query = `subscription ($id: ID!) { signalGathering(opportunityId: $id) { ${GATHERING_FIELDS} } }`;
  const follow = async () => {
    const seen: GatheringAnswer[] = [];
    const states = followSubscription<{ signalGathering: GatheringAnswer }>(service, who, query, { id: opportunityId });
    for await (const { signalGathering } of states) seen.push(signalGathering);
    return seen;
  };
  const seen = await follow();
  expect(seen.at(-1)).toMatchObject({ status: 'COMPLETED', percent: 100 });
  const percents = seen.map(({ percent }) => percent);
  expect(percents).toEqual([...percents].sort((a, b) => a - b));
  expect(await follow()).toMatchObject([{ status: 'COMPLETED' }]);
});

test('a source that asks for a moment is waited for, and one that asks for long is told with its time', async () => {
  answerAsUsual();
  let asked = 0;
  replies['hn.algolia.com'] = () => {
    asked += 1;
    return asked === 1 ? { status: 429, headers: { 'retry-after': '1' }, pieces: [] } : json({ nbHits: 0, hits: [] });
  };
  replies['itunes.apple.com'] = () => ({ status: 429, headers: { 'retry-after': '3600' }, pieces: [] });
  const { who, ids } = await personWithOpportunities();
  const opportunityId = ids[0] ?? '';
  await gather(who, { opportunityId, sources: ['HACKER_NEWS', 'ITUNES'] });
  const { steps } = await over(who, opportunityId);
  expect(steps).toMatchObject([
    { source: 'HACKER_NEWS', status: 'ANSWERED' },
    { source: 'ITUNES', status: 'FAILED', retryAt: expect.any(String) },
  ]);

  const query = `{ liveSources { name isOn offReason sends closedUntil remainingRequests lastSuccessAt lastFault { kind message } } }`;
  const listed = dataOf(await who.graphql<{ liveSources: Record<string, unknown>[] }>(service.url, query)).liveSources;
  expect(listed.find(({ name }) => name === 'ITUNES')).toMatchObject({
    isOn: true,
    closedUntil: expect.any(String),
    lastFault: { kind: 'RATE_LIMITED' },
  });
  expect(listed.find(({ name }) => name === 'STACK_EXCHANGE')).toMatchObject({ remainingRequests: 250 });
  // For all, so that no other is asked in vain either.
  const before = stub.requests.length;
  const other = ids[1] ?? '';
  await gather(who, { opportunityId: other, sources: ['ITUNES'] });
  expect(await over(who, other)).toMatchObject({ status: 'FAILED', message: '0 of 1 source answered.' });
  expect(stub.requests).toHaveLength(before);
});

describe('what cannot be done', () => {
  test('is told at its field', async () => {
    answerAsUsual();
    const { who, ids } = await personWithOpportunities();
    const opportunityId = ids[0] ?? '';
    const problem = async (input: object, at = service) => (await gather(who, input, at)).userErrors;
    expect(await problem({ opportunityId: randomUUID() })).toMatchObject([
      { __typename: 'NotFoundError', field: ['input', 'opportunityId'] },
    ]);
    expect(await problem({ opportunityId, language: 'en.evil.example/' })).toMatchObject([
      { __typename: 'InvalidInputError', field: ['input', 'language'] },
    ]);
    expect(await problem({ opportunityId, sources: [] })).toMatchObject([{ field: ['input', 'sources'] }]);
    expect(await problem({ opportunityId }, off)).toMatchObject([
      { __typename: 'ConflictError', message: expect.stringContaining('LIVE_SOURCES'), field: ['input', 'sources'] },
    ]);
    expect((await cancel(who, opportunityId)).userErrors).toMatchObject([{ __typename: 'NotFoundError' }]);
  });

  test('is everything of another workspace', async () => {
    answerAsUsual();
    const { who, ids } = await personWithOpportunities();
    const opportunityId = ids[0] ?? '';
    await gather(who, { opportunityId, sources: ['ITUNES'] });
    await over(who, opportunityId);
    const stranger = caller({ workspaceId: randomUUID() });
    expect((await gather(stranger, { opportunityId })).userErrors).toMatchObject([{ __typename: 'NotFoundError' }]);
    expect((await cancel(stranger, opportunityId)).userErrors).toMatchObject([{ __typename: 'NotFoundError' }]);
    const query = 'subscription ($id: ID!) { signalGathering(opportunityId: $id) { status } }';
    const watching = followSubscription(service, stranger, query, { id: opportunityId });
    await expect(watching.next()).rejects.toThrow('No source was asked');
    const reader = caller({ workspaceId: randomUUID(), scopes: ['niches:read'] });
    expect(
      await reader.graphql(
        service.url,
        'mutation { gatherSignals(input: { opportunityId: "1" }) { userErrors { message } } }',
      ),
    ).toMatchObject({
      errors: [{ extensions: { code: 'FORBIDDEN' } }],
    });
  });
});

test('a workspace cannot keep the sources to itself', async () => {
  answerAsUsual();
  const { who, ids } = await personWithOpportunities();
  replies['api.stackexchange.com'] = () => ({ pieces: [], ending: 'hang' });
  const problems: string[] = [];
  for (const opportunityId of ids.slice(0, 4)) {
    const { userErrors } = await gather(who, { opportunityId, sources: ['STACK_EXCHANGE'] });
    problems.push(...userErrors.map(({ message }) => message));
  }
  expect(problems).toEqual(['Sources are being asked about 3 niches already. Wait until one is done.']);
  for (const opportunityId of ids.slice(0, 3)) await cancel(who, opportunityId);
  for (const opportunityId of ids.slice(0, 3)) await over(who, opportunityId);
});
