import { hostField, integerField, logLevelField, portField, secretField, urlField } from '@paissive/env';
import { mcpServersField } from './tools/mcp/mcp-config.js';

/** What the process needs to know; the README has a table of it. */
export const environmentShape = {
  PORT: portField(4006),
  HOST: hostField(),
  MONGODB_URL: urlField('mongodb', 'mongodb+srv'),
  JOBS_URL: urlField('postgresql', 'postgres', 'redis', 'rediss'),
  REDIS_URL: urlField('redis', 'rediss'),
  IDENTITY_SECRET: secretField(),
  ROUTER_URL: urlField('http', 'https'),
  ACCOUNTS_URL: urlField('http', 'https'),
  STEP_CONCURRENCY: integerField({ minimum: 1, maximum: 200 }).default(16),
  STEPS_PER_WORKSPACE: integerField({ minimum: 1, maximum: 200 }).default(8),
  KEEP_DETAILS_DAYS: integerField({ minimum: 1, maximum: 3_650 }).default(90),
  KEEP_RUNS_DAYS: integerField({ minimum: 90, maximum: 3_650 }).default(365),
  KEEP_RUNS_PER_WORKSPACE: integerField({ minimum: 500, maximum: 1_000_000 }).default(10_000),
  MCP_SERVERS: mcpServersField,
  LOG_LEVEL: logLevelField(),
};
