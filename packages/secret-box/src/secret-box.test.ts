import { createSecretBox } from './secret-box.js';

const secret = 'a secret of the tests, 32 bytes or more';

describe('a secret box', () => {
  it('opens what it sealed, and seals the same text differently each time', () => {
    const box = createSecretBox(secret, 'test');
    const [one, other] = [box.seal('private'), box.seal('private')];
    expect(box.open(one)).toBe('private');
    expect(Buffer.from(one).equals(other)).toBe(false);
  });

  it('opens nothing that was changed, cut short or sealed with another secret or for another purpose', () => {
    const box = createSecretBox(secret, 'test');
    const sealed = box.seal('private');
    const changed = sealed.map((byte, index) => (index === sealed.length - 1 ? byte ^ 1 : byte));
    expect(box.open(changed)).toBeNull();
    expect(box.open(sealed.subarray(0, 20))).toBeNull();
    expect(createSecretBox(`${secret}!`, 'test').open(sealed)).toBeNull();
    expect(createSecretBox(secret, 'other').open(sealed)).toBeNull();
  });
});
