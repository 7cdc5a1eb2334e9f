import { createSubgraphServer, type SubgraphServer } from '@paissive/graphql-kit';
import { createContext } from './context.js';
import { buildSchema } from './schema.js';
import { announceRevocations, type PublishRevocation } from './sessions/announce-revocations.js';
import { createAccessTokenIssuer } from './tokens/access-token.js';
import type { KeyRing } from './tokens/key-ring.js';
import { createKeySetRoute } from './tokens/key-set.route.js';
import { createUseCases, type Repositories, type Tools } from './use-cases.js';

export interface ServerDependencies extends Omit<Tools, 'accessTokens'> {
  readonly repositories: Repositories;
  readonly keyRing: KeyRing;
  /** The `iss` of access tokens, the one that the router accepts. */
  readonly issuer: string;
  readonly identitySecret: string;
  readonly publishRevocation: PublishRevocation;
  /** Rejects when the database does not answer. */
  readonly pingDatabase: () => Promise<unknown>;
}

/** Room for a thousand representations; nothing that people send here is longer than a password. */
const BODY_LIMIT_BYTES = 500_000;

/** The subgraph as a server; whoever makes it brings the adapters. */
export function createServer(dependencies: ServerDependencies): SubgraphServer {
  const { keyRing, issuer, identitySecret, publishRevocation, pingDatabase, now, log } = dependencies;
  const sessions = announceRevocations(dependencies.repositories.sessions, { publish: publishRevocation, now });
  const repositories = { ...dependencies.repositories, sessions };
  const accessTokens = createAccessTokenIssuer({ keyRing, issuer, now });
  const useCases = createUseCases(repositories, { ...dependencies, accessTokens });
  const { schema } = buildSchema();
  return createSubgraphServer({
    name: 'accounts',
    schema,
    createContext: (request) => createContext(request, { repositories, useCases, now }),
    identitySecret,
    log,
    health: { database: pingDatabase },
    bodyLimitBytes: BODY_LIMIT_BYTES,
    routes: [createKeySetRoute(keyRing)],
    now: () => now().getTime(),
  });
}
