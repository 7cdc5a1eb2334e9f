import type { Logger } from '@paissive/logging';
import type { RouterConfig } from '../config/router-config.js';
import type { Engine } from '../execution/engine-contract.js';
import {
  createAutomaticPersistedQueries,
  UNSUPPORTED_PERSISTED_QUERIES,
} from './automatic-persisted-queries/automatic-persisted-queries.js';
import { createTextStore } from './automatic-persisted-queries/text-store.js';
import type { ManifestFile } from './persisted-queries/manifest.js';
import { createPersistedQueries } from './persisted-queries/persisted-queries.js';
import { createPrepareRequest, type PrepareRequest } from './prepare-request.js';
import { createResolveText } from './resolve-text.js';

export interface DocumentsDeps {
  engine: Engine;
  config: RouterConfig;
  manifests: readonly ManifestFile[];
  log: Pick<Logger, 'warn'>;
}

/**
 * Puts together where operations come from: what clients send, what they registered before, and what manifests list.
 *
 * @throws ConfigError for a manifest that cannot be served
 */
export function createDocuments({ engine, config, manifests, log }: DocumentsDeps): {
  prepare: PrepareRequest;
  close(): Promise<void>;
} {
  const persisted = config.persisted_queries.enabled
    ? createPersistedQueries({
        config: config.persisted_queries,
        manifests,
        limits: { maxTokens: config.limits.parser_max_tokens, maxRecursion: config.limits.parser_max_recursion },
        introspection: config.supergraph.introspection,
        log,
      })
    : null;
  const automatic = config.apq.enabled
    ? createAutomaticPersistedQueries(createTextStore(config.apq.router.cache, log))
    : UNSUPPORTED_PERSISTED_QUERIES;
  const prepare = createPrepareRequest({
    engine,
    config,
    resolveText: createResolveText({ persisted, automatic, takesHashes: config.apq.enabled }),
    remember: ({ query, extensions }) => automatic.remember(query, extensions),
  });
  return { prepare, close: () => automatic.close() };
}
