import { type Accounts, PASSWORD, startAccounts } from './harness.js';
import { type Operations, operationsOn, present } from './operations.js';

let accounts: Accounts;
let client: Operations;

beforeAll(async () => {
  accounts = await startAccounts();
  client = operationsOn(accounts);
});
afterAll(() => accounts.stop());

describe('registering', () => {
  it('creates the account, signs it in and gives it a personal workspace that it owns', async () => {
    const { user, session, userErrors } = await client.register({ email: 'Robin@Example.org', name: ' Robin Field ' });
    expect(userErrors).toEqual([]);
    expect(user).toEqual({ id: expect.any(String), email: 'Robin@Example.org', name: 'Robin Field' });
    const { accessToken } = present(session);
    expect(await client.viewer({ accessToken })).toEqual({
      user,
      workspace: { id: expect.any(String), name: 'Robin Field’s workspace', isPersonal: true },
      role: 'OWNER',
      scopes: [
        'accounts:read',
        'niches:read',
        'monetization:read',
        'marketing:read',
        'ai-models:read',
        'agent-teams:read',
        'accounts:write',
        'niches:write',
        'monetization:write',
        'marketing:write',
        'ai-models:write',
        'agent-teams:write',
      ],
    });
    expect((await accounts.verify(accessToken)).roles).toEqual(['owner', 'user']);
  });

  it('calls a person without a name by the local part of the address', async () => {
    const { user } = await client.register({ email: 'quinn.lake@example.org', name: '  ' });
    expect(user?.name).toBe('quinn.lake');
  });

  it('shortens a local part that is too long for a name', async () => {
    const local = Array.from({ length: 130 }, (_, index) => 'abcdefghij'[index % 10]).join('');
    const { user, userErrors } = await client.register({ email: `${local}@example.org` });
    expect(userErrors).toEqual([]);
    expect(user?.name).toBe(local.slice(0, 100));
  });

  it('writes the events of the account and of the workspace along with them', async () => {
    const { user, session } = await client.register({ email: 'events@example.org' });
    const { workspaceId } = await accounts.verify(present(session).accessToken);
    const rows = await accounts.database.outboxEvent.findMany({ orderBy: { sequence: 'asc' } });
    const envelopes = rows.map(({ envelope }) => envelope as Record<string, unknown>);
    const userId = present(user).id;
    expect(envelopes.slice(-2)).toEqual([
      expect.objectContaining({ type: 'accounts.user.registered', subject: userId, data: { userId, workspaceId } }),
      expect.objectContaining({
        type: 'accounts.workspace.created',
        subject: workspaceId,
        data: { workspaceId, ownerId: userId, isPersonal: true },
      }),
    ]);
    expect(JSON.stringify(envelopes)).not.toContain('events@example.org');
  });

  it('knows an address in any case as taken and changes nothing', async () => {
    await client.register({ email: 'taken@example.org' });
    const before = await counts();
    const { user, session, userErrors } = await client.register({
      email: ' TAKEN@example.ORG ',
      name: 'Somebody Else',
    });
    expect({ user, session }).toEqual({ user: null, session: null });
    expect(userErrors).toMatchObject([{ __typename: 'EmailTakenError', field: ['input', 'email'] }]);
    expect(await counts()).toEqual(before);
  });

  it('gives an address to one of many who ask at the same time, and leaves nothing of the others', async () => {
    const before = await counts();
    const email = 'race@example.org';
    const answers = await Promise.all(Array.from({ length: 8 }, () => client.register({ email })));
    const refused = answers.filter(({ userErrors }) => userErrors.length > 0);
    expect(refused.map(({ userErrors }) => userErrors[0]?.__typename)).toEqual(Array(7).fill('EmailTakenError'));
    const after = await counts();
    expect(after).toEqual({ users: before.users + 1, workspaces: before.workspaces + 1, events: before.events + 2 });
  });

  it.each([
    ['short', 'seven77'],
    ['common', 'Password123'],
    ['personal', 'weak-person-1'],
    ['overlong', 'lean herons '.repeat(86)],
  ])('refuses a password that is too %s', async (_kind, password) => {
    const { user, userErrors } = await client.register({ email: 'weak.person@example.org', password });
    expect(user).toBeNull();
    expect(userErrors).toMatchObject([{ __typename: 'WeakPasswordError', field: ['input', 'password'] }]);
  });

  it.each([
    ['robin@', 'email'],
    ['', 'email'],
    [`${'a'.repeat(250)}@example.org`, 'email'],
  ])('names %j as no e-mail address', async (email, field) => {
    const { userErrors } = await client.register({ email });
    expect(userErrors).toMatchObject([{ __typename: 'InvalidInputError', field: ['input', field] }]);
  });

  it('tells all faults of the form at once', async () => {
    const { userErrors } = await client.register({ email: 'no address', name: 'x'.repeat(101) });
    expect(userErrors.map(({ field }) => field)).toEqual([
      ['input', 'email'],
      ['input', 'name'],
    ]);
  });

  it('stores neither password nor refresh token', async () => {
    const { session } = await client.register({ email: 'secret@example.org' });
    const [users, tokens, sessions] = await Promise.all([
      accounts.database.user.findMany(),
      accounts.database.refreshToken.findMany(),
      accounts.database.session.findMany(),
    ]);
    const stored = JSON.stringify({ users, tokens, sessions });
    expect(stored).not.toContain(PASSWORD);
    expect(stored).not.toContain(present(session).refreshToken);
  });
});

async function counts() {
  const { user, workspace, outboxEvent } = accounts.database;
  const [users, workspaces, events] = await Promise.all([user.count(), workspace.count(), outboxEvent.count()]);
  return { users, workspaces, events };
}
