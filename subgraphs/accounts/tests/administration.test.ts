import { RECENT_MS } from '../src/step-up/recent.js';
import { type Accounts, type Answer, startAccounts } from './harness.js';
import { type Operations, operationsOn, present, type Tokens } from './operations.js';

type Person = Awaited<ReturnType<typeof registered>>;

let accounts: Accounts;
let client: Operations;
let admin: Person;
let people = 0;
beforeAll(async () => {
  accounts = await startAccounts();
  client = operationsOn(accounts);
  admin = await appointed();
});
afterAll(() => accounts.stop());

describe('administrators', () => {
  it('are those whom the configuration names, once they have confirmed their address', async () => {
    const [named, unconfirmed] = [await registered(), await registered()];
    await accounts.database.user.update({
      where: { id: named.userId },
      data: { emailVerifiedAt: accounts.clock.now() },
    });
    const emails = [named.email, unconfirmed.email, 'nobody@example.org'];
    expect(await accounts.useCases.administration.appoint(emails)).toEqual({ appointed: 1 });
    expect(await accounts.useCases.administration.appoint(emails)).toEqual({ appointed: 0 });
    expect(await accounts.useCases.administration.appoint([])).toEqual({ appointed: 0 });
    const viewer = await accounts.verify(present((await client.refresh(named.refreshToken)).session).accessToken);
    expect(viewer.roles).toEqual(['owner', 'admin']);
    expect(viewer.scopes).toEqual(expect.arrayContaining(['admin:read', 'admin:write']));
    await client.mutate('setPlatformRole', 'user { id }', { userId: named.userId, role: 'USER' }, admin);
  });

  it('list and search everybody, the latest first, in pages', async () => {
    const person = await registered('Under_score 100%');
    const found = await list(admin, { search: 'r_sc' });
    expect(found.nodes).toMatchObject([
      { id: person.userId, status: 'ACTIVE', platformRole: 'USER', lastSeenAt: expect.any(String) },
    ]);
    expect(found.totalCount).toBe(1);
    expect((await list(admin, { search: '%' })).totalCount).toBe(1);
    const first = await list(admin, { first: 2 });
    const second = await list(admin, { first: 2, after: first.pageInfo.endCursor });
    expect(first.totalCount).toBe(people);
    expect(first.nodes[0]?.id).toBe(person.userId);
    expect(new Set([...first.nodes, ...second.nodes].map(({ id }) => id)).size).toBe(4);
  });

  it('suspend an account: its sessions and keys end at once, and only the right password tells why', async () => {
    const person = await registered();
    const { apiKey } = await client.mutate(
      'createApiKey',
      'apiKey { id }',
      { name: 'CI', scopes: ['niches:read'] },
      person,
    );
    const suspended = await client.mutate('suspendUser', 'user { status }', { userId: person.userId }, admin);
    expect(suspended.user).toEqual({ status: 'SUSPENDED' });
    expect(await client.viewer(person)).toBeNull();
    expect((await client.refresh(person.refreshToken)).session).toBeNull();
    const told = accounts.revocations.map(({ sessionId }) => sessionId);
    expect(told).toEqual(expect.arrayContaining([person.sessionId, apiKey.id]));
    expect((await client.signIn(person.email)).userErrors).toMatchObject([{ __typename: 'AccountSuspendedError' }]);
    expect((await client.signIn(person.email, 'not the one')).userErrors).toMatchObject([
      { __typename: 'InvalidCredentialsError' },
    ]);
    const again = await client.mutate('suspendUser', 'user { status }', { userId: person.userId }, admin);
    expect(again.userErrors).toMatchObject([{ __typename: 'NotFoundError' }]);
    await client.mutate('reinstateUser', 'user { status }', { userId: person.userId }, admin);
    expect((await client.signIn(person.email)).session).not.toBeNull();
    const entries = await accounts.database.auditEntry.findMany({
      where: { workspaceId: person.workspaceId, actorId: admin.userId },
    });
    expect(entries.map(({ action }) => action)).toEqual(['account.suspended', 'account.reinstated']);
  });

  it('never suspend themselves, and one of them remains whatever they do at the same time', async () => {
    const self = await client.mutate('suspendUser', 'user { id }', { userId: admin.userId }, admin);
    expect(self.userErrors).toMatchObject([{ __typename: 'ConflictError' }]);
    const other = await appointed();
    const demote = (sender: Tokens, userId: string) =>
      client.mutate('setPlatformRole', 'user { platformRole }', { userId, role: 'USER' }, sender);
    const outcomes = await Promise.allSettled([
      demote(admin, other.userId),
      demote(other, admin.userId),
      demote(admin, admin.userId),
      demote(other, other.userId),
    ]);
    expect(outcomes.some(({ status }) => status === 'fulfilled')).toBe(true);
    expect(await accounts.database.user.count({ where: { platformRole: 'admin' } })).toBe(1);
    await accounts.database.user.update({ where: { id: admin.userId }, data: { platformRole: 'admin' } });
  });

  it('need a recent proof of identity to appoint others', async () => {
    const person = await registered();
    accounts.clock.advance(RECENT_MS);
    const later = present((await client.refresh(admin.refreshToken)).session);
    const answer = await client.mutate(
      'setPlatformRole',
      'user { id }',
      { userId: person.userId, role: 'ADMIN' },
      later,
    );
    expect(answer.userErrors).toMatchObject([{ __typename: 'StepUpRequiredError' }]);
    admin = { ...admin, ...later };
  });
});

it('nobody else gets any of it, also not with a token from before they were demoted', async () => {
  const [person, demoted] = [await registered(), await appointed()];
  await accounts.database.user.update({ where: { id: demoted.userId }, data: { platformRole: 'user' } });
  for (const sender of [person, demoted]) {
    for (const query of [
      '{ users { nodes { id } } }',
      `mutation { suspendUser(input: { userId: "${admin.userId}" }) { user { id } } }`,
      `mutation { reinstateUser(input: { userId: "${admin.userId}" }) { user { id } } }`,
      `mutation { setPlatformRole(input: { userId: "${person.userId}", role: ADMIN }) { user { id } } }`,
    ]) {
      expect((await accounts.send(query, {}, sender)).errors?.[0]?.extensions.code).toBe('FORBIDDEN');
    }
  }
});

async function registered(name?: string) {
  people += 1;
  accounts.clock.advance(1);
  const email = `person-${people}@example.org`;
  const session = present((await client.register({ email, ...(name !== undefined && { name }) })).session);
  return { email, ...session, ...(await accounts.verify(session.accessToken)) };
}

async function appointed() {
  const person = await registered();
  await accounts.database.user.update({ where: { id: person.userId }, data: { platformRole: 'admin' } });
  return { ...person, ...present((await client.refresh(person.refreshToken)).session) };
}

async function list(sender: Tokens, variables: object) {
  const query = `query ($first: Int, $after: String, $search: String) {
    users(first: $first, after: $after, search: $search) {
      totalCount nodes { id email status platformRole lastSeenAt } pageInfo { hasNextPage endCursor }
    }
  }`;
  const { data, errors }: Answer = await accounts.send(query, { first: 20, ...variables }, sender);
  if (errors) throw new Error(JSON.stringify(errors));
  return data.users as { totalCount: number; nodes: { id: string }[]; pageInfo: { endCursor: string } };
}
