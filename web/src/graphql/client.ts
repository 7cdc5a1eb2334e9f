import { createClient as createSseClient, type Sink } from 'graphql-sse';
import { Client, cacheExchange, type ExecutionResult, fetchExchange, subscriptionExchange } from 'urql';
import { watchConnection } from './live-connection';
import { renewing } from './renewing';
import { signInAgain, whileStaying } from './sign-in-again';

const ENDPOINT = '/api/graphql';
const ACCEPT = { accept: 'application/graphql-response+json, application/json' };
const LONGEST_PAUSE_MS = 15_000;

/** The one GraphQL client of a page: queries and mutations over fetch, subscriptions over server-sent events. */
export function createGraphqlClient(): Client {
  const events = createSseClient({
    url: ENDPOINT,
    fetchFn: fetchAgain,
    retryAttempts: Number.POSITIVE_INFINITY,
    retry: growingPause,
    on: watchConnection,
  });
  return new Client({
    url: ENDPOINT,
    preferGetMethod: false,
    fetch: fetchSignedIn,
    fetchOptions: { headers: ACCEPT },
    exchanges: [
      cacheExchange,
      fetchExchange,
      subscriptionExchange({
        forwardSubscription: ({ query, variables }) => ({
          subscribe: (sink) => ({
            unsubscribe: renewing<ExecutionResult>(
              (each) => events.subscribe({ query: query ?? '', variables: variables ?? {} }, each as Sink),
              sink,
              { pause: growingPause, onLost: () => watchConnection.connecting(true) },
            ),
          }),
        }),
      }),
    ],
  });
}

/** A client for questions that are never asked twice, such as those about a text while it is typed. */
export function createUncachedClient(): Client {
  return new Client({
    url: ENDPOINT,
    preferGetMethod: false,
    fetch: fetchSignedIn,
    fetchOptions: { headers: ACCEPT },
    exchanges: [fetchExchange],
  });
}

/** `fetch` that leads to the sign-in page once the session has ended. */
export async function fetchSignedIn(input: RequestInfo | URL, init?: RequestInit): Promise<Response> {
  const response = await fetch(input, init);
  if (response.status === 401) signInAgain();
  return response;
}

/** The same for what asks by itself, also again: not while the page is being left. */
export async function fetchAgain(input: RequestInfo | URL, init?: RequestInit): Promise<Response> {
  await whileStaying();
  return fetchSignedIn(input, init);
}

/** Longer with each attempt, and not the same for all pages that were cut off together. */
function growingPause(attempt: number): Promise<void> {
  const milliseconds = Math.min(500 * 2 ** attempt, LONGEST_PAUSE_MS) * (0.75 + Math.random() / 2);
  return new Promise((resume) => setTimeout(resume, milliseconds));
}
