import { setTimeout as delay } from 'node:timers/promises';
import type { Readiness } from './service-definition.js';

const POLL_MS = 50;

/** Waits for a service to say or show that it serves; gives up quietly when the signal fires. */
export async function untilReady(
  readiness: Readiness,
  readyLine: Promise<void>,
  timeoutMs: number,
  signal: AbortSignal,
): Promise<'ready' | 'timeout'> {
  const shown = readiness.kind === 'line' ? readyLine : untilItAnswers(readiness.url, signal);
  const late = delay(timeoutMs, 'timeout' as const, { signal }).catch(() => 'timeout' as const);
  return Promise.race([shown.then(() => 'ready' as const), late]);
}

/** Whether a line of output is the announcement that a service serves. */
export function isReadyLine(line: string): boolean {
  if (!line.includes('"ready":true')) return false;
  try {
    return (JSON.parse(line) as { ready?: unknown }).ready === true;
  } catch {
    return false;
  }
}

async function untilItAnswers(url: string, signal: AbortSignal): Promise<void> {
  while (!signal.aborted) {
    const timely = AbortSignal.any([signal, AbortSignal.timeout(5_000)]);
    const answer = await fetch(url, { signal: timely, redirect: 'manual' }).catch(() => null);
    await answer?.body?.cancel();
    if (answer !== null && answer.status < 400) return;
    await delay(POLL_MS, undefined, { signal }).catch(() => undefined);
  }
}
