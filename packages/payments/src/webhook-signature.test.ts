import { describe, expect, it } from '@jest/globals';
import { signWebhook, verifyWebhook } from './webhook-signature.js';

const SECRET = 'whsec_vector';
const BODY = Buffer.from('{"id":"evt_1"}');
const AT = new Date(1_767_225_600_000);
/** Of `openssl dgst -sha256 -hmac whsec_vector` over `1767225600.{"id":"evt_1"}`. */
const SIGNATURE = '8c3344dde0ca6cc8e80d4c8620a3391470ad3e90019305758983a2e0b99920bd';

const after = (seconds: number) => new Date(AT.getTime() + seconds * 1_000);
const isValid = (header: string | undefined, now = AT, body = BODY) => verifyWebhook(body, header, SECRET, now);

describe('the signature of a webhook', () => {
  it('is the one that openssl makes', () => {
    expect(signWebhook(BODY, SECRET, AT)).toBe(`t=1767225600,v1=${SIGNATURE}`);
    expect(isValid(`t=1767225600,v1=${SIGNATURE}`)).toBe(true);
  });

  it('may be one of several while a secret is being changed, whatever other schemes say', () => {
    const other = 'f'.repeat(64);
    expect(isValid(`t=1767225600,v1=${other},v1=${SIGNATURE},v0=${other}`)).toBe(true);
    expect(isValid(`t=1767225600,v0=${SIGNATURE}`)).toBe(false);
  });

  it('holds for five minutes, backward and forward', () => {
    const header = signWebhook(BODY, SECRET, AT);
    expect([-301, -300, 300, 301].map((seconds) => isValid(header, after(seconds)))).toEqual([
      false,
      true,
      true,
      false,
    ]);
  });

  it('fails for another body, another time, another secret', () => {
    expect(isValid(signWebhook(BODY, SECRET, AT), AT, Buffer.from('{"id":"evt_2"}'))).toBe(false);
    expect(isValid(`t=1767225601,v1=${SIGNATURE}`)).toBe(false);
    expect(isValid(signWebhook(BODY, 'whsec_other', AT))).toBe(false);
  });

  it.each([undefined, '', 't=', 'v1', 't=1767225600', `v1=${SIGNATURE}`, 't=1767225600,v1=zz', 't=x,v1=00'])(
    'fails for the header %j',
    (header) => {
      expect(isValid(header)).toBe(false);
    },
  );
});
