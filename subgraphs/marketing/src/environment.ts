import { booleanField, hostField, logLevelField, portField, secretField, urlField } from '@paissive/env';
import { z } from 'zod';

/** What the process needs to know; the README has a table of it. */
export const environmentShape = {
  PORT: portField(4004),
  HOST: hostField(),
  MONGODB_URL: urlField('mongodb', 'mongodb+srv'),
  JOBS_URL: urlField('postgresql', 'postgres', 'redis', 'rediss'),
  IDENTITY_SECRET: secretField(),
  ROUTER_URL: urlField('http', 'https'),
  ACCOUNTS_URL: urlField('http', 'https'),
  PUBLIC_URL: urlField('http', 'https').transform((url) => url.replace(/\/+$/, '')),
  KEY_ENCRYPTION_SECRET: secretField(),
  MAIL_URL: urlField('smtp', 'smtps', 'file'),
  MAIL_FROM: z.string().regex(/@/, 'expected an address').default('pAIssive Income <no-reply@localhost>'),
  WEBHOOKS_TO_ANYWHERE: booleanField().default(false),
  LOG_LEVEL: logLevelField(),
};
