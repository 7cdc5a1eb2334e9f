import { booleanField, hostField, integerField, logLevelField, portField, secretField, urlField } from '@paissive/env';
import { z } from 'zod';

/** The environment of the process; the README lists what each variable means. */
export const environmentShape = {
  PORT: portField(4005),
  HOST: hostField(),
  DATABASE_URL: urlField('postgresql', 'postgres'),
  JOBS_URL: urlField('postgresql', 'postgres', 'redis', 'rediss'),
  REDIS_URL: urlField('redis', 'rediss'),
  IDENTITY_SECRET: secretField(),
  PROVIDER_KEY_SECRET: secretField(),
  PROVIDER_KEY_ID: z.string().min(1).max(40).default('1'),
  /** `id:secret` pairs, separated by spaces. */
  PROVIDER_KEY_OLD_SECRETS: z.string().default(''),
  ALLOW_PRIVATE_PROVIDERS: booleanField().default(false),
  BATCH_CONCURRENCY: integerField({ minimum: 1, maximum: 32 }).default(2),
  VECTOR_STORE: z.enum(['exact', 'pgvector']).default('exact'),
  LOG_LEVEL: logLevelField(),
};
