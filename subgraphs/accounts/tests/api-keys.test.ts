import { createIdentitySigner, IDENTITY_HEADER } from '@paissive/identity';
import { DEFAULT_LIFETIME_MS, MAX_API_KEYS, USE_NOTED_EVERY_MS } from '../src/api-keys/api-key.js';
import { RECENT_MS } from '../src/step-up/recent.js';
import { type Accounts, IDENTITY_SECRET, startAccounts } from './harness.js';
import { type Operations, operationsOn, present, type Tokens } from './operations.js';

const FIELDS = 'secret apiKey { id name prefix scopes expiresAt lastUsedAt }';

let accounts: Accounts;
let client: Operations;
let people = 0;
beforeAll(async () => {
  accounts = await startAccounts();
  client = operationsOn(accounts);
});
afterAll(() => accounts.stop());

describe('an API key', () => {
  it('is told once, stored as a hash, and recognised by how it begins', async () => {
    const owner = await registered();
    const { secret, apiKey } = await create(owner, ['niches:read']);
    expect(secret).toMatch(/^pik_[\w-]{43}$/);
    expect(apiKey).toMatchObject({
      name: 'CI',
      scopes: ['niches:read'],
      lastUsedAt: null,
      prefix: secret.slice(0, 12),
    });
    expect(Date.parse(apiKey.expiresAt) - accounts.clock.now().getTime()).toBe(DEFAULT_LIFETIME_MS);
    const stored = await accounts.database.apiKey.findMany();
    expect(
      JSON.stringify(stored.map((row) => ({ ...row, hash: Buffer.from(row.hash).toString('latin1') }))),
    ).not.toContain(secret);
    expect(
      (await accounts.lettersTo(owner.email)).some(({ text }) => text.includes('An API key “CI” was created')),
    ).toBe(true);
    expect(await keysOf(owner)).toMatchObject([{ id: apiKey.id, prefix: apiKey.prefix }]);
  });

  it('is exchanged for a token of its person and workspace, whose scopes only narrow', async () => {
    const owner = await registered();
    const { secret, apiKey } = await create(owner, ['niches:read', 'niches:write']);
    const token = present(await exchange(secret));
    expect(await accounts.verify(token)).toEqual({
      userId: owner.userId,
      sessionId: apiKey.id,
      workspaceId: owner.workspaceId,
      roles: ['owner', 'user'],
      scopes: ['niches:read', 'niches:write'],
    });
    await accounts.database.membership.updateMany({ where: { userId: owner.userId }, data: { role: 'viewer' } });
    expect((await accounts.verify(present(await exchange(secret)))).scopes).toEqual(['niches:read']);
    await accounts.database.user.update({ where: { id: owner.userId }, data: { platformRole: 'admin' } });
    expect((await accounts.verify(present(await exchange(secret)))).roles).toEqual(['viewer', 'user']);
  });

  it('cannot be given a scope that its person does not have, nor none, nor an odd expiry', async () => {
    const owner = await registered();
    const attempt = (input: object) =>
      client.mutate('createApiKey', FIELDS, { name: 'CI', scopes: ['niches:read'], ...input }, owner);
    for (const [input, field] of [
      [{ scopes: ['admin:write'] }, 'scopes'],
      [{ scopes: [] }, 'scopes'],
      [{ name: ' ' }, 'name'],
      [{ expiresAt: accounts.clock.now().toISOString() }, 'expiresAt'],
      [{ expiresAt: new Date(accounts.clock.now().getTime() + 366 * 86_400_000).toISOString() }, 'expiresAt'],
    ] as const) {
      expect((await attempt(input)).userErrors).toMatchObject([
        { __typename: 'InvalidInputError', field: ['input', field] },
      ]);
    }
  });

  it('tells who is asking, but manages no account', async () => {
    const owner = await registered();
    const accessToken = present(await exchange((await create(owner, ['accounts:read', 'accounts:write'])).secret));
    expect((await client.viewer({ accessToken })).user.email).toBe(owner.email);
    for (const query of [
      '{ sessions { nodes { id } } }',
      '{ apiKeys { nodes { id } } }',
      'mutation { enrollTotp { totp { secret } } }',
    ]) {
      expect((await accounts.send(query, {}, { accessToken })).errors?.[0]?.extensions.code).toBe('UNAUTHENTICATED');
    }
  });

  it('works no longer once it is revoked, has expired, or its person is suspended or has left', async () => {
    const owner = await registered();
    const revoked = await create(owner, ['niches:read']);
    await client.mutate('revokeApiKey', 'revokedApiKeyId', { id: revoked.apiKey.id }, owner);
    expect(await exchange(revoked.secret)).toBeNull();
    expect(accounts.revocations.map(({ sessionId }) => sessionId)).toContain(revoked.apiKey.id);
    const kept = await create(owner, ['niches:read']);
    await accounts.database.user.update({ where: { id: owner.userId }, data: { status: 'suspended' } });
    expect(await exchange(kept.secret)).toBeNull();
    await accounts.database.user.update({ where: { id: owner.userId }, data: { status: 'active' } });
    expect(await exchange(kept.secret)).not.toBeNull();
    accounts.clock.advance(DEFAULT_LIFETIME_MS);
    expect(await exchange(kept.secret)).toBeNull();
  });

  it('ends with the membership of its workspace, and routers are told', async () => {
    const [owner, guest] = [await registered(), await registered()];
    await accounts.database.membership.create({
      data: { userId: guest.userId, workspaceId: owner.workspaceId, role: 'editor', joinedAt: accounts.clock.now() },
    });
    const input = { workspaceId: owner.workspaceId, refreshToken: guest.refreshToken };
    const { session } = await client.mutate('switchWorkspace', 'session { accessToken refreshToken }', input, guest);
    const { secret, apiKey } = await create(session, ['niches:read']);
    expect(await keysOf(owner)).toMatchObject([{ id: apiKey.id }]);
    await client.mutate('removeMember', 'removedUserId', { userId: guest.userId }, owner);
    expect(await exchange(secret)).toBeNull();
    expect(accounts.revocations.map(({ sessionId }) => sessionId)).toContain(apiKey.id);
  });

  it('notes its last use to the minute', async () => {
    const owner = await registered();
    const { secret } = await create(owner, ['niches:read']);
    const first = accounts.clock.now().toISOString();
    await exchange(secret);
    accounts.clock.advance(USE_NOTED_EVERY_MS - 1);
    await exchange(secret);
    expect(await keysOf(owner)).toMatchObject([{ lastUsedAt: first }]);
    accounts.clock.advance(1);
    await exchange(secret);
    expect(await keysOf(owner)).toMatchObject([{ lastUsedAt: accounts.clock.now().toISOString() }]);
  });

  it('is seen and revoked by others only if they own the workspace', async () => {
    const [owner, editor] = [await registered(), await registered()];
    const { apiKey } = await create(owner, ['niches:read']);
    await accounts.database.membership.create({
      data: { userId: editor.userId, workspaceId: owner.workspaceId, role: 'editor', joinedAt: accounts.clock.now() },
    });
    const input = { workspaceId: owner.workspaceId, refreshToken: editor.refreshToken };
    const { session } = await client.mutate('switchWorkspace', 'session { accessToken refreshToken }', input, editor);
    expect(await keysOf(session)).toEqual([]);
    const revoke = await client.mutate('revokeApiKey', 'revokedApiKeyId', { id: apiKey.id }, session);
    expect(revoke.userErrors).toMatchObject([{ __typename: 'NotFoundError' }]);
  });

  it('needs a recent proof of identity, and there are never too many', async () => {
    const owner = await registered();
    const ids = Array.from({ length: MAX_API_KEYS - 1 }, (_, index) => index);
    await accounts.database.apiKey.createMany({
      data: ids.map((index) => ({
        id: `${owner.userId}-${index}`,
        userId: owner.userId,
        workspaceId: owner.workspaceId,
        name: 'x',
        prefix: 'x',
        hash: Uint8Array.from(Buffer.from(`${owner.userId}${index}`.padEnd(40).slice(-32))),
        scopes: [],
        createdAt: accounts.clock.now(),
        expiresAt: new Date(accounts.clock.now().getTime() + 1),
      })),
    });
    const answers = await Promise.all([1, 2, 3].map(() => create(owner, ['niches:read'])));
    expect(answers.filter(({ secret }) => secret !== null)).toHaveLength(1);
    accounts.clock.advance(RECENT_MS);
    const later = present((await client.refresh(owner.refreshToken)).session);
    expect((await create(later, ['niches:read'])).userErrors).toMatchObject([{ __typename: 'StepUpRequiredError' }]);
  });
});

