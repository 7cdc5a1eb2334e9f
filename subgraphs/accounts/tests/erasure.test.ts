import { RECENT_MS } from '../src/step-up/recent.js';
import { type Accounts, PASSWORD, startAccounts } from './harness.js';
import { type Operations, operationsOn, present, type Tokens } from './operations.js';

let accounts: Accounts;
let client: Operations;
let people = 0;
beforeAll(async () => {
  accounts = await startAccounts();
  client = operationsOn(accounts);
});
afterAll(() => accounts.stop());

describe('a person’s data', () => {
  it('is exported whole, without secrets and without others', async () => {
    const person = await registered();
    await registered();
    await client.mutate('createApiKey', 'secret', { name: 'CI', scopes: ['niches:read'] }, person);
    const { json } = await client.mutate('exportPersonalData', 'json', null, person);
    const data = JSON.parse(json);
    expect(Object.keys(data)).toEqual([
      'user',
      'memberships',
      'sessions',
      'knownDevices',
      'passkeys',
      'identities',
      'apiKeys',
      'invitations',
      'auditEntries',
    ]);
    expect(data).toMatchObject({
      user: { email: person.email },
      memberships: [{ role: 'owner' }],
      apiKeys: [{ name: 'CI' }],
    });
    expect(data.auditEntries.map(({ action }: { action: string }) => action)).toContain('account.registered');
    expect(json).not.toMatch(/argon2|hash|person-2@/i);
  });

  it('is given and erased with a recent proof of identity only', async () => {
    const person = await registered();
    accounts.clock.advance(RECENT_MS);
    const later = present((await client.refresh(person.refreshToken)).session);
    for (const answer of [
      await client.mutate('exportPersonalData', 'json', null, later),
      await client.mutate('eraseAccount', 'erasedUserId', { email: person.email }, later),
    ]) {
      expect(answer.userErrors).toMatchObject([{ __typename: 'StepUpRequiredError' }]);
    }
  });
});

describe('erasing an account', () => {
  it('removes all of the person, tells the other services, and lets nobody in again', async () => {
    const person = await registered();
    const { secret } = await client.mutate('createApiKey', 'secret', { name: 'CI', scopes: ['niches:read'] }, person);
    expect(secret).toBeDefined();
    await accounts.lettersTo(person.email);
    expect((await erase(person, ` ${person.email.toUpperCase()} `)).erasedUserId).toBe(person.userId);
    expect((await client.signIn(person.email)).session).toBeNull();
    expect(await client.viewer(person)).toBeNull();
    expect(accounts.revocations.map(({ sessionId }) => sessionId)).toContain(person.sessionId);
    const tables = [
      'users',
      'workspaces',
      'memberships',
      'sessions',
      'api_keys',
      'mails',
      'one_time_tokens',
      'recovery_codes',
    ];
    for (const table of tables) {
      const rows = await accounts.database.$queryRawUnsafe<object[]>(`SELECT * FROM ${table}`);
      const text = JSON.stringify(rows, (_key, value) => (typeof value === 'bigint' ? `${value}` : value));
      expect([table, text.includes(person.userId), text.includes(person.email)]).toEqual([table, false, false]);
    }
    const told = await eventsAbout(person.userId);
    expect(told).toContainEqual({ type: 'accounts.user.erased', data: { userId: person.userId } });
    expect(await eventsAbout(person.workspaceId)).toContainEqual({
      type: 'accounts.workspace.erased',
      data: { workspaceId: person.workspaceId },
    });
    expect((await accounts.lettersTo(person.email)).at(-1)?.subject).toContain('Your account is gone');
    expect((await client.register({ email: person.email })).session).not.toBeNull();
  });

  it('keeps the audit log, which names the person by an id that leads nowhere', async () => {
    const person = await registered();
    await erase(person, person.email);
    const entries = await accounts.database.auditEntry.findMany({
      where: { workspaceId: person.workspaceId },
      orderBy: { sequence: 'asc' },
    });
    expect(entries.at(-1)).toMatchObject({ action: 'account.erased', targetId: person.userId });
    expect(JSON.stringify(entries.map(({ details, actorId }) => [details, actorId]))).not.toContain(person.email);
  });

  it('needs the address typed once more', async () => {
    const person = await registered();
    expect((await erase(person, 'other@example.org')).userErrors).toMatchObject([{ field: ['input', 'email'] }]);
    expect((await client.signIn(person.email)).session).not.toBeNull();
  });

  it('takes no workspace away from those who work in it', async () => {
    const [owner, guest] = [await registered(), await registered()];
    const { workspace } = await client.mutate('createWorkspace', 'workspace { id }', { name: 'Shared' }, owner);
    await join(guest, workspace.id, 'editor');
    expect((await erase(owner, owner.email)).userErrors).toMatchObject([{ __typename: 'ConflictError' }]);
    await accounts.database.membership.update({
      where: { workspaceId_userId: { workspaceId: workspace.id, userId: guest.userId } },
      data: { role: 'owner' },
    });
    expect((await erase(owner, owner.email)).erasedUserId).toBe(owner.userId);
    expect(await accounts.database.workspace.count({ where: { id: workspace.id } })).toBe(1);
  });

  it('keeps the last administrator', async () => {
    const admin = await registered();
    await accounts.database.user.update({ where: { id: admin.userId }, data: { platformRole: 'admin' } });
    expect((await erase(admin, admin.email)).userErrors).toMatchObject([{ __typename: 'ConflictError' }]);
  });
});

