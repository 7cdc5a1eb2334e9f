import { hostField, logLevelField, portField, secretField, urlField } from '@paissive/env';

/** The environment of the process; the README lists what each variable means. */
export const environmentShape = {
  PORT: portField(4001),
  HOST: hostField(),
  DATABASE_URL: urlField('postgresql', 'postgres'),
  JOBS_URL: urlField('postgresql', 'postgres', 'redis', 'rediss'),
  REDIS_URL: urlField('redis', 'rediss'),
  IDENTITY_SECRET: secretField(),
  KEY_ENCRYPTION_SECRET: secretField().optional(),
  ISSUER: urlField('http', 'https'),
  LOG_LEVEL: logLevelField(),
};
