import { createEngine } from '../../src/execution/create-engine.js';
import { createFederation, type SentRequest, type TestSubgraphs } from '../testkit/federation.js';
import { startRouterWith, type TestRouter } from './start-router.js';

export interface FederatedRouter extends TestRouter {
  /** Everything that was asked of subgraphs, in order. */
  readonly sent: readonly SentRequest[];
  readonly supergraphSdl: string;
}

/** A router with the real engine in front of subgraphs in this process. */
export async function startFederation(subgraphs: TestSubgraphs, yaml = ''): Promise<FederatedRouter> {
  const { supergraphSdl, transport, sent } = createFederation(subgraphs);
  const router = await startRouterWith((options) => createEngine({ ...options, transport }), supergraphSdl, yaml);
  return Object.assign(router, { sent, supergraphSdl });
}
