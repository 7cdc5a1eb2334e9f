import { setTimeout as delay } from 'node:timers/promises';

/**
 * Asks again and again until the answer is the one waited for. Failures count as "not yet": whoever is asked may be down.
 * Throws the last failure, or what was answered last, when the time is over.
 */
export async function until<T>(
  ask: () => Promise<T>,
  isIt: (answer: T) => boolean,
  { timeoutMs = 60_000, everyMs = 50 } = {},
): Promise<T> {
  const deadline = Date.now() + timeoutMs;
  for (;;) {
    const outcome = await ask().then(
      (answer) => ({ answer }),
      (error: unknown) => ({ error }),
    );
    if ('answer' in outcome && isIt(outcome.answer)) return outcome.answer;
    if (Date.now() > deadline) {
      if ('error' in outcome) throw outcome.error;
      throw new Error(
        `Still waiting after ${timeoutMs / 1000} s; the last answer was ${JSON.stringify(outcome.answer)}`,
      );
    }
    await delay(everyMs);
  }
}
