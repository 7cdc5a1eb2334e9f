import type { ServerResponse } from 'node:http';
import type { Logger } from '@paissive/logging';
import { sendJson } from './send-json.js';

/** What the process needs to be of use, by name; each rejects when it is not there. */
export type HealthChecks = Readonly<Record<string, () => Promise<unknown>>>;

/** A dependency that does not answer within this time counts as down. */
const CHECK_LIMIT_MS = 2_000;

/** Alive as long as it can answer; dependencies are none of its business, or one dead store would restart everything. */
export function answerLiveness(response: ServerResponse): void {
  sendJson(response, 200, { status: 'UP' });
}

/** Ready when every check passes and the process is not about to end. */
export async function answerReadiness(
  response: ServerResponse,
  checks: HealthChecks,
  isDraining: boolean,
  log: Logger,
): Promise<void> {
  if (isDraining) return sendJson(response, 503, { status: 'DRAINING' });
  const results = await Promise.all(
    Object.entries(checks).map(
      async ([name, check]) => [name, (await passes(name, check, log)) ? 'UP' : 'DOWN'] as const,
    ),
  );
  const isUp = results.every(([, status]) => status === 'UP');
  sendJson(response, isUp ? 200 : 503, { status: isUp ? 'UP' : 'DOWN', checks: Object.fromEntries(results) });
}

async function passes(name: string, check: () => Promise<unknown>, log: Logger): Promise<boolean> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(new Error(`no answer within ${CHECK_LIMIT_MS} ms`)), CHECK_LIMIT_MS);
  });
  try {
    await Promise.race([check(), late]);
    return true;
  } catch (error) {
    log.warn({ err: error, check: name }, 'health check failed');
    return false;
  } finally {
    clearTimeout(timer);
  }
}
