import { hostField, loadEnvironment, portField } from '@paissive/env';
import { createLifecycle } from '@paissive/lifecycle';
import { createLogger } from '@paissive/logging';
import { startEmbeddedRedis } from './start-embedded-redis.js';

const env = loadEnvironment({ PORT: portField(6380), HOST: hostField() });
const log = createLogger({ service: 'embedded-redis' });
const lifecycle = createLifecycle({ log, graceMs: 5_000 });

const redis = await startEmbeddedRedis({ port: env.PORT, host: env.HOST });
lifecycle.onShutdown('redis', () => redis.stop());
log.info({ ready: true, port: redis.port }, 'ready');
