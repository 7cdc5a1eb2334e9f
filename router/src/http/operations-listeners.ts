import type { RouterConfig } from '../config/router-config.js';
import type { RouterMetrics } from '../telemetry/metrics.js';
import { closeServer, listen, parseListen } from './listen.js';
import { createOperationsServer } from './operations-server.js';

/** Where health and metrics are answered: on one listener when both name the same address. */
export interface OperationsListeners {
  start(): Promise<{ healthUrl: string | undefined; metricsUrl: string | undefined }>;
  stop(): Promise<void>;
}

export function createOperationsListeners(
  config: RouterConfig,
  metrics: RouterMetrics,
  isReady: () => boolean,
): OperationsListeners {
  const health = config.health_check;
  const { prometheus } = config.telemetry.exporters.metrics;
  const open: { address: string; healthPath?: string; metricsPath?: string }[] = [];
  if (health.enabled) open.push({ address: health.listen, healthPath: health.path });
  if (prometheus.enabled) {
    const shared = open.find(({ address }) => address === prometheus.listen);
    if (shared) shared.metricsPath = prometheus.path;
    else open.push({ address: prometheus.listen, metricsPath: prometheus.path });
  }
  const listeners = open.map((paths) => ({
    ...paths,
    server: createOperationsServer({
      healthPath: paths.healthPath,
      metricsPath: paths.metricsPath,
      metrics,
      isReady,
    }),
  }));

  return {
    async start() {
      const urls: { healthUrl: string | undefined; metricsUrl: string | undefined } = {
        healthUrl: undefined,
        metricsUrl: undefined,
      };
      for (const { address, server, healthPath, metricsPath } of listeners) {
        const { host, port } = parseListen(address);
        const origin = `http://${host}:${await listen(server, { host, port })}`;
        if (healthPath !== undefined) urls.healthUrl = origin + healthPath;
        if (metricsPath !== undefined) urls.metricsUrl = origin + metricsPath;
      }
      return urls;
    },
    async stop() {
      for (const { server } of listeners) if (server.listening) await closeServer(server, 1_000);
    },
  };
}
