import { hostField, integerField, logLevelField, portField, secretField, urlField } from '@paissive/env';

/** The environment of the process; the README lists what each variable means. */
export const environmentShape = {
  PORT: portField(4003),
  HOST: hostField(),
  DATABASE_URL: urlField('postgresql', 'postgres'),
  JOBS_URL: urlField('postgresql', 'postgres', 'redis', 'rediss'),
  REDIS_URL: urlField('redis', 'rediss'),
  PROJECTION_CONCURRENCY: integerField({ minimum: 1, maximum: 16 }).default(1),
  IDENTITY_SECRET: secretField(),
  LOG_LEVEL: logLevelField(),
};
