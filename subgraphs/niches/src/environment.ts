import { hostField, integerField, logLevelField, portField, secretField, urlField } from '@paissive/env';
import { z } from 'zod';
import { contactField, liveSourcesField } from './live-sources/source-switches.js';

/** What the process needs to know; the README has a table of it. */
export const environmentShape = {
  PORT: portField(4002),
  HOST: hostField(),
  MONGODB_URL: urlField('mongodb', 'mongodb+srv'),
  JOBS_URL: urlField('postgresql', 'postgres', 'redis', 'rediss'),
  REDIS_URL: urlField('redis', 'rediss'),
  IDENTITY_SECRET: secretField(),
  ROUTER_URL: urlField('http', 'https'),
  ACCOUNTS_URL: urlField('http', 'https'),
  PUBLIC_URL: urlField('http', 'https').transform((url) => url.replace(/\/+$/, '')),
  WEB_ORIGIN: urlField('http', 'https').transform((url) => new URL(url).origin),
  DATA_DIR: z.string().min(1).default('.data/niches'),
  MAX_UPLOAD_MB: integerField({ minimum: 1, maximum: 1_048_576 }).default(256),
  ANALYSIS_CONCURRENCY: integerField({ minimum: 1, maximum: 16 }).default(1),
  LIVE_SOURCES: liveSourcesField(),
  LIVE_SOURCES_CONTACT: contactField(),
  LIVE_SOURCES_RELAY_URL: urlField('http', 'https')
    .transform((url) => url.replace(/\/+$/, ''))
    .optional(),
  LOG_LEVEL: logLevelField(),
};
