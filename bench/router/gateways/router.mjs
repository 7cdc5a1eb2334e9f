// This router in a process of its own. Input: { supergraphSdl, yaml, logFile }; a log file is written as standard output would be.
import { createRequire } from 'node:module';
import { loadConfig } from '../../../router/dist/config/load-config.js';
import { createRouter } from '../../../router/dist/create-router.js';
import { createEngine } from '../../../router/dist/execution/create-engine.js';
import { runChild } from '../child.mjs';

const require = createRequire(new URL('../../../router/package.json', import.meta.url));

runChild(async ({ supergraphSdl, yaml, logFile }) => {
  const { createLogger } = await import(require.resolve('@paissive/logging'));
  const { destination } = require('pino');
  const config = loadConfig(yaml, 'bench.yaml', {});
  const { level } = config.telemetry.exporters.logging;
  const log = createLogger({ service: 'router', level, destination: destination({ dest: logFile, sync: true }) });
  const router = createRouter({ config, supergraphSdl, createEngine, log });
  return (await router.start()).url;
});
