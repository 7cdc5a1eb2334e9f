import type { TestRouter } from './start-router.js';

/** router.yaml that opens a listener for metrics. */
export const METRICS_ON =
  'telemetry:\n  exporters:\n    metrics:\n      prometheus: { enabled: true, listen: "127.0.0.1:0" }\n';

/** The router's own metrics: from `name{labels}` to value. */
export async function readMetrics(router: TestRouter): Promise<Record<string, number>> {
  const text = await (await fetch(router.metricsUrl)).text();
  const lines = text.split('\n').filter((line) => line.startsWith('router_') || line.startsWith('target_info'));
  return Object.fromEntries(
    lines.map((line) => {
      const at = line.lastIndexOf(' ');
      return [line.slice(0, at), Number(line.slice(at + 1))];
    }),
  );
}
