import type { TestRouter } from './start-router.js';

/** For router.yaml: metrics on the health listener of a test router. */
export const METRICS =
  'telemetry:\n  exporters:\n    metrics:\n      prometheus:\n        enabled: true\n        listen: 127.0.0.1:0\n';

/** The sum of a metric over its labels. */
export async function readMetric(router: TestRouter, name: string): Promise<number> {
  const text = await (await fetch(router.healthUrl.replace('/health', '/metrics'))).text();
  const samples = text.split('\n').filter((line) => line.startsWith(`${name}{`) || line.startsWith(`${name} `));
  return samples.reduce((sum, line) => sum + Number(line.slice(line.lastIndexOf(' ') + 1)), 0);
}

/** Waits until the router counts this many open subscriptions. */
export async function countedOpen(router: TestRouter, count: number): Promise<void> {
  while ((await readMetric(router, 'router_open_subscriptions')) !== count);
}
