import { ATTEMPT_LIMIT, ATTEMPT_WINDOW_MS, attemptKey, secondsToWait } from './attempt-limit.js';

const windowStartedAt = new Date('2026-03-01T12:00:00Z');
const after = (milliseconds: number) => new Date(windowStartedAt.getTime() + milliseconds);

describe('the attempt limit', () => {
  it('answers the last allowed attempt and refuses the next', () => {
    expect(secondsToWait({ attempts: ATTEMPT_LIMIT, windowStartedAt }, windowStartedAt)).toBeNull();
    expect(secondsToWait({ attempts: ATTEMPT_LIMIT + 1, windowStartedAt }, windowStartedAt)).toBe(
      ATTEMPT_WINDOW_MS / 1000,
    );
  });

  it('tells whole seconds, rounded up and never zero', () => {
    const count = { attempts: ATTEMPT_LIMIT + 1, windowStartedAt };
    expect(secondsToWait(count, after(ATTEMPT_WINDOW_MS - 1_500))).toBe(2);
    expect(secondsToWait(count, after(ATTEMPT_WINDOW_MS))).toBe(1);
  });

  it('counts each account and each address on its own', () => {
    const keys = [
      attemptKey('ada@example.org', '192.0.2.1'),
      attemptKey('ada@example.org', '192.0.2.2'),
      attemptKey('eve@example.org', '192.0.2.1'),
      attemptKey('ada@example.org', undefined),
    ].map((key) => Buffer.from(key).toString('hex'));
    expect(new Set(keys).size).toBe(keys.length);
  });
});
