import { integerField, loadEnvironment } from '@paissive/env';
import { createLifecycle } from '@paissive/lifecycle';
import { createLogger } from '@paissive/logging';
import { z } from 'zod';
import { startEmbeddedPostgres } from './start-embedded-postgres.js';

const env = loadEnvironment({ DATA_DIR: z.string(), PORT: integerField({ minimum: 1, maximum: 65_535 }) });
const log = createLogger({ service: 'embedded-postgres' });
const lifecycle = createLifecycle({ log, graceMs: 25_000 });

const postgres = await startEmbeddedPostgres({ dataDir: env.DATA_DIR, port: env.PORT, log }).catch((error: unknown) => {
  log.fatal({ err: error }, 'PostgreSQL did not start');
  process.exit(1);
});
lifecycle.onShutdown('postgres', () => postgres.stop());
log.info({ ready: true, port: postgres.port }, 'ready');

const { code, signal } = await postgres.exited;
if (!lifecycle.isDraining) {
  log.error({ code, signal }, 'PostgreSQL ended by itself');
  process.exit(1);
}
