import { defineEnvironment, urlField } from '@paissive/env';
import type { ExternalStores } from './platform/platform-context.js';

/** Servers to use instead of the embedded stores. Throws `EnvironmentError`. */
export function externalStores(): ExternalStores {
  const env = defineEnvironment({
    DATABASE_URL: urlField('postgresql', 'postgres').optional(),
    MONGODB_URL: urlField('mongodb', 'mongodb+srv').optional(),
    REDIS_URL: urlField('redis', 'rediss').optional(),
  });
  return {
    ...(env.DATABASE_URL === undefined ? {} : { postgres: env.DATABASE_URL }),
    ...(env.MONGODB_URL === undefined ? {} : { mongo: env.MONGODB_URL }),
    ...(env.REDIS_URL === undefined ? {} : { redis: env.REDIS_URL }),
  };
}
