import { IDENTITY_HEADER } from '@paissive/identity';
import type { TestCaller } from '@paissive/testkit';
import type { TestService } from './harness.js';

export interface ProgressAnswer {
  readonly analysisId: string;
  readonly status: string;
  readonly stage: string;
  readonly percent: number;
  readonly message: string;
  readonly at: string;
}

/** Follows `analysisProgress` until it ends. */
export async function* followProgress(
  service: TestService,
  who: TestCaller,
  analysisId: string,
): AsyncGenerator<ProgressAnswer> {
  const query = `subscription ($analysisId: ID!) {
    analysisProgress(analysisId: $analysisId) { analysisId status stage percent message at }
  }`;
  const results = followSubscription<{ analysisProgress: ProgressAnswer }>(service, who, query, { analysisId });
  for await (const { analysisProgress } of results) yield analysisProgress;
}

/** Follows a subscription over a WebSocket as the router does, until it ends or the reader leaves. */
export async function* followSubscription<Data>(
  { url }: TestService,
  who: TestCaller,
  query: string,
  variables: Record<string, unknown> = {},
): AsyncGenerator<Data> {
  const { createClient } = await import('graphql-ws');
  const { WebSocket } = await import('ws');
  const headers = who.headers();
  class SignedSocket extends WebSocket {
    constructor(address: string, protocols: string | string[]) {
      super(address, protocols, { headers: { [IDENTITY_HEADER]: headers[IDENTITY_HEADER] ?? '' } });
    }
  }
  const client = createClient({ url: url.replace(/^http/, 'ws'), webSocketImpl: SignedSocket, retryAttempts: 0 });
  try {
    for await (const { data, errors } of client.iterate<Data>({ query, variables })) {
      if (errors) throw new Error(JSON.stringify(errors));
      if (data) yield data;
    }
  } catch (error) {
    // The client throws the errors of a refused subscription as a list.
    throw error instanceof Error ? error : new Error(JSON.stringify(error));
  } finally {
    await client.dispose();
  }
}
