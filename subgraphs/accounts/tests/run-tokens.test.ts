import { createIdentitySigner, IDENTITY_HEADER, RUN_TOKENS, type RunToken, runSessionId } from '@paissive/identity';
import { type Accounts, IDENTITY_SECRET, startAccounts } from './harness.js';
import { operationsOn, present } from './operations.js';

let accounts: Accounts;
let userId: string;
let workspaceId: string;

beforeAll(async () => {
  accounts = await startAccounts();
  const { session } = await operationsOn(accounts).register({ email: 'robin@example.org' });
  ({ userId, workspaceId } = await accounts.verify(present(session).accessToken));
});
afterAll(() => accounts.stop());

async function ask(
  scopes: string[],
  { audience = RUN_TOKENS.audience as string, secret = IDENTITY_SECRET, workspace = workspaceId } = {},
) {
  const signer = createIdentitySigner({ secret, now: () => accounts.clock.now().getTime() });
  const viewer = { userId, workspaceId: workspace, sessionId: runSessionId('task-1'), roles: [], scopes };
  return fetch(new URL(RUN_TOKENS.path, accounts.origin), {
    method: 'POST',
    headers: { [IDENTITY_HEADER]: signer.sign({ viewer, requestId: 'r' }, audience) },
  });
}

describe('a token for a run', () => {
  it('has the scopes that were asked for and that its person has, and none over accounts', async () => {
    const response = await ask(['niches:read', 'niches:write', 'accounts:read', 'accounts:write', 'admin:everything']);
    expect(response.status).toBe(200);
    const { accessToken, expiresAtMs } = (await response.json()) as RunToken;
    expect(await accounts.verify(accessToken)).toEqual({
      userId,
      workspaceId,
      sessionId: 'run:task-1',
      roles: ['owner', 'user'],
      scopes: ['niches:read', 'niches:write'],
    });
    expect(expiresAtMs - accounts.clock.now().getTime()).toBe(600_000);
  });

  it('is not given for a workspace that its person is no member of', async () => {
    expect((await ask(['niches:read'], { workspace: 'another' })).status).toBe(403);
  });

  it('is not given once the account may not be used', async () => {
    await accounts.database.user.update({ where: { id: userId }, data: { status: 'suspended' } });
    expect((await ask(['niches:read'])).status).toBe(403);
    await accounts.database.user.update({ where: { id: userId }, data: { status: 'active' } });
  });

  it('is not given for an identity that is signed for another audience, by another secret, or not at all', async () => {
    expect((await ask(['niches:read'], { audience: 'accounts' })).status).toBe(401);
    expect((await ask(['niches:read'], { secret: 'another secret, also 32 bytes or longer' })).status).toBe(401);
    expect((await fetch(new URL(RUN_TOKENS.path, accounts.origin), { method: 'POST' })).status).toBe(401);
  });
});
