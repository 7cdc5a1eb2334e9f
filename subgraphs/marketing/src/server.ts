import { createSubgraphServer, type SubgraphServer } from '@paissive/graphql-kit';
import type { Logger } from '@paissive/logging';
import { createCalendarRoutes } from './calendar/calendar.route.js';
import { createFeedTokens } from './calendar/feed-token.js';
import { createContext } from './context.js';
import { createUnsubscribeRoutes } from './mailings/unsubscribe.route.js';
import type { UnsubscribeTokens } from './mailings/unsubscribe-token.js';
import { buildSchema } from './schema.js';
import { createUseCases, type UseCaseDeps } from './use-cases.js';

export interface ServerDeps extends Omit<UseCaseDeps, 'feedTokens'> {
  /** Shared with the router. */
  readonly identitySecret: string;
  readonly tokens: UnsubscribeTokens;
  /** Rejects when the database does not answer. */
  readonly pingDatabase: () => Promise<unknown>;
  readonly log: Logger;
}

/** The subgraph as a server; whoever makes it brings the adapters. */
export function createServer(deps: ServerDeps): SubgraphServer {
  const { stores, identitySecret, pingDatabase, now, log } = deps;
  const useCases = createUseCases({ ...deps, feedTokens: createFeedTokens(identitySecret) });
  const { schema } = buildSchema();
  return createSubgraphServer({
    name: 'marketing',
    schema,
    createContext: (request) => createContext(request, { stores, useCases, now }),
    identitySecret,
    log,
    health: { database: pingDatabase },
    routes: [
      ...createUnsubscribeRoutes({ ...stores, tokens: deps.tokens, now }),
      ...createCalendarRoutes(useCases.readCalendarFeed),
    ],
    now: () => now().getTime(),
  });
}
