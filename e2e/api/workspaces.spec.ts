import { expect, test } from '@playwright/test';
import { keywordPlannerFile } from '../kit/keyword-planner-file.js';
import { importFile, openUpload, readAnalysis, sendBytes, startAnalysis } from '../kit/niches.js';
import { type Person, registerPerson, signInPerson } from '../kit/people.js';
import { sharedPlatform } from '../kit/shared-platform.js';
import { changeAccounts } from '../kit/stores.js';
import { until } from '../kit/until.js';

/** Things of an owner, and a stranger with a workspace of their own. */
let owner: Person;
let stranger: Person;
let ids: { importId: string; analysisId: string; opportunityIds: string[]; uploadId: string };

test.beforeAll(async () => {
  const { graphql } = sharedPlatform().urls;
  [owner, stranger] = await Promise.all([registerPerson(graphql), registerPerson(graphql)]);
  const file = keywordPlannerFile({ keywords: 200, months: 12 });
  const importId = await importFile(owner.api, 'mine.csv', file);
  const analysisId = await startAnalysis(owner.api, importId);
  const { opportunities } = await until(
    () => readAnalysis(owner.api, analysisId),
    ({ status }) => status === 'COMPLETED',
  );
  const upload = await openUpload(owner.api, 'waiting.csv', file.byteLength);
  expect((await sendBytes(upload, file)).ok).toBe(true);
  ids = { importId, analysisId, opportunityIds: opportunities.nodes.map(({ id }) => id), uploadId: upload.id };
});

test('what belongs to another workspace is not there', async () => {
  const everything = `query ($importId: ID!, $analysisId: ID!, $opportunityId: ID!, $ids: [ID!]!) {
    import(id: $importId) { id }
    analysis(id: $analysisId) { id }
    opportunity(id: $opportunityId) { id }
    compareOpportunities(ids: $ids) { differences }
    opportunities(filter: { analysisId: $analysisId }) { totalCount nodes { id } }
    imports { nodes { id } }
    analyses { nodes { id } }
  }`;
  const variables = { ...ids, opportunityId: ids.opportunityIds[0], ids: ids.opportunityIds.slice(0, 2) };
  expect(await owner.api.ask(everything, variables)).toMatchObject({ opportunity: { id: ids.opportunityIds[0] } });
  expect(await stranger.api.send(everything, variables)).toEqual({
    status: 200,
    errors: [],
    data: {
      import: null,
      analysis: null,
      opportunity: null,
      compareOpportunities: null,
      opportunities: { totalCount: 0, nodes: [] },
      imports: { nodes: [] },
      analyses: { nodes: [] },
    },
  });
});

test('what belongs to another workspace cannot be acted on', async () => {
  const errors = 'userErrors { __typename }';
  const { data } = await stranger.api.send(
    `mutation ($importId: ID!, $analysisId: ID!, $uploadId: ID!) {
      analyzeNiche(input: { importId: $importId }) { analysis { id } ${errors} }
      cancelAnalysis(input: { analysisId: $analysisId }) { analysis { id } ${errors} }
      resumeAnalysis(input: { analysisId: $analysisId }) { analysis { id } ${errors} }
      importKeywords(input: { uploadId: $uploadId }) { import { id } ${errors} }
    }`,
    { ...ids },
  );
  const notFound = [{ __typename: 'NotFoundError' }];
  expect(data).toEqual({
    analyzeNiche: { analysis: null, userErrors: notFound },
    cancelAnalysis: { analysis: null, userErrors: notFound },
    resumeAnalysis: { analysis: null, userErrors: notFound },
    importKeywords: { import: null, userErrors: notFound },
  });
});

test('a member who may only read sees the work and changes nothing', async () => {
  const { graphql } = sharedPlatform().urls;
  const { data } = await owner.api.send<{ viewer: { user: { id: string } } }>('{ viewer { user { id } } }');
  const userId = data?.viewer.user.id ?? '';
  expect(
    await changeAccounts(sharedPlatform(), "UPDATE memberships SET role = 'viewer' WHERE user_id = $1", [userId]),
  ).toBe(1);
  const reader = await signInPerson(graphql, owner);
  const seen = await reader.api.ask<{ viewer: { scopes: string[] }; analysis: { id: string } }>(
    'query ($id: ID!) { viewer { role scopes } analysis(id: $id) { id } }',
    { id: ids.analysisId },
  );
  expect(seen).toMatchObject({ viewer: { role: 'VIEWER' }, analysis: { id: ids.analysisId } });
  expect(seen.viewer.scopes.filter((scope) => scope.endsWith(':write'))).toEqual([]);
  const refused = await reader.api.send(
    `mutation ($importId: ID!) { analyzeNiche(input: { importId: $importId }) { analysis { id } } }`,
    { importId: ids.importId },
  );
  expect(refused.data).toBeNull();
  expect(refused.errors).toMatchObject([
    { path: ['analyzeNiche'], extensions: { code: 'UNAUTHORIZED_FIELD_OR_TYPE' } },
  ]);
});

test('a subgraph answers nobody who comes past the router', async () => {
  const url = new URL('/graphql', sharedPlatform().urls.uploads);
  const headers = { 'content-type': 'application/json', authorization: `Bearer ${owner.accessToken}` };
  const body = JSON.stringify({ query: '{ analyses { nodes { id } } }' });
  for (const identity of [{}, { 'x-paissive-identity': 'e30.c2lnbmF0dXJl' }]) {
    const response = await fetch(url, { method: 'POST', headers: { ...headers, ...identity }, body });
    expect(response.status).toBe(401);
    expect(await response.json()).toMatchObject({ errors: [{ extensions: { code: 'UNAUTHENTICATED' } }] });
  }
});

test('a client cannot give itself an identity', async () => {
  const headers = { 'content-type': 'application/json', 'x-paissive-identity': 'e30.c2lnbmF0dXJl' };
  const body = JSON.stringify({ query: '{ analyses { nodes { id } } }' });
  const response = await fetch(sharedPlatform().urls.graphql, { method: 'POST', headers, body });
  expect(await response.json()).toMatchObject({
    data: null,
    errors: [{ extensions: { code: 'UNAUTHORIZED_FIELD_OR_TYPE' } }],
  });
});
