import type { Database } from '../database.prisma.js';
import { Prisma } from '../generated/prisma/client.js';
import type { DailySpend, UsageDimension, UsageGroup, UsageRepository, UsageSum } from './usage.repository.js';

const COLUMNS: Readonly<Record<UsageDimension, { readonly name: string; readonly sql: Prisma.Sql }>> = {
  DAY: { name: 'day', sql: Prisma.sql`to_char(occurred_at AT TIME ZONE 'UTC', 'YYYY-MM-DD')` },
  KIND: { name: 'kind', sql: Prisma.sql`kind` },
  PROVIDER: { name: 'providerId', sql: Prisma.sql`provider_id` },
  MODEL: { name: 'modelId', sql: Prisma.sql`model_id` },
  VERSION: { name: 'versionId', sql: Prisma.sql`version_id` },
  USER: { name: 'userId', sql: Prisma.sql`user_id` },
  CREDENTIAL: { name: 'credentialId', sql: Prisma.sql`credential_id` },
  RUN: { name: 'runId', sql: Prisma.sql`run_id` },
};

const SUMS = Prisma.sql`
  count(*)::int AS "callCount",
  (count(*) FILTER (WHERE outcome <> 'SUCCEEDED'))::int AS "failedCount",
  (count(*) FILTER (WHERE is_cached))::int AS "cachedCount",
  coalesce(sum(input_tokens), 0)::float8 AS "inputTokens",
  coalesce(sum(cached_input_tokens), 0)::float8 AS "cachedInputTokens",
  coalesce(sum(output_tokens), 0)::float8 AS "outputTokens",
  coalesce(sum(cost_micro_usd), 0)::bigint AS "costMicroUsd",
  percentile_cont(0.5) WITHIN GROUP (ORDER BY latency_ms) FILTER (WHERE outcome = 'SUCCEEDED' AND NOT is_cached) AS "latencyP50Ms",
  percentile_cont(0.95) WITHIN GROUP (ORDER BY latency_ms) FILTER (WHERE outcome = 'SUCCEEDED' AND NOT is_cached) AS "latencyP95Ms",
  percentile_cont(0.5) WITHIN GROUP (ORDER BY first_token_ms) FILTER (WHERE outcome = 'SUCCEEDED' AND NOT is_cached) AS "firstTokenP50Ms"`;

const NO_GROUP = {
  day: null,
  kind: null,
  providerId: null,
  modelId: null,
  versionId: null,
  userId: null,
  credentialId: null,
  runId: null,
};

/** Usage in PostgreSQL, added up there. */
export function createUsageRepository(database: Database): UsageRepository {
  const within = (workspaceId: string, from: Date, until: Date, runId: string | null) => Prisma.sql`
    FROM usage_records WHERE workspace_id = ${workspaceId}
    AND occurred_at >= ${from}::timestamptz AND occurred_at < ${until}::timestamptz
    ${runId === null ? Prisma.empty : Prisma.sql`AND run_id = ${runId}`}`;

  return {
    async recordCached(id, facts, at) {
      const none = { inputTokens: 0, cachedInputTokens: 0, outputTokens: 0, costMicroUsd: 0n, latencyMs: 0 };
      await database.usageRecord.create({
        data: { ...facts, ...none, id, outcome: 'SUCCEEDED', isCached: true, isEstimated: false, occurredAt: at },
      });
    },

    async groups(workspaceId, { from, until, groupBy, runId }, limit) {
      const columns = groupBy.map((dimension) => COLUMNS[dimension]);
      const selected = columns.map(({ name, sql }) => Prisma.sql`${sql} AS ${Prisma.raw(`"${name}"`)}`);
      const grouped = columns.map((_, index) => Prisma.raw(`${index + 1}`));
      const rows = await database.$queryRaw<Partial<UsageGroup>[]>`
        SELECT ${Prisma.join([...selected, SUMS])} ${within(workspaceId, from, until, runId)}
        GROUP BY ${Prisma.join(grouped)}
        ORDER BY "costMicroUsd" DESC, "callCount" DESC, ${Prisma.join(grouped)}
        LIMIT ${limit}`;
      return rows.map((row) => ({ ...NO_GROUP, ...row }) as UsageGroup);
    },

    async total(workspaceId, { from, until, runId }) {
      const [sum] = await database.$queryRaw<UsageSum[]>`SELECT ${SUMS} ${within(workspaceId, from, until, runId)}`;
      if (!sum) throw new Error('A sum of nothing is still a row.');
      return sum;
    },

    daily: (workspaceId, from, until) =>
      database.$queryRaw<DailySpend[]>`
        SELECT ${COLUMNS.DAY.sql} AS day, sum(cost_micro_usd)::bigint AS "costMicroUsd" ${within(workspaceId, from, until, null)}
        GROUP BY 1 ORDER BY 1`,
  };
}
