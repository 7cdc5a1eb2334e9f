import { z } from 'zod';
import { durationMs } from './duration.js';

const redis = z.strictObject({
  urls: z
    .array(z.url({ protocol: /^rediss?$/, error: 'write redis://host:port or rediss://host:port' }))
    .length(1, 'one address: clusters are not supported'),
  username: z.string().optional(),
  password: z.string().optional(),
  namespace: z.string().default(''),
  ttl: durationMs.default(86_400_000),
  timeout: durationMs.default(500),
  reset_ttl: z.boolean().default(true),
});

const off = z.literal(false, 'the router sends subgraphs whole operations: leave this off').default(false);

/** Automatic persisted queries: clients send hashes, and the text once. */
export const apq = z.strictObject({
  enabled: z.boolean().default(true),
  router: z
    .strictObject({
      cache: z
        .strictObject({
          in_memory: z.strictObject({ limit: z.number().int().positive().default(512) }).prefault({}),
          redis: redis.optional(),
        })
        .prefault({}),
    })
    .prefault({}),
  subgraph: z
    .strictObject({
      all: z.strictObject({ enabled: off }).prefault({}),
      subgraphs: z.record(z.string(), z.strictObject({ enabled: off })).default({}),
    })
    .prefault({}),
});

/** Operations that are known beforehand, from manifests. */
export const persistedQueries = z.strictObject({
  enabled: z.boolean().default(false),
  log_unknown: z.boolean().default(false),
  safelist: z
    .strictObject({ enabled: z.boolean().default(false), require_id: z.boolean().default(false) })
    .prefault({}),
  local_manifests: z.array(z.string()).default([]),
  hot_reload: z.boolean().default(false),
});

export type ApqConfig = z.infer<typeof apq>;
export type RedisCacheConfig = z.infer<typeof redis>;
export type PersistedQueriesConfig = z.infer<typeof persistedQueries>;

/** The rules that bind the two together: a safelist that clients could add to would be none. */
export function checkPersistedQueries(
  config: { apq: ApqConfig; persisted_queries: PersistedQueriesConfig },
  context: z.RefinementCtx,
): void {
  const { enabled, safelist, log_unknown, local_manifests } = config.persisted_queries;
  const fault = (path: string[], message: string) =>
    context.addIssue({ code: 'custom', path: ['persisted_queries', ...path], message });
  if (enabled && safelist.enabled && config.apq.enabled)
    fault(['safelist', 'enabled'], 'a safelist needs apq.enabled: false, or clients could add to it');
  if (enabled && safelist.require_id && !safelist.enabled)
    fault(['safelist', 'require_id'], 'needs safelist.enabled: true');
  if (enabled && local_manifests.length === 0)
    fault(['local_manifests'], 'name at least one manifest file: there is no other source of persisted queries');
  if (!enabled && safelist.enabled) fault(['safelist', 'enabled'], 'needs persisted_queries.enabled: true');
  if (!enabled && log_unknown) fault(['log_unknown'], 'needs persisted_queries.enabled: true');
}
