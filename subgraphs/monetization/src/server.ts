import { createSubgraphServer, type SubgraphServer } from '@paissive/graphql-kit';
import type { Logger } from '@paissive/logging';
import { createContext } from './context.js';
import { createWebhookRoute } from './payments/webhook.route.js';
import { buildSchema } from './schema.js';
import { createUseCases, type UseCaseDeps } from './use-cases.js';

export interface ServerDeps extends UseCaseDeps {
  /** Shared with the router. */
  readonly identitySecret: string;
  /** Rejects when the database does not answer. */
  readonly pingDatabase: () => Promise<unknown>;
  readonly log: Logger;
}

/** The subgraph as a server; whoever makes it brings the adapters. */
export function createServer(deps: ServerDeps): SubgraphServer {
  const { stores, payments, newSeed, identitySecret, pingDatabase, now, log } = deps;
  const useCases = createUseCases(deps);
  const { schema } = buildSchema();
  return createSubgraphServer({
    name: 'monetization',
    schema,
    createContext: (request) => createContext(request, { stores, useCases, payments, newSeed }),
    identitySecret,
    log,
    routes: [createWebhookRoute(payments.receiveWebhook)],
    health: { database: pingDatabase },
    now: () => now().getTime(),
  });
}
