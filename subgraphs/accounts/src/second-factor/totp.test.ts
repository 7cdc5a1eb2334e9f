import { base32 } from './base32.js';
import { findStep, otpauthUri, stepOf, totp } from './totp.js';

const seed = (length: number) => Buffer.from('1234567890'.repeat(7).slice(0, length));
const algorithms = [
  { algorithm: 'sha1', secret: seed(20) },
  { algorithm: 'sha256', secret: seed(32) },
  { algorithm: 'sha512', secret: seed(64) },
] as const;

/** RFC 6238, appendix B: seconds since 1970 and the codes of SHA-1, SHA-256, SHA-512. */
const vectors = [
  [59, '94287082', '46119246', '90693936'],
  [1_111_111_109, '07081804', '68084774', '25091201'],
  [1_111_111_111, '14050471', '67062674', '99943326'],
  [1_234_567_890, '89005924', '91819424', '93441116'],
  [2_000_000_000, '69279037', '90698825', '38618901'],
  [20_000_000_000, '65353130', '77737706', '47863826'],
] as const;

describe('TOTP', () => {
  it.each(vectors)('gives the codes of RFC 6238, appendix B at %d s', (seconds, ...codes) => {
    const step = stepOf(new Date(seconds * 1000));
    expect(algorithms.map(({ algorithm, secret }) => totp(secret, step, { digits: 8, algorithm }))).toEqual(codes);
  });

  it('takes the codes of one step before and after, and of no other', () => {
    const now = new Date('2026-03-01T12:00:00Z');
    const current = stepOf(now);
    const taken = [-2, -1, 0, 1, 2].map((offset) => findStep(seed(20), totp(seed(20), current + offset), now));
    expect(taken).toEqual([null, current - 1, current, current + 1, null]);
  });

  it.each(['', '12345', '1234567', 'abcdef', '１２３４５６'])('takes %j for no code', (code) => {
    expect(findStep(seed(20), code, new Date())).toBeNull();
  });

  it('tells apps issuer, account and secret', () => {
    const uri = new URL(otpauthUri(seed(20), 'robin+x@example.org'));
    expect(uri.protocol).toBe('otpauth:');
    expect(decodeURIComponent(uri.pathname)).toContain('pAIssive Income:robin+x@example.org');
    expect(Object.fromEntries(uri.searchParams)).toEqual({
      secret: 'GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ',
      issuer: 'pAIssive Income',
      algorithm: 'SHA1',
      digits: '6',
      period: '30',
    });
  });
});

describe('base32', () => {
  it.each([
    ['', ''],
    ['f', 'MY'],
    ['fo', 'MZXQ'],
    ['foo', 'MZXW6'],
    ['foob', 'MZXW6YQ'],
    ['fooba', 'MZXW6YTB'],
    ['foobar', 'MZXW6YTBOI'],
  ])('writes %j as RFC 4648, section 10 does, without padding', (text, encoded) => {
    expect(base32(Buffer.from(text))).toBe(encoded);
  });
});
