import { IDENTITY_HEADER } from '@paissive/identity';
import type { TestCaller } from '@paissive/testkit';
import { createClient } from 'graphql-ws';
import { WebSocket } from 'ws';

export interface ProgressAnswer {
  readonly status: string;
  readonly percent: number;
  readonly message: string;
}

/** The `projectionProgress` subscription over a real WebSocket, until it ends. */
export async function* followProjection(
  url: string,
  who: TestCaller,
  projectionId: string,
): AsyncGenerator<ProgressAnswer> {
  const headers = { [IDENTITY_HEADER]: who.headers()[IDENTITY_HEADER] ?? '' };
  class SignedSocket extends WebSocket {
    constructor(address: string, protocols: string | string[]) {
      super(address, protocols, { headers });
    }
  }
  const client = createClient({ url: url.replace(/^http/, 'ws'), webSocketImpl: SignedSocket, retryAttempts: 0 });
  try {
    const query =
      'subscription ($projectionId: ID!) { projectionProgress(projectionId: $projectionId) { status percent message } }';
    const results = client.iterate<{ projectionProgress: ProgressAnswer }>({ query, variables: { projectionId } });
    for await (const { data, errors } of results) {
      if (errors) throw new Error(JSON.stringify(errors));
      if (data) yield data.projectionProgress;
    }
  } catch (error) {
    // The client throws the errors of a refused subscription as a list.
    throw error instanceof Error ? error : new Error(JSON.stringify(error));
  } finally {
    await client.dispose();
  }
}
