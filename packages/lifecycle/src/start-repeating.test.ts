import { describe, expect, it } from '@jest/globals';
import { startRepeating } from './index.js';

/** Rounds whose ends the test decides. */
function repeatingUnderTest(intervalMs = 1) {
  const logged: string[] = [];
  const rounds: { resolve(count: number): void; reject(error: Error): void }[] = [];
  let begun = () => {};
  const record = (_entry: unknown, message: string) => void logged.push(message);
  const stop = startRepeating({
    name: 'test',
    intervalMs,
    log: { info: record, warn: record } as never,
    work: () =>
      new Promise((resolve, reject) => {
        rounds.push({ resolve: (count) => resolve({ count }), reject });
        begun();
      }),
  });
  const round = async (number: number) => {
    while (rounds.length <= number) await new Promise<void>((resolve) => (begun = resolve));
    const found = rounds[number];
    if (!found) throw new Error('There is no such round.');
    return found;
  };
  return { stop, round, rounds, logged };
}

describe('repeating work', () => {
  it('begins at once and goes on, and tells only of rounds that did something', async () => {
    const { stop, round, logged } = repeatingUnderTest();
    (await round(0)).resolve(0);
    (await round(1)).resolve(3);
    (await round(2)).resolve(0);
    await stop();
    expect(logged).toEqual(['task done']);
  });

  it('goes on after a round that failed', async () => {
    const { stop, round, logged } = repeatingUnderTest();
    (await round(0)).reject(new Error('no'));
    (await round(1)).resolve(0);
    await stop();
    expect(logged).toEqual(['task failed']);
  });

  it('never runs twice at once, and stops after the round under way', async () => {
    const { stop, round, rounds } = repeatingUnderTest();
    const first = await round(0);
    await new Promise((resolve) => setTimeout(resolve, 10));
    expect(rounds).toHaveLength(1);
    let stopped = false;
    const stopping = stop().then(() => {
      stopped = true;
    });
    await Promise.resolve();
    expect(stopped).toBe(false);
    first.resolve(0);
    await stopping;
    expect(rounds).toHaveLength(1);
  });
});
