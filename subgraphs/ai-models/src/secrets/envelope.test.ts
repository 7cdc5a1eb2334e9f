import { createEnvelope, SecretUnreadableError } from './envelope.js';

const first = { id: '1', secret: 'the first secret of the tests, 32 bytes' };
const second = { id: '2', secret: 'the second secret of the tests, 32 bytes' };

describe('the envelope', () => {
  it('opens what it sealed, and seals the same secret differently each time', () => {
    const envelope = createEnvelope(first);
    const [one, other] = [envelope.seal('sk-1', 'a'), envelope.seal('sk-1', 'a')];
    expect(envelope.open(one, 'a')).toBe('sk-1');
    expect(one.ciphertext).not.toBe(other.ciphertext);
    expect(JSON.stringify(one)).not.toContain('sk-1');
  });

  it('does not open for another record, nor what was changed, nor without its master key', () => {
    const envelope = createEnvelope(first);
    const sealed = envelope.seal('sk-1', 'a');
    const changed = Buffer.from(sealed.ciphertext, 'base64');
    changed[changed.length - 1] = (changed.at(-1) ?? 0) ^ 1;
    expect(() => envelope.open(sealed, 'b')).toThrow(SecretUnreadableError);
    expect(() => envelope.open({ ...sealed, ciphertext: changed.toString('base64') }, 'a')).toThrow(/changed/);
    expect(() => envelope.open({ ...sealed, ciphertext: 'AAAA' }, 'a')).toThrow(/cut off/);
    expect(() => createEnvelope(second).open(sealed, 'a')).toThrow(/PROVIDER_KEY_OLD_SECRETS/);
    expect(() => createEnvelope({ ...first, secret: second.secret }).open(sealed, 'a')).toThrow(SecretUnreadableError);
  });

  it('re-wraps for a new master key without touching the sealed secret', () => {
    const sealed = createEnvelope(first).seal('sk-1', 'a');
    const rewrapped = createEnvelope(second, [first]).rewrap(sealed, 'a');
    expect(rewrapped).toMatchObject({ masterKeyId: '2', ciphertext: sealed.ciphertext });
    expect(createEnvelope(second).open(rewrapped, 'a')).toBe('sk-1');
  });

  it('refuses two master keys of one name', () => {
    expect(() => createEnvelope(first, [{ ...second, id: '1' }])).toThrow(RangeError);
  });
});
