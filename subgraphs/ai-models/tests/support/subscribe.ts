import { IDENTITY_HEADER } from '@paissive/identity';
import type { TestCaller } from '@paissive/testkit';
import { createClient } from 'graphql-ws';
import { WebSocket } from 'ws';

/** A subscription over a real WebSocket, until it ends; its field is to be called `event`. */
export async function* subscribe<Event>(
  url: string,
  who: TestCaller,
  query: string,
  variables: Record<string, unknown>,
): AsyncGenerator<Event> {
  const headers = { [IDENTITY_HEADER]: who.headers()[IDENTITY_HEADER] ?? '' };
  class SignedSocket extends WebSocket {
    constructor(address: string, protocols: string | string[]) {
      super(address, protocols, { headers });
    }
  }
  const client = createClient({ url: url.replace(/^http/, 'ws'), webSocketImpl: SignedSocket, retryAttempts: 0 });
  try {
    for await (const { data, errors } of client.iterate<{ event: Event }>({ query, variables })) {
      if (errors) throw new Error(JSON.stringify(errors));
      if (data) yield data.event;
    }
  } catch (error) {
    // The client throws the errors of a refused subscription as a list.
    throw error instanceof Error ? error : new Error(JSON.stringify(error));
  } finally {
    await client.dispose();
  }
}
