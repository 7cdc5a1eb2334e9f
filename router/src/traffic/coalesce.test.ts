import type { Cancellation } from './cancellation.js';
import { createCoalesce } from './coalesce.js';

/** Work whose end the test decides. */
function deferred() {
  let settle: { resolve(value: number): void; reject(error: Error): void } = { resolve: () => {}, reject: () => {} };
  const starts: Cancellation[] = [];
  const run = (signal: Cancellation) => {
    starts.push(signal);
    return new Promise<number>((resolve, reject) => {
      settle = { resolve, reject };
    });
  };
  return {
    run,
    starts,
    resolve: (value: number) => settle.resolve(value),
    reject: (error: Error) => settle.reject(error),
  };
}
const leave = () => new Error('left');
const never = () => new AbortController().signal;

describe('coalesced work', () => {
  it('runs once for everyone who asks meanwhile, and anew afterwards', async () => {
    const coalesce = createCoalesce<number>(leave);
    const work = deferred();
    const all = [coalesce('k', never(), work.run), coalesce('k', never(), work.run)];
    work.resolve(1);
    expect(await Promise.all(all)).toEqual([1, 1]);
    const again = coalesce('k', never(), work.run);
    work.resolve(2);
    expect(await again).toBe(2);
    expect(work.starts).toHaveLength(2);
  });

  it('goes on for the others when one leaves', async () => {
    const coalesce = createCoalesce<number>(leave);
    const work = deferred();
    const abort = new AbortController();
    const leaver = coalesce('k', abort.signal, work.run);
    const stayer = coalesce('k', never(), work.run);
    abort.abort();
    await expect(leaver).rejects.toThrow('left');
    expect(work.starts[0]?.aborted).toBe(false);
    work.resolve(1);
    expect(await stayer).toBe(1);
  });

  it('is aborted when the last one leaves, and not handed to who comes next', async () => {
    const coalesce = createCoalesce<number>(leave);
    const first = deferred();
    const abort = new AbortController();
    const leaver = coalesce('k', abort.signal, first.run);
    abort.abort();
    await expect(leaver).rejects.toThrow('left');
    expect(first.starts[0]?.aborted).toBe(true);
    const second = deferred();
    const next = coalesce('k', never(), second.run);
    second.resolve(2);
    expect(await next).toBe(2);
  });

  it('fails for everyone alike', async () => {
    const coalesce = createCoalesce<number>(leave);
    const work = deferred();
    const all = [coalesce('k', never(), work.run), coalesce('k', never(), work.run)];
    work.reject(new Error('broken'));
    for (const one of all) await expect(one).rejects.toThrow('broken');
  });
});
