import { answered, failed, held, requestOf } from '../../tests/testkit/fake-exchange.js';
import { type BulkheadOptions, createBulkhead } from './bulkhead.js';

const bulkheadOver = (more: Partial<BulkheadOptions> = {}) => {
  const upstream = held();
  const bulkhead = createBulkhead(upstream.exchange, {
    maxConcurrent: 2,
    maxQueue: 2,
    maxQueueMs: 60_000,
    now: () => 0,
    ...more,
  });
  return { upstream, bulkhead };
};

describe('a bulkhead', () => {
  it('sends so many at once, queues so many, in their order, and refuses the rest at once', async () => {
    const { upstream, bulkhead } = bulkheadOver();
    const order: number[] = [];
    const sent = [0, 1, 2, 3].map((n) => bulkhead.exchange(requestOf()).then(() => order.push(n)));
    expect(await bulkhead.exchange(requestOf())).toEqual(failed('queue-full'));
    expect([upstream.open, bulkhead.running, bulkhead.queued]).toEqual([2, 2, 2]);
    for (let i = 0; i < 4; i++) await upstream.settle();
    await Promise.all(sent);
    expect(order).toEqual([0, 1, 2, 3]);
    expect([bulkhead.running, bulkhead.queued]).toEqual([0, 0]);
  });

  it('lets nobody wait longer than the queue may take', async () => {
    const { upstream, bulkhead } = bulkheadOver({ maxConcurrent: 1, maxQueueMs: 1 });
    void bulkhead.exchange(requestOf());
    expect(await bulkhead.exchange(requestOf())).toEqual(failed('queue-timeout'));
    expect([upstream.open, bulkhead.queued]).toEqual([1, 0]);
  });

  it('lets nobody wait past the own deadline', async () => {
    const { bulkhead } = bulkheadOver({ maxConcurrent: 1 });
    void bulkhead.exchange(requestOf());
    expect(await bulkhead.exchange(requestOf({ deadlineMs: 1 }))).toEqual(failed('timeout'));
  });

  it('forgets who leaves the queue', async () => {
    const { upstream, bulkhead } = bulkheadOver({ maxConcurrent: 1 });
    const abort = new AbortController();
    const first = bulkhead.exchange(requestOf());
    const leaver = bulkhead.exchange(requestOf({ signal: abort.signal }));
    const stayer = bulkhead.exchange(requestOf());
    abort.abort();
    expect(await leaver).toEqual(failed('cancelled'));
    await upstream.settle();
    await upstream.settle();
    expect(await Promise.all([first, stayer])).toEqual([answered(), answered()]);
  });

  it('can be told to give up everyone in the queue', async () => {
    const { upstream, bulkhead } = bulkheadOver({ maxConcurrent: 1 });
    void bulkhead.exchange(requestOf());
    const waiting = [bulkhead.exchange(requestOf()), bulkhead.exchange(requestOf())];
    bulkhead.flush('circuit-open');
    expect(await Promise.all(waiting)).toEqual([failed('circuit-open'), failed('circuit-open')]);
    expect(upstream.open).toBe(1);
  });
});
