import { createClient } from 'graphql-sse';
import { PlatformFailure } from './cli-error.js';

/** Speaks to the platform's GraphQL endpoint. */
export interface GraphQLClient {
  /** @throws PlatformFailure when there is no data */
  request<Data>(query: string, variables?: Record<string, unknown>): Promise<Data>;
  /** Events of a subscription until it ends. @throws PlatformFailure when it breaks */
  subscribe<Data>(query: string, variables: Record<string, unknown>, signal: AbortSignal): AsyncIterable<Data>;
  /** Uses a token from now on. */
  authorize(accessToken: string): void;
}

interface Response<Data> {
  data?: Data | null;
  errors?: readonly { message: string }[];
}

const TIMEOUT_MS = 120_000;

/** @param url the GraphQL endpoint */
export function createGraphQLClient(url: string): GraphQLClient {
  let headers: Record<string, string> = { 'apollographql-client-name': 'analyze' };
  return {
    authorize(accessToken) {
      headers = { ...headers, authorization: `Bearer ${accessToken}` };
    },
    async request<Data>(query: string, variables: Record<string, unknown> = {}) {
      let response: Response<Data>;
      try {
        const answer = await fetch(url, {
          method: 'POST',
          headers: { ...headers, 'content-type': 'application/json' },
          body: JSON.stringify({ query, variables }),
          signal: AbortSignal.timeout(TIMEOUT_MS),
        });
        response = (await answer.json()) as Response<Data>;
      } catch (error) {
        throw new PlatformFailure(
          `The platform at ${url} did not answer: ${error instanceof Error ? error.message : error}`,
        );
      }
      return dataOf(response);
    },
    async *subscribe<Data>(query: string, variables: Record<string, unknown>, signal: AbortSignal) {
      const client = createClient({ url, headers: () => headers, retryAttempts: 3 });
      const events = client.iterate<Data>({ query, variables });
      const stop = () => void events.return?.();
      signal.addEventListener('abort', stop, { once: true });
      try {
        for await (const event of events) yield dataOf(event as Response<Data>);
      } finally {
        signal.removeEventListener('abort', stop);
        client.dispose();
      }
    },
  };
}

function dataOf<Data>({ data, errors }: Response<Data>): Data {
  if (errors && errors.length > 0) throw new PlatformFailure(errors.map(({ message }) => message).join(' '));
  if (data === null || data === undefined) throw new PlatformFailure('The platform answered without data.');
  return data;
}
