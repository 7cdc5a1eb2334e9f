import { type Accounts, startAccounts } from './harness.js';
import { type Operations, operationsOn, present } from './operations.js';

let accounts: Accounts;
let client: Operations;

beforeAll(async () => {
  accounts = await startAccounts();
  client = operationsOn(accounts);
});
afterAll(() => accounts.stop());

describe('the viewer', () => {
  it('is null without an access token', async () => {
    expect(await client.viewer()).toBeNull();
  });

  it('has all its workspaces, the personal one first', async () => {
    const [owner, guest] = await Promise.all([newcomer('owner'), newcomer('guest')]);
    await join(guest, owner.workspaceId, 'editor');
    const query = '{ viewer { user { memberships { role workspace { id name } } } } }';
    const { data } = await accounts.send(query, {}, guest);
    expect(data.viewer.user.memberships).toEqual([
      { role: 'OWNER', workspace: { id: guest.workspaceId, name: 'guest’s workspace' } },
      { role: 'EDITOR', workspace: { id: owner.workspaceId, name: 'owner’s workspace' } },
    ]);
  });
});

describe('references from other subgraphs', () => {
  it('give a workspace to its members and null to everybody else', async () => {
    const [mine, theirs] = await Promise.all([newcomer('mine'), newcomer('theirs')]);
    const representations = [mine, theirs].map(({ workspaceId: id }) => ({ __typename: 'Workspace', id }));
    const fields = '... on Workspace { id name }';
    expect(await client.entities(representations, fields, mine)).toEqual([
      { id: mine.workspaceId, name: 'mine’s workspace' },
      null,
    ]);
    expect(await client.entities(representations, fields)).toEqual([null, null]);
  });

  it('give a person to those who share a workspace, with the memberships they share only', async () => {
    const [host, guest, stranger] = await Promise.all([newcomer('host'), newcomer('visitor'), newcomer('stranger')]);
    await join(guest, host.workspaceId, 'viewer');
    const representations = [host, guest, stranger].map(({ userId: id }) => ({ __typename: 'User', id }));
    const fields = '... on User { email memberships { workspace { id } } }';
    expect(await client.entities(representations, fields, host)).toEqual([
      { email: 'host@example.org', memberships: [{ workspace: { id: host.workspaceId } }] },
      { email: 'visitor@example.org', memberships: [{ workspace: { id: host.workspaceId } }] },
      null,
    ]);
  });

  it('give a session to its owner only', async () => {
    const [mine, theirs] = await Promise.all([newcomer('keeper'), newcomer('snoop')]);
    const representations = [mine, theirs].map(({ sessionId: id }) => ({ __typename: 'Session', id }));
    expect(await client.entities(representations, '... on Session { id isCurrent }', mine)).toEqual([
      { id: mine.sessionId, isCurrent: true },
      null,
    ]);
  });

  it('keep their order and answer the same id twice', async () => {
    const one = await newcomer('order');
    const ids = [one.workspaceId, 'no-such-workspace', one.workspaceId];
    const entities = await client.entities(
      ids.map((id) => ({ __typename: 'Workspace', id })),
      '... on Workspace { id }',
      one,
    );
    expect(entities).toEqual([{ id: one.workspaceId }, null, { id: one.workspaceId }]);
  });
});

async function newcomer(name: string) {
  const { session } = await client.register({ email: `${name}@example.org`, name });
  const { accessToken } = present(session);
  return { accessToken, ...(await accounts.verify(accessToken)) };
}

/** Invitations come later; until then a membership is made where it is stored. */
async function join({ userId }: { userId: string }, workspaceId: string, role: 'editor' | 'viewer') {
  await accounts.database.membership.create({ data: { userId, workspaceId, role, joinedAt: accounts.clock.now() } });
}