describe('erasing a workspace', () => {
  it('is for its owners, ends what works there, and spares the personal one', async () => {
    const [owner, guest] = [await registered(), await registered()];
    const { workspace } = await client.mutate('createWorkspace', 'workspace { id }', { name: 'Gone' }, owner);
    await join(guest, workspace.id, 'editor');
    const input = { workspaceId: workspace.id, refreshToken: guest.refreshToken };
    const { session } = await client.mutate('switchWorkspace', 'session { accessToken }', input, guest);
    const remove = (sender: Pick<Tokens, 'accessToken'>, workspaceId: string) =>
      client.mutate('eraseWorkspace', 'erasedWorkspaceId', { workspaceId }, sender);
    expect((await remove(session, workspace.id)).userErrors).toMatchObject([{ __typename: 'NotPermittedError' }]);
    expect((await remove(owner, owner.workspaceId)).userErrors).toMatchObject([{ __typename: 'ConflictError' }]);
    expect((await remove(owner, guest.workspaceId)).userErrors).toMatchObject([{ __typename: 'NotFoundError' }]);
    expect((await remove(owner, workspace.id)).erasedWorkspaceId).toBe(workspace.id);
    expect(await client.viewer(session)).toBeNull();
    expect(accounts.revocations.map(({ sessionId }) => sessionId)).toContain(guest.sessionId);
  });
});

async function registered() {
  people += 1;
  const email = `person-${people}@example.org`;
  const session = present((await client.register({ email, password: PASSWORD })).session);
  return { email, ...session, ...(await accounts.verify(session.accessToken)) };
}

const erase = (sender: Pick<Tokens, 'accessToken'>, email: string) =>
  client.mutate('eraseAccount', 'erasedUserId', { email }, sender);

async function join({ userId }: { userId: string }, workspaceId: string, role: 'editor') {
  await accounts.database.membership.create({ data: { userId, workspaceId, role, joinedAt: accounts.clock.now() } });
}

async function eventsAbout(subject: string) {
  const rows = await accounts.database.outboxEvent.findMany();
  const events = rows.map(({ envelope }) => envelope as { type: string; subject: string; data: object });
  return events.filter((event) => event.subject === subject).map(({ type, data }) => ({ type, data }));
}
