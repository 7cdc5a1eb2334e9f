// One router in a process of its own, which tells its CPU time when asked.
import { createLogger } from '../../packages/logging/dist/index.js';
import { loadConfig } from '../../router/dist/config/load-config.js';
import { createRouter } from '../../router/dist/create-router.js';
import { createEngine } from '../../router/dist/execution/create-engine.js';

const { yaml, supergraphSdl } = await new Promise((resolve) => process.once('message', resolve));
const config = loadConfig(
  `supergraph: { listen: "127.0.0.1:0", path: /graphql }\nhealth_check: { enabled: false }\n${yaml}`,
  'bench.yaml',
  {},
);
const log = createLogger({ service: 'router', level: config.telemetry.exporters.logging.level });
const router = createRouter({ config, supergraphSdl, createEngine, log });
const { url } = await router.start();
process.on('message', () => {
  const { user, system } = process.cpuUsage();
  process.send({ us: user + system });
});
process.send({ url });
