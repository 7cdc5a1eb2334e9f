import { hostField, logLevelField, portField, secretField, urlField } from '@paissive/env';

/** What the process needs to know; the README has a table of it. */
export const environmentShape = {
  PORT: portField(4004),
  HOST: hostField(),
  MONGODB_URL: urlField('mongodb', 'mongodb+srv'),
  JOBS_URL: urlField('postgresql', 'postgres', 'redis', 'rediss'),
  IDENTITY_SECRET: secretField(),
  LOG_LEVEL: logLevelField(),
};
