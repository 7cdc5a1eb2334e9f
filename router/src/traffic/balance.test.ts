import { answered, failed, held, requestOf, scripted } from '../../tests/testkit/fake-exchange.js';
import { type BalanceOptions, balance, type Instance } from './balance.js';
import type { Exchange } from './exchange.js';

let now = 0;
beforeEach(() => {
  now = 0;
});
const instance = (name: string, exchange: Exchange, admits = () => true): Instance => ({ name, exchange, admits });
const balanced = (instances: readonly Instance[], more: Partial<BalanceOptions> = {}) =>
  balance(instances, { now: () => now, random: Math.random, onEject() {}, ...more });

describe('balancing', () => {
  it('sends to the one of two with fewer outstanding requests', async () => {
    const [a, b] = [held(), held()];
    const send = balanced([instance('a', a.exchange), instance('b', b.exchange)]);
    for (let i = 0; i < 10; i++) void send(requestOf());
    expect([a.open, b.open]).toEqual([5, 5]);
  });

  it('keeps away from an instance that is slow', async () => {
    const slow = held();
    const fast = scripted(answered());
    const send = balanced([instance('slow', slow.exchange), instance('fast', fast)]);
    for (let i = 0; i < 100; i++) {
      const sent = send(requestOf());
      await Promise.race([sent, new Promise((resolve) => setImmediate(resolve))]);
    }
    expect(slow.open).toBe(1);
    expect(fast.calls).toBe(99);
  });

  it.each([true, false])(
    'goes on to another instance when no connection can be made (idempotent: %s)',
    async (isIdempotent) => {
      const dead = scripted(failed('connect'));
      const live = scripted(answered());
      const send = balanced([instance('dead', dead), instance('live', live)]);
      for (let i = 0; i < 50; i++) expect(await send(requestOf({ isIdempotent }))).toEqual(answered());
      expect(live.calls).toBe(50);
      // Left out after the first refusal, which happens to whoever meets it first.
      expect(dead.calls).toBe(1);
    },
  );

  it('tries an instance that was left out again, with one request, and takes it back', async () => {
    const back = scripted(failed('connect'), answered());
    const live = held();
    const ejected: string[] = [];
    const send = balanced([instance('back', back), instance('live', live.exchange)], {
      random: () => 0,
      onEject: (name) => ejected.push(name),
    });
    void send(requestOf());
    await live.settle();
    now = 1_000;
    expect(await send(requestOf())).toEqual(answered());
    expect(back.calls).toBe(2);
    expect(ejected).toEqual(['back']);
  });

  it('tries each instance once when none can be reached, and says so', async () => {
    const [a, b] = [scripted(failed('connect')), scripted(failed('connect'))];
    const send = balanced([instance('a', a), instance('b', b)]);
    expect(await send(requestOf())).toEqual(failed('connect'));
    expect(await send(requestOf())).toEqual(failed('connect'));
    expect([a.calls, b.calls]).toEqual([2, 2]);
  });

  it('does not send again what may have been executed', async () => {
    const [a, b] = [scripted(failed('reset')), scripted(failed('reset'))];
    await balanced([instance('a', a), instance('b', b)])(requestOf());
    expect(a.calls + b.calls).toBe(1);
  });

  it('sends a retry to an instance that has not failed the request', async () => {
    const [a, b] = [scripted(answered(503, '')), scripted(answered(503, ''))];
    const send = balanced([instance('a', a), instance('b', b)]);
    for (let i = 0; i < 20; i++) {
      const request = requestOf();
      await send(request);
      await send(request);
    }
    expect([a.calls, b.calls]).toEqual([20, 20]);
  });

  it('passes over instances whose circuit is open, and fails at once when all are', async () => {
    const [a, b] = [scripted(answered()), scripted(answered())];
    let isOpen = false;
    const send = balanced([instance('a', a, () => false), instance('b', b, () => !isOpen)]);
    await send(requestOf());
    isOpen = true;
    expect(await send(requestOf())).toEqual(failed('circuit-open'));
    expect([a.calls, b.calls]).toEqual([0, 1]);
  });
});
