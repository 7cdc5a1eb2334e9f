import { hostField, integerField, logLevelField, portField, secretField, urlField } from '@paissive/env';
import { z } from 'zod';

/** The environment of the process; the README lists what each variable means. */
export const environmentShape = {
  PORT: portField(4003),
  HOST: hostField(),
  DATABASE_URL: urlField('postgresql', 'postgres'),
  JOBS_URL: urlField('postgresql', 'postgres', 'redis', 'rediss'),
  REDIS_URL: urlField('redis', 'rediss'),
  PROJECTION_CONCURRENCY: integerField({ minimum: 1, maximum: 16 }).default(1),
  IDENTITY_SECRET: secretField(),
  STRIPE_SECRET_KEY: z.string().min(1).optional(),
  STRIPE_WEBHOOK_SECRET: z.string().min(1).optional(),
  STRIPE_API_URL: urlField('https', 'http').default('https://api.stripe.com'),
  STRIPE_WORKSPACE_ID: z.string().min(1).optional(),
  LOG_LEVEL: logLevelField(),
};
