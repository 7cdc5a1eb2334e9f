import { hostField, logLevelField, portField, secretField, urlField } from '@paissive/env';
import { z } from 'zod';
import { providerSettingsField } from './providers/provider-settings.js';

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
  WEB_URL: urlField('http', 'https'),
  MAIL_URL: urlField('smtp', 'smtps', 'file'),
  MAIL_FROM: z.string().regex(/@/, 'expected an address').default('pAIssive Income <no-reply@localhost>'),
  ADMIN_EMAILS: z
    .string()
    .default('')
    .transform((text) => text.split(',').flatMap((email) => email.trim().toLowerCase() || [])),
  SIGN_IN_PROVIDERS: providerSettingsField,
  LOG_LEVEL: logLevelField(),
};
