import { IDENTITY_HEADER } from '@paissive/identity';
import type { TestCaller } from '@paissive/testkit';
import type { TestService } from './harness.js';

export interface ProgressAnswer {
  readonly version: number;
  readonly task: { readonly status: string; readonly steps: readonly { stepId: string; state: string }[] };
  readonly trace: readonly { sequence: number; kind: string; stepId: string | null; message: string }[];
}

/** Follows `teamTaskProgress` over a WebSocket as the router does, until it ends. */
export async function* followTask(
  { url }: TestService,
  who: TestCaller,
  taskId: string,
): AsyncGenerator<ProgressAnswer> {
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
    const query = `subscription ($taskId: ID!) {
      teamTaskProgress(taskId: $taskId) {
        version task { status steps { stepId state } } trace { sequence kind stepId message }
      }
    }`;
    const results = client.iterate<{ teamTaskProgress: ProgressAnswer }>({ query, variables: { taskId } });
    for await (const { data, errors } of results) {
      if (errors) throw new Error(JSON.stringify(errors));
      if (data) yield data.teamTaskProgress;
    }
  } catch (error) {
    // The client throws the errors of a refused subscription as a list.
    throw error instanceof Error ? error : new Error(JSON.stringify(error));
  } finally {
    await client.dispose();
  }
}
