import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { createLifecycle } from '@paissive/lifecycle';
import { createLogger } from '@paissive/logging';
import { ConfigError } from './config/config-fault.js';
import { loadConfig } from './config/load-config.js';
import { createRouter } from './create-router.js';
import { readManifests } from './documents/persisted-queries/manifest.js';
import { createEngine } from './execution/create-engine.js';
import { SupergraphError } from './execution/engine-contract.js';
import { isSystemError, type ServingSource } from './serving/reload.js';
import { watchFiles } from './serving/watch-files.js';
import { logDestination } from './telemetry/log-destination.js';

const root = fileURLToPath(new URL('../../', import.meta.url));
const { values } = parseArgs({
  options: {
    supergraph: { type: 'string', default: `${root}schema/supergraph.graphql` },
    config: { type: 'string', default: `${root}router/router.yaml` },
    port: { type: 'string' },
    'hot-reload': { type: 'boolean', default: true },
  },
  allowNegative: true,
});

try {
  await run();
} catch (error) {
  // What an operator can mend is told in plain words; anything else is a bug and keeps its stack.
  if (!(error instanceof ConfigError || error instanceof SupergraphError || isSystemError(error))) throw error;
  console.error(error.message);
  process.exitCode = 1;
}

async function run(): Promise<void> {
  const source = read();
  const { config } = source;
  const { logging } = config.telemetry.exporters;
  const destination = logDestination(logging, process.stdout);
  const log = createLogger({ service: 'router', level: logging.level, ...(destination && { destination }) });
  const playground = fileURLToPath(new URL('../playground/dist', import.meta.url));
  const router = createRouter({
    ...source,
    createEngine,
    log,
    playground: existsSync(playground) ? playground : undefined,
  });
  const lifecycle = createLifecycle({
    log,
    graceMs: config.extensions.drain_delay + config.supergraph.connection_shutdown_timeout + 5_000,
  });
  const addresses = await router.start();
  lifecycle.onShutdown('router', () => router.stop());
  const reload = () => void router.reload(read);
  // As the Apollo Router does it: SIGHUP reloads at once, whether or not the files are watched.
  process.on('SIGHUP', reload);
  const { hot_reload, local_manifests } = config.persisted_queries;
  const watched = [values.supergraph, values.config, ...(hot_reload ? local_manifests : [])];
  if (values['hot-reload']) lifecycle.onShutdown('file watch', watchFiles(watched, reload));
  log.info({ ready: true, ...addresses }, 'router is ready');
}

function read(): ServingSource {
  const config = loadConfig(readFileSync(values.config, 'utf8'), values.config, process.env);
  if (values.port !== undefined)
    config.supergraph.listen = config.supergraph.listen.replace(/:\d+$/, `:${values.port}`);
  return {
    config,
    supergraphSdl: readFileSync(values.supergraph, 'utf8'),
    manifests: readManifests(config.persisted_queries),
  };
}
