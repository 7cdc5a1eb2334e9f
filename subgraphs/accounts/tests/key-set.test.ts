import { createSecretBox } from '../src/tokens/secret-box.js';
import { generateSigningKey } from '../src/tokens/signing-key.js';
import { createSigningKeyRepository } from '../src/tokens/signing-key.prisma.js';
import { type Accounts, startAccounts } from './harness.js';
import { operationsOn, present } from './operations.js';

const box = createSecretBox('a secret of the tests, 32 bytes or more', 'signing-keys');

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
