import { createEngine } from '../../src/execution/create-engine.js';
import { startRouterWith, type TestRouter } from '../edge/start-router.js';
import { createFederation } from '../testkit/federation.js';
import { type Answer, type FaultServer, json, startFaultServer } from './fault-server.js';

const { supergraphSdl } = createFederation({
  items: {
    typeDefs: `type Query { item: Item noted(note: String): Int } type Mutation { add: Int } type Item @key(fields: "id") { id: ID! name: String }`,
  },
  prices: { typeDefs: `type Item @key(fields: "id") { id: ID! price: Int }` },
});

export const ITEM: Answer = json({ data: { item: { __typename: 'Item', id: '1', name: 'lamp' } } });
export const PRICE: Answer = json({ data: { _entities: [{ price: 5 }] } });

export interface Shop {
  readonly router: TestRouter;
  readonly items: FaultServer;
  readonly prices: FaultServer;
  ask(query?: string, variables?: Record<string, unknown>): Promise<Record<string, unknown>>;
  stop(): Promise<void>;
}

/** A router over two subgraphs that answer as the test says: one has items, the other their prices. */
export async function startShop(yaml = ''): Promise<Shop> {
  const items = await startFaultServer(ITEM);
  const prices = await startFaultServer(PRICE);
  const router = await startRouterWith(
    createEngine,
    supergraphSdl,
    `include_subgraph_errors:\n  all: true\noverride_subgraph_url:\n  items: ${items.url}\n  prices: ${prices.url}\n${yaml}`,
  );
  return {
    router,
    items,
    prices,
    async ask(query = '{item{name price}}', variables = {}) {
      const response = await fetch(router.url, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ query, variables }),
      });
      return (await response.json()) as Record<string, unknown>;
    },
    async stop() {
      await router.stop();
      await Promise.all([items.stop(), prices.stop()]);
    },
  };
}
