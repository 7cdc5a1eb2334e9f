import { createSubgraphServer, type Route, type SubgraphServer } from '@paissive/graphql-kit';
import { createExchangeRoute } from './api-keys/exchange.route.js';
import { createContext } from './context.js';
import { createRunTokenRoute } from './run-tokens/run-token.route.js';
import { buildSchema } from './schema.js';
import { announceEndings, createAnnounceRevocations, type PublishRevocation } from './sessions/announce-revocations.js';
import { createAccessTokenIssuer } from './tokens/access-token.js';
import type { KeyRing } from './tokens/key-ring.js';
import { createKeySetRoute } from './tokens/key-set.route.js';
import { createUseCases, type Repositories, type Tools, type UseCases } from './use-cases.js';

export interface ServerDependencies extends Omit<Tools, 'accessTokens' | 'announceRevocations'> {
  readonly repositories: Repositories;
  readonly keyRing: KeyRing;
  /** The `iss` of access tokens, the one that the router accepts. */
  readonly issuer: string;
  readonly identitySecret: string;
  readonly publishRevocation: PublishRevocation;
  /** Rejects when the database does not answer. */
  readonly pingDatabase: () => Promise<unknown>;
  /** Ways in beside GraphQL that depend on how the process runs. */
  readonly routes?: readonly Route[];
}

/** The listener, and what it can do: what is done in the background is called by whoever made the server. */
export interface AccountsServer extends SubgraphServer {
  readonly useCases: UseCases;
}

/** Room for a thousand representations; nothing that people send here is longer than a password. */
const BODY_LIMIT_BYTES = 500_000;

/** The subgraph as a server; whoever makes it brings the adapters. */
export function createServer(dependencies: ServerDependencies): AccountsServer {
  const { keyRing, issuer, identitySecret, publishRevocation, pingDatabase, now, log, routes = [] } = dependencies;
  const announceRevocations = createAnnounceRevocations({ publish: publishRevocation, now });
  const sessions = announceEndings(dependencies.repositories.sessions, announceRevocations);
  const repositories = { ...dependencies.repositories, sessions };
  const accessTokens = createAccessTokenIssuer({ keyRing, issuer, now });
  const useCases = createUseCases(repositories, { ...dependencies, accessTokens, announceRevocations });
  const time = () => now().getTime();
  const exchangeRoute = createExchangeRoute({ exchange: useCases.exchangeApiKey, identitySecret, now: time });
  const { schema } = buildSchema();
  const server = createSubgraphServer({
    name: 'accounts',
    schema,
    createContext: (request) => createContext(request, { repositories, useCases, now }),
    identitySecret,
    log,
    health: { database: pingDatabase },
    bodyLimitBytes: BODY_LIMIT_BYTES,
    routes: [
      createKeySetRoute(keyRing),
      exchangeRoute,
      createRunTokenRoute({ ...repositories, accessTokens, identitySecret, now }),
      ...routes,
    ],
    now: time,
  });
  return { ...server, useCases };
}
