import { createSubgraphServer, type SubgraphServer } from '@paissive/graphql-kit';
import type { Logger } from '@paissive/logging';
import { createContext } from './context.js';
import { buildSchema } from './schema.js';
import type { Stores } from './stores.js';
import type { UseCases } from './use-cases.js';

export interface ServerDeps {
  readonly stores: Stores;
  readonly useCases: UseCases;
  readonly now: () => Date;
  readonly newId: () => string;
  /** Shared with the router. */
  readonly identitySecret: string;
  /** Rejects when the database does not answer. */
  readonly pingDatabase: () => Promise<unknown>;
  readonly log: Logger;
}

/** The subgraph as a server; whoever makes it brings the adapters. */
export function createServer(deps: ServerDeps): SubgraphServer {
  const { stores, useCases, identitySecret, pingDatabase, now, newId, log } = deps;
  const { schema } = buildSchema();
  return createSubgraphServer({
    name: 'ai-models',
    schema,
    createContext: (request) => createContext(request, { stores, useCases, now, newId }),
    identitySecret,
    log,
    health: { database: pingDatabase },
    now: () => now().getTime(),
  });
}
