import { afterEach, describe, expect, it } from '@jest/globals';
import { createLifecycle } from './index.js';

const EVENTS = ['SIGUSR2', 'uncaughtException', 'unhandledRejection'] as const;
const before = EVENTS.map((event) => process.listeners(event as 'SIGUSR2'));

function lifecycleUnderTest(graceMs = 1_000) {
  const logged: string[] = [];
  const exits: number[] = [];
  let exited: (code: number) => void = () => {};
  const exit = new Promise<number>((resolve) => {
    exited = resolve;
  });
  const record = (_entry: unknown, message: string) => void logged.push(message);
  const lifecycle = createLifecycle({
    log: { info: record, error: record } as never,
    graceMs,
    signals: ['SIGUSR2'],
    exit: (code) => {
      exits.push(code);
      exited(code);
    },
  });
  return { lifecycle, logged, exits, exit };
}

afterEach(() => {
  EVENTS.forEach((event, index) => {
    for (const listener of process.listeners(event as 'SIGUSR2')) {
      if (!before[index]?.includes(listener)) process.removeListener(event, listener);
    }
  });
});

describe('createLifecycle', () => {
  it('runs the steps one after the other, the last added first', async () => {
    const { lifecycle } = lifecycleUnderTest();
    const ran: string[] = [];
    lifecycle.onShutdown('store', () => void ran.push('store'));
    lifecycle.onShutdown('server', async () => {
      await Promise.resolve();
      ran.push('server');
    });
    expect(await lifecycle.shutdown('test')).toBe(0);
    expect(ran).toEqual(['server', 'store']);
  });

  it('runs every step once, however often it is asked to', async () => {
    const { lifecycle } = lifecycleUnderTest();
    let runs = 0;
    lifecycle.onShutdown('count', () => void runs++);
    await Promise.all([lifecycle.shutdown('a'), lifecycle.shutdown('b')]);
    await lifecycle.shutdown('c');
    expect(runs).toBe(1);
  });

  it('runs the remaining steps after one failed, and answers 1', async () => {
    const { lifecycle, logged } = lifecycleUnderTest();
    let ran = false;
    lifecycle.onShutdown('last', () => {
      ran = true;
    });
    lifecycle.onShutdown('broken', () => Promise.reject(new Error('no')));
    expect(await lifecycle.shutdown('test')).toBe(1);
    expect(ran).toBe(true);
    expect(logged).toContain('shutdown step failed');
  });

  it('gives up on a step that hangs when the grace is over', async () => {
    const { lifecycle, logged } = lifecycleUnderTest(20);
    lifecycle.onShutdown('hangs', () => new Promise(() => {}));
    expect(await lifecycle.shutdown('test')).toBe(1);
    expect(logged).toContain('shutdown took too long');
  });

  it('tells that it drains from the first moment', () => {
    const { lifecycle } = lifecycleUnderTest();
    expect(lifecycle.isDraining).toBe(false);
    void lifecycle.shutdown('test');
    expect(lifecycle.isDraining).toBe(true);
  });

  it('drains on a signal and exits at once on the second', async () => {
    const { lifecycle, exits, exit } = lifecycleUnderTest();
    let release = () => {};
    lifecycle.onShutdown(
      'slow',
      () =>
        new Promise<void>((resolve) => {
          release = resolve;
        }),
    );
    process.emit('SIGUSR2');
    expect(exits).toEqual([]);
    process.emit('SIGUSR2');
    expect(exits).toEqual([1]);
    release();
    await exit;
  });

  it('exits with 0 after a clean drain on a signal', async () => {
    const { exit } = lifecycleUnderTest();
    process.emit('SIGUSR2');
    expect(await exit).toBe(0);
  });
});
