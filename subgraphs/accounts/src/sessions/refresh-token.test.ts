import { randomBytes } from 'node:crypto';
import {
  createRefreshToken,
  hashRefreshToken,
  isRefreshToken,
  judgeSpentToken,
  openSuccessor,
  REFRESH_GRACE_MS,
  sealSuccessor,
} from './refresh-token.js';

const usedAt = new Date('2026-03-01T12:00:00Z');
const after = (milliseconds: number) => new Date(usedAt.getTime() + milliseconds);
const spent = {
  sessionId: 'session-1',
  usedAt,
  sealedSuccessor: Uint8Array.of(1),
  session: { endedAt: null, expiresAt: after(86_400_000) },
};

describe('a refresh token', () => {
  it('has 256 random bits and is recognised by its form', () => {
    const token = createRefreshToken(randomBytes);
    expect(Buffer.from(token, 'base64url')).toHaveLength(32);
    expect(isRefreshToken(token)).toBe(true);
    expect(isRefreshToken(`${token}A`)).toBe(false);
    expect(isRefreshToken('')).toBe(false);
  });

  it('is stored as SHA-256 only', () => {
    expect(Buffer.from(hashRefreshToken('abc')).toString('hex')).toBe(
      'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad',
    );
  });

  it('reads its successor with itself and with nothing else', () => {
    const [parent, successor, other] = [createRefreshToken(randomBytes), createRefreshToken(randomBytes), 'other'];
    const sealed = sealSuccessor(parent, successor);
    expect(openSuccessor(parent, sealed)).toBe(successor);
    expect(openSuccessor(other, sealed)).toBeNull();
  });
});

describe('a spent refresh token', () => {
  it('is answered with its successor within the grace, and is a replay from its last millisecond on', () => {
    expect(judgeSpentToken(spent, after(REFRESH_GRACE_MS - 1))).toEqual({
      kind: 'repeated',
      sealedSuccessor: Uint8Array.of(1),
    });
    expect(judgeSpentToken(spent, after(REFRESH_GRACE_MS))).toEqual({ kind: 'replayed' });
  });

  it('is simply over once its session has ended or expired', () => {
    expect(judgeSpentToken({ ...spent, session: { ...spent.session, endedAt: after(1) } }, after(2))).toEqual({
      kind: 'over',
    });
    expect(judgeSpentToken(spent, after(86_400_000))).toEqual({ kind: 'over' });
  });
});
