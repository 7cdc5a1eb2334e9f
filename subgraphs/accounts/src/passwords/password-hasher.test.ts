import { createPasswordHasher } from './password-hasher.js';

const cheap = { memoryKib: 64, passes: 1, lanes: 1 };

describe('the password hasher', () => {
  it('hashes with Argon2id at 19 MiB, two passes, one lane and a salt of its own each time', async () => {
    const hasher = await createPasswordHasher();
    const [one, other] = await Promise.all([hasher.hash('seven lean herons'), hasher.hash('seven lean herons')]);
    expect(one).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
    expect(one).not.toBe(other);
    expect(await hasher.verify(one, 'seven lean herons')).toBe(true);
    expect(await hasher.verify(one, 'seven lean heron')).toBe(false);
  });

  // From the tests of the reference implementation (phc-winner-argon2, test.c, version 0x13). RFC 9106 itself has one vector, with associated data
  // that the library does not take.
  it.each([
    'm=65536,t=2,p=1$c29tZXNhbHQ$CTFhFdXPJO1aFaMaO6Mm5c8y7cJHAph8ArZWb2GRPPc',
    'm=256,t=2,p=1$c29tZXNhbHQ$nf65EOgLrQMR/uIPnA4rEsF5h7TKyQwu9U1bMCHGi/4',
    'm=256,t=2,p=2$c29tZXNhbHQ$bQk8UB/VmZZF4Oo79iDXuL5/0ttZwg2f/5U52iv1cDc',
  ])('computes Argon2id as the reference implementation does: %s', async (vector) => {
    const hasher = await createPasswordHasher({ cost: cheap });
    expect(await hasher.verify(`$argon2id$v=19$${vector}`, 'password')).toBe(true);
    expect(await hasher.verify(`$argon2id$v=19$${vector}`, 'passwore')).toBe(false);
  });

  it('tells apart passwords that differ in their last of 1,024 characters only', async () => {
    const hasher = await createPasswordHasher({ cost: cheap });
    const stored = await hasher.hash(`${'long '.repeat(204)}wxyA`);
    expect(await hasher.verify(stored, `${'long '.repeat(204)}wxyB`)).toBe(false);
  });

  it('accepts the same password in another Unicode form', async () => {
    const hasher = await createPasswordHasher({ cost: cheap });
    expect(await hasher.verify(await hasher.hash('cafe\u0301 noir'), 'caf\u00e9 noir')).toBe(true);
  });

  it('says no where there is no account, whatever the password', async () => {
    const hasher = await createPasswordHasher({ cost: cheap });
    expect(await hasher.verify(null, 'seven lean herons')).toBe(false);
  });

  it('knows a hash of another cost as outdated and still verifies it', async () => {
    const former = await createPasswordHasher({ cost: cheap });
    const current = await createPasswordHasher({ cost: { ...cheap, passes: 2 } });
    const stored = await former.hash('seven lean herons');
    expect(former.isOutdated(stored)).toBe(false);
    expect(current.isOutdated(stored)).toBe(true);
    expect(await current.verify(stored, 'seven lean herons')).toBe(true);
  });

  it('turns callers away instead of queueing without end', async () => {
    const hasher = await createPasswordHasher({ cost: cheap, concurrency: 1, maxWaiting: 1 });
    const answers = await Promise.allSettled(['one', 'two', 'three'].map((password) => hasher.hash(password)));
    expect(answers.map(({ status }) => status)).toEqual(['fulfilled', 'fulfilled', 'rejected']);
    expect(answers[2]).toMatchObject({ reason: { code: 'SERVICE_UNAVAILABLE' } });
  });
});
