import { createHash } from 'node:crypto';
import { ApolloClient, type ApolloLink, gql, HttpLink, InMemoryCache } from '@apollo/client';
import { BatchHttpLink } from '@apollo/client/link/batch-http';
import { PersistedQueryLink } from '@apollo/client/link/persisted-queries';
import { type FederatedRouter, startFederation } from './start-federation.js';

let router: FederatedRouter;
let bodies: { query?: string; extensions?: object }[];
beforeEach(async () => {
  bodies = [];
  router = await startFederation(
    {
      a: {
        typeDefs: 'type Query { hello(name: String): String }',
        resolvers: { Query: { hello: (_: unknown, { name }: { name?: string }) => `Hello ${name ?? 'world'}` } },
      },
    },
    'batching:\n  enabled: true\n',
  );
});
afterEach(() => router.stop());

const recordingFetch: typeof fetch = (input, init) => {
  bodies.push(JSON.parse(String(init?.body)));
  return fetch(input, init);
};
const clientOf = (link: ApolloLink) => new ApolloClient({ link, cache: new InMemoryCache() });
const QUERY = gql('query Greet($name: String) { hello(name: $name) }');

describe('Apollo Client', () => {
  it('registers an operation once and sends its hash from then on', async () => {
    const link = new PersistedQueryLink({ sha256: (text) => createHash('sha256').update(text).digest('hex') }).concat(
      new HttpLink({ uri: router.url, fetch: recordingFetch }),
    );
    for (const name of ['a', 'b']) {
      const { data } = await clientOf(link).query({ query: QUERY, variables: { name } });
      expect(data).toEqual({ hello: `Hello ${name}` });
    }
    expect(bodies.map(({ query }) => query !== undefined)).toEqual([false, true, false]);
  });

  it('goes on without hashes where they are switched off', async () => {
    await router.reload(router.supergraphSdl, 'apq:\n  enabled: false\n');
    const link = new PersistedQueryLink({ sha256: (text) => createHash('sha256').update(text).digest('hex') }).concat(
      new HttpLink({ uri: router.url, fetch: recordingFetch }),
    );
    for (const name of ['a', 'b']) {
      const { data } = await clientOf(link).query({ query: QUERY, variables: { name } });
      expect(data).toEqual({ hello: `Hello ${name}` });
    }
    expect(bodies.map(({ extensions }) => 'persistedQuery' in (extensions ?? {}))).toEqual([true, false, false]);
  });

  it('sends batches', async () => {
    const client = clientOf(new BatchHttpLink({ uri: router.url, fetch: recordingFetch }));
    const answers = await Promise.all(
      ['a', 'b', 'c'].map((name) => client.query({ query: QUERY, variables: { name } })),
    );
    expect(answers.map(({ data }) => data)).toEqual(['a', 'b', 'c'].map((name) => ({ hello: `Hello ${name}` })));
    expect(bodies).toHaveLength(1);
  });
});
