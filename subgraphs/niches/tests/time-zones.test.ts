import { once } from 'node:events';
import { expect, test } from '@jest/globals';
import { spawnTypescript } from '@paissive/testkit';

interface Printed {
  readonly offset: number;
  readonly read: Readonly<Record<string, { month: string }[][]>>;
}

async function monthsIn(timeZone: string): Promise<Printed> {
  const child = spawnTypescript(new URL('./fixtures/print-months.ts', import.meta.url), [], { TZ: timeZone });
  const [printed] = (await Promise.race([
    once(child, 'message'),
    once(child, 'exit').then(([code]) => {
      throw new Error(`The process ended with ${code} before it told anything.`);
    }),
  ])) as [Printed];
  return printed;
}

test('months do not depend on the time zone that the service runs in', async () => {
  const utc = await monthsIn('UTC');
  for (const [kind, keywords] of Object.entries(utc.read))
    expect([kind, keywords.some((months) => months.length > 0)]).toEqual([kind, true]);
  expect(utc.read['semrush']?.[0]?.at(-1)?.month).toBe('2025-06');
  for (const [timeZone, offset] of [
    ['America/Los_Angeles', 420],
    ['Pacific/Kiritimati', -840],
  ] as const)
    expect(await monthsIn(timeZone)).toEqual({ offset, read: utc.read });
});
