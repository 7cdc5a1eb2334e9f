import { createSecretBox } from '@paissive/secret-box';
import { ACCESS_TOKEN_LIFETIME_MS } from '../src/tokens/access-token-lifetime.js';
import { loadKeyRing, SIGNS_FOR_MS, TURN_INTERVAL_MS } from '../src/tokens/key-ring.js';
import { generateSigningKey } from '../src/tokens/signing-key.js';
import { createSigningKeyRepository } from '../src/tokens/signing-key.prisma.js';
import { type Accounts, startAccounts } from './harness.js';
import { operationsOn, present } from './operations.js';

const box = createSecretBox('a secret of the tests, 32 bytes or more', 'accounts/signing-keys');

let accounts: Accounts;

beforeAll(async () => {
  accounts = await startAccounts();
});
afterAll(() => accounts.stop());

describe('the key set', () => {
  it('is open to everybody, may be cached, and holds public keys only', async () => {
    const response = await fetch(new URL('/.well-known/jwks.json', accounts.origin));
    expect(response.status).toBe(200);
    expect(response.headers.get('cache-control')).toBe('public, max-age=300');
    const { keys } = (await response.json()) as { keys: object[] };
    expect(keys).toHaveLength(2);
    for (const key of keys) {
      expect(Object.keys(key).sort()).toEqual(['alg', 'crv', 'kid', 'kty', 'use', 'x']);
      expect(key).toMatchObject({ kty: 'OKP', crv: 'Ed25519', alg: 'EdDSA', use: 'sig' });
    }
  });

  it('stays the same over a restart, so that tokens stay good', async () => {
    const { session } = await operationsOn(accounts).register({ email: 'robin@example.org' });
    const before = await keyIds();
    await accounts.restart();
    expect(await keyIds()).toEqual(before);
    await expect(accounts.verify(present(session).accessToken)).resolves.toBeDefined();
  });

  it('has one signing key and one to come, however many instances start at once', async () => {
    const keys = createSigningKeyRepository(accounts.database);
    await accounts.database.signingKey.deleteMany();
    const proposals = await Promise.all(
      Array.from({ length: 6 }, async () => [
        await generateSigningKey('active', box, accounts.clock.now()),
        await generateSigningKey('next', box, accounts.clock.now()),
      ]),
    );
    await Promise.all(proposals.map((proposal) => keys.addMissing(proposal)));
    const states = (await keys.list()).map(({ state }) => state);
    expect(states.sort()).toEqual(['active', 'next']);
  });

  it('rotates after a month: the next key signs, the old one verifies until its last token has expired', async () => {
    const ring = () =>
      loadKeyRing({ keys: createSigningKeyRepository(accounts.database), box, now: accounts.clock.now });
    await accounts.database.signingKey.deleteMany();
    const [first, second] = [await ring(), await ring()];
    const [old, next] = first.keySet().keys.map(({ kid }) => kid);
    accounts.clock.advance(SIGNS_FOR_MS - 1);
    expect(await first.turn()).toEqual({ rotated: 0 });
    accounts.clock.advance(1);
    const turns = await Promise.all([first.turn(), second.turn()]);
    expect(turns.reduce((sum, { rotated }) => sum + rotated, 0)).toBe(1);
    expect([first.active.kid, second.active.kid]).toEqual([next, next]);
    const published = () => first.keySet().keys.map(({ kid }) => kid);
    expect(published()).toHaveLength(3);
    expect(published()).toEqual(expect.arrayContaining([old, next]));
    accounts.clock.advance(ACCESS_TOKEN_LIFETIME_MS + 2 * TURN_INTERVAL_MS);
    expect(published()).toHaveLength(2);
    expect(published()).not.toContain(old);
  });

  it('leaves no private key in the database that could be read without the secret', async () => {
    const key = await generateSigningKey('next', box, accounts.clock.now());
    const secret = present(box.open(key.sealedPrivateKey));
    expect(Buffer.from(key.sealedPrivateKey).includes(secret)).toBe(false);
    expect(JSON.stringify(key.publicJwk)).not.toContain(secret);
  });
});

async function keyIds(): Promise<string[]> {
  const keys = await (await fetch(new URL('/.well-known/jwks.json', accounts.origin))).json();
  return (keys as { keys: { kid: string }[] }).keys.map(({ kid }) => kid);
}
