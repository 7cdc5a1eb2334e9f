import { describe, expect, it } from '@jest/globals';
import {
  createWebhookSecret,
  InvalidWebhookSecretError,
  RETRY_DELAYS_MS,
  readWebhookSecret,
  retryDelayMs,
  signWebhook,
  verifyWebhook,
} from './index.js';

/** The vector that the reference libraries of Standard Webhooks are tested with. */
const vector = {
  secret: 'whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw',
  id: 'msg_p5jXN8AQM9LWM0D4loKWxJek',
  at: new Date(1_614_265_330_000),
  body: '{"test": 2432232314}',
  signature: 'v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=',
};
const signed = () => signWebhook({ ...vector, secrets: [vector.secret] });
const check = (given: object) =>
  verifyWebhook({ headers: { ...signed() }, body: vector.body, secrets: [vector.secret], now: vector.at, ...given });

describe('a signature', () => {
  it('is that of the published vector', () => {
    expect(signed()).toEqual({
      'webhook-id': vector.id,
      'webhook-timestamp': '1614265330',
      'webhook-signature': vector.signature,
    });
  });

  it('stands there once for each secret while one is being replaced, and either verifies', () => {
    const next = createWebhookSecret();
    const headers = { ...signWebhook({ ...vector, secrets: [next, vector.secret] }) };
    expect(headers['webhook-signature'].split(' ')).toEqual([expect.stringMatching(/^v1,/), vector.signature]);
    expect(check({ headers, secrets: [next] }).kind).toBe('valid');
    expect(check({ headers, secrets: [vector.secret] }).kind).toBe('valid');
    expect(check({ headers, secrets: [createWebhookSecret()] })).toEqual({
      kind: 'invalid',
      reason: 'signature_wrong',
    });
  });

  it('covers id, time and body', () => {
    const headers = signed();
    expect(check({}).kind).toBe('valid');
    for (const changed of [
      { body: `${vector.body} ` },
      { headers: { ...headers, 'webhook-id': 'msg_other' } },
      { headers: { ...headers, 'webhook-timestamp': '1614265331' } },
      { headers: { ...headers, 'webhook-signature': 'v1,AAAA v2,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=' } },
    ]) {
      expect(check(changed)).toEqual({ kind: 'invalid', reason: 'signature_wrong' });
    }
  });

  it('is not accepted long after or before its time, or without its headers', () => {
    const later = (ms: number) => new Date(vector.at.getTime() + ms);
    expect(check({ now: later(300_000) }).kind).toBe('valid');
    expect(check({ now: later(301_000) })).toEqual({ kind: 'invalid', reason: 'timestamp_off' });
    expect(check({ now: later(-301_000) })).toEqual({ kind: 'invalid', reason: 'timestamp_off' });
    expect(check({ headers: { ...signed(), 'webhook-timestamp': 'now' } })).toEqual({
      kind: 'invalid',
      reason: 'headers_missing',
    });
    expect(check({ headers: {} })).toEqual({ kind: 'invalid', reason: 'headers_missing' });
  });

  it('refuses ids that would let one message pass for another', () => {
    for (const id of ['', 'a.1614265330', 'a b']) {
      expect(() => signWebhook({ ...vector, id, secrets: [vector.secret] })).toThrow(RangeError);
    }
    expect(() => signWebhook({ ...vector, secrets: [] })).toThrow(RangeError);
  });
});

describe('a secret', () => {
  it('is shown as whsec_ and base64 of 32 bytes, never the same', () => {
    const [one, other] = [createWebhookSecret(), createWebhookSecret()];
    expect(one).toMatch(/^whsec_[A-Za-z0-9+/]{43}=$/);
    expect(readWebhookSecret(one)).toHaveLength(32);
    expect(one).not.toBe(other);
  });

  it.each([
    '',
    'whsec_',
    'whsec_c2hvcnQ=',
    `whsec_${'A'.repeat(100)}`,
    'MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw',
    'whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLa!w',
  ])('is none when it is %s', (text) => expect(() => readWebhookSecret(text)).toThrow(InvalidWebhookSecretError));
});

describe('the schedule of attempts', () => {
  it('is the one of the specification', () => {
    // Its table: the last attempt comes 75:35:05 after the first.
    const total = RETRY_DELAYS_MS.reduce((sum, delay) => sum + delay, 0);
    expect(total).toBe(((75 * 60 + 35) * 60 + 5) * 1_000);
    expect(retryDelayMs(1, { random: 0.9 })).toBe(0);
    expect(retryDelayMs(2, { random: 0 })).toBe(5_000);
    expect(retryDelayMs(2, { random: 1 })).toBe(5_500);
    expect(retryDelayMs(11, { random: 0 })).toBeNull();
  });

  it('waits as long as the receiver asks for', () => {
    expect(retryDelayMs(2, { random: 0, retryAfterMs: 60_000 })).toBe(60_000);
    expect(retryDelayMs(5, { random: 0, retryAfterMs: 60_000 })).toBe(7_200_000);
  });
});
