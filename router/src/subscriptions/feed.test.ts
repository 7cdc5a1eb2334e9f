import { createBoundedQueue } from './bounded-queue.js';
import { createFeed, type Subscriber } from './feed.js';

function setUp() {
  const source = createBoundedQueue<string>({ capacity: 100 });
  let isOver = 0;
  let stopped: AbortSignal | undefined;
  const feed = createFeed(
    (signal) => {
      stopped = signal;
      signal.addEventListener('abort', () => void source.return?.());
      return source;
    },
    () => {
      isOver++;
    },
  );
  return { feed, source, isOver: () => isOver, isStopped: () => stopped?.aborted };
}

function listener(): Subscriber & { heard: string[] } {
  const heard: string[] = [];
  return { heard, next: ({ text }) => void heard.push(text), end: () => void heard.push('end') };
}

const settled = () => new Promise(setImmediate);

describe('a feed', () => {
  it('runs once for all, and gives all the very same event', async () => {
    const { feed, source } = setUp();
    const tails: Buffer[] = [];
    const take: Subscriber = { next: ({ tail }) => void tails.push(tail), end() {} };
    feed.join(take);
    feed.join({ ...take });
    source.push('{}');
    await settled();
    expect(tails).toHaveLength(2);
    expect(tails[0]).toBe(tails[1]);
  });

  it('ends for all after the last event, and is over before they are told', async () => {
    const { feed, source, isOver } = setUp();
    const one = listener();
    let wasOver = 0;
    feed.join(one);
    feed.join({
      next() {},
      end() {
        wasOver = isOver();
      },
    });
    source.push('1');
    source.end();
    await settled();
    expect([one.heard, wasOver]).toEqual([['1', 'end'], 1]);
  });

  it('stops with the last one out, once, and tells it nothing more', async () => {
    const { feed, source, isOver, isStopped } = setUp();
    const [one, two] = [listener(), listener()];
    const leaves = [feed.join(one), feed.join(two)];
    leaves[0]?.();
    leaves[0]?.();
    expect([isOver(), isStopped()]).toEqual([0, false]);
    leaves[1]?.();
    expect([isOver(), isStopped()]).toEqual([1, true]);
    source.push('late');
    await settled();
    expect([one.heard, two.heard]).toEqual([[], []]);
  });

  it('lets others run between a thousand clients and the next', async () => {
    const { feed, source } = setUp();
    let served = 0;
    for (let index = 0; index < 2_500; index++) feed.join({ next: () => void served++, end() {} });
    source.push('1');
    const seen: number[] = [];
    while (served < 2_500) {
      await settled();
      seen.push(served);
    }
    expect(seen.length).toBeGreaterThan(1);
    expect(seen[0]).toBeLessThanOrEqual(1_000);
  });

  it('goes on for the others when one leaves while an event is delivered', async () => {
    const { feed, source } = setUp();
    const last = listener();
    const leave = feed.join({ next: () => leave(), end() {} });
    feed.join(last);
    source.push('1');
    source.push('2');
    await settled();
    expect(last.heard).toEqual(['1', '2']);
  });
});
