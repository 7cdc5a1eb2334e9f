import { createSubgraphServer, type SubgraphServer } from '@paissive/graphql-kit';
import type { Logger } from '@paissive/logging';
import { createContext } from './context.js';
import { buildSchema } from './schema.js';
import { createUploadRoutes } from './uploads/upload.route.js';
import { createUploadSigner } from './uploads/upload-signature.js';
import { createUseCases, type UseCaseDeps } from './use-cases.js';

export interface ServerDeps extends Omit<UseCaseDeps, 'signer'> {
  /** Shared with the router. */
  readonly identitySecret: string;
  /** The only origin whose pages may upload. */
  readonly webOrigin: string;
  /** Rejects when the database does not answer. */
  readonly pingDatabase: () => Promise<unknown>;
  readonly log: Logger;
}

/** The subgraph as a server; whoever makes it brings the adapters. */
export function createServer(deps: ServerDeps): SubgraphServer {
  const { stores, staging, identitySecret, webOrigin, pingDatabase, now, log } = deps;
  const signer = createUploadSigner(identitySecret);
  const useCases = createUseCases({ ...deps, signer });
  const { schema } = buildSchema();
  return createSubgraphServer({
    name: 'niches',
    schema,
    createContext: (request) => createContext(request, stores, useCases),
    identitySecret,
    log,
    health: { database: pingDatabase },
    routes: createUploadRoutes({ uploads: stores.uploads, signer, staging, webOrigin, now }),
    now: () => now().getTime(),
  });
}
