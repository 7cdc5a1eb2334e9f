import { jest } from '@jest/globals';
import { createHeartbeat } from './heartbeat.js';

afterEach(() => {
  jest.useRealTimers();
});

describe('a heartbeat', () => {
  it('calls each once a period, and not all at the same time', () => {
    jest.useFakeTimers();
    const heartbeat = createHeartbeat(1_200, 12);
    const calls = new Map<number, number>();
    let mostAtOnce = 0;
    let atOnce = 0;
    for (let index = 0; index < 24; index++) {
      heartbeat.add(() => {
        atOnce++;
        calls.set(index, (calls.get(index) ?? 0) + 1);
      });
    }
    for (let turn = 0; turn < 36; turn++) {
      atOnce = 0;
      jest.advanceTimersByTime(100);
      mostAtOnce = Math.max(mostAtOnce, atOnce);
    }
    expect(mostAtOnce).toBe(2);
    expect([...calls.values()]).toEqual(Array.from({ length: 24 }, () => 3));
    heartbeat.close();
  });

  it('leaves alone who has stopped', () => {
    jest.useFakeTimers();
    const heartbeat = createHeartbeat(1_200, 12);
    let calls = 0;
    const stop = heartbeat.add(() => calls++);
    jest.advanceTimersByTime(1_200);
    stop();
    jest.advanceTimersByTime(12_000);
    expect(calls).toBe(1);
    heartbeat.close();
  });
});