describe('the exchange', () => {
  it('answers routers only', async () => {
    const { secret } = await create(await registered(), ['niches:read']);
    for (const identity of [undefined, 'x.y', sign('niches')]) {
      expect((await post(secret, identity)).status).toBe(401);
    }
    expect((await post(secret, sign('accounts'))).status).toBe(200);
  });

  it.each(['', 'pik_', `pik_${'A'.repeat(43)}`, `${'A'.repeat(43)}`, 'A'.repeat(10_000)])(
    'knows no key %#',
    async (key) => {
      expect((await post(key, sign('accounts'))).status).toBe(404);
    },
  );
});

async function registered() {
  people += 1;
  accounts.clock.advance(1);
  const email = `person-${people}@example.org`;
  const session = present((await client.register({ email })).session);
  return { email, ...session, ...(await accounts.verify(session.accessToken)) };
}

const create = (sender: Tokens, scopes: string[]) =>
  client.mutate('createApiKey', FIELDS, { name: 'CI', scopes }, sender);

async function keysOf(sender: Tokens) {
  return (await accounts.send('{ apiKeys { nodes { id prefix lastUsedAt } } }', {}, sender)).data.apiKeys.nodes;
}

function sign(audience: string): string {
  const now = () => accounts.clock.now().getTime();
  return createIdentitySigner({ secret: IDENTITY_SECRET, now }).sign({ viewer: null, requestId: 'r' }, audience);
}

function post(key: string, identity: string | undefined): Promise<Response> {
  return fetch(new URL('/api-keys/exchange', accounts.origin), {
    method: 'POST',
    headers: { authorization: `Bearer ${key}`, ...(identity !== undefined && { [IDENTITY_HEADER]: identity }) },
  });
}

async function exchange(key: string): Promise<string | null> {
  const response = await post(key, sign('accounts'));
  return response.ok ? ((await response.json()) as { accessToken: string }).accessToken : null;
}
