import { INVITATION_LIFETIME_MS } from '../src/invitations/invitation.js';
import { RECENT_MS } from '../src/step-up/recent.js';
import { type Accounts, type Answer, startAccounts } from './harness.js';
import { type Operations, operationsOn, present, type Tokens } from './operations.js';

interface Person extends Tokens {
  email: string;
  userId: string;
  sessionId: string;
  workspaceId: string;
}

let accounts: Accounts;
let client: Operations;
let people = 0;
beforeAll(async () => {
  accounts = await startAccounts();
  client = operationsOn(accounts);
});
afterAll(() => accounts.stop());

describe('an invitation', () => {
  it('goes out by mail, shows what it is about, and makes the invited person a member once', async () => {
    const [owner, guest] = [await registered(), await registered()];
    const { invitation } = await invite(owner, guest.email, 'EDITOR');
    expect(invitation).toMatchObject({ email: guest.email, role: 'EDITOR' });
    const token = await invitationToken(guest.email);
    const preview = '{ workspaceName inviterName email role }';
    const { data } = await accounts.send(`query ($token: String!) { invitation(token: $token) ${preview} }`, { token });
    expect(data.invitation).toMatchObject({ email: guest.email, role: 'EDITOR', inviterName: expect.any(String) });
    const answers = await Promise.all(Array.from({ length: 4 }, () => accept(guest, token)));
    expect(answers.filter(({ workspace }) => workspace?.id === owner.workspaceId)).toHaveLength(1);
    expect(await membersOf(owner)).toEqual([
      { role: 'OWNER', user: { email: owner.email } },
      { role: 'EDITOR', user: { email: guest.email } },
    ]);
    const user = await accounts.database.user.findUniqueOrThrow({ where: { id: guest.userId } });
    expect(user.emailVerifiedAt).not.toBeNull();
  });

  it('lets in nobody but the person with the address, however the link got around', async () => {
    const [owner, guest, stranger] = [await registered(), await registered(), await registered()];
    await invite(owner, guest.email);
    const token = await invitationToken(guest.email);
    expect((await accept(stranger, token)).userErrors).toMatchObject([{ __typename: 'ConflictError' }]);
    expect((await accept(guest, token)).userErrors).toEqual([]);
  });

  it('stops working when it is declined, revoked, replaced or a week old', async () => {
    const owner = await registered();
    const links: [Person, string][] = [];
    for (let index = 0; index < 4; index += 1) {
      const guest = await registered();
      await invite(owner, guest.email);
      links.push([guest, await invitationToken(guest.email)]);
    }
    const [declined, revoked, replaced, old] = links.map(present);
    await client.mutate('declineInvitation', 'isDeclined', { token: present(declined)[1] });
    const open = await openInvitations(owner);
    expect(open).toHaveLength(3);
    const id = open.find(({ email }) => email === present(revoked)[0].email)?.id;
    expect((await client.mutate('revokeInvitation', 'revokedInvitationId', { id }, owner)).revokedInvitationId).toBe(
      id,
    );
    await invite(owner, present(replaced)[0].email);
    for (const [guest, token] of [declined, revoked, replaced].map(present)) {
      expect((await accept(guest, token)).userErrors).toMatchObject([{ __typename: 'InvalidLinkError' }]);
    }
    accounts.clock.advance(INVITATION_LIFETIME_MS);
    const [guest, token] = present(old);
    const later = present((await client.refresh(guest.refreshToken)).session);
    expect((await accept({ ...guest, ...later }, token)).userErrors).toMatchObject([
      { __typename: 'InvalidLinkError' },
    ]);
  });

  it('is for owners to send and see, and not for members again', async () => {
    const [owner, editor] = [await registered(), await registered()];
    await join(editor, owner, 'editor');
    const there = await switched(editor, owner.workspaceId);
    expect((await invite(there, 'x@example.org')).userErrors).toMatchObject([{ __typename: 'NotPermittedError' }]);
    await invite(owner, 'y@example.org');
    expect(await openInvitations(there)).toEqual([]);
    expect((await invite(owner, editor.email)).userErrors).toMatchObject([{ __typename: 'ConflictError' }]);
  });
});

describe('a session', () => {
  it('goes to another workspace of its person, with the role there', async () => {
    const [owner, viewer] = [await registered(), await registered()];
    await join(viewer, owner, 'viewer');
    const there = await switched(viewer, owner.workspaceId);
    expect(await accounts.verify(there.accessToken)).toMatchObject({
      sessionId: viewer.sessionId,
      workspaceId: owner.workspaceId,
      roles: ['viewer', 'user'],
    });
    const { data } = await accounts.send('{ viewer { role permissions workspace { id } } }', {}, there);
    expect(data.viewer).toMatchObject({ role: 'VIEWER', workspace: { id: owner.workspaceId } });
    expect(data.viewer.permissions).not.toContain('work:update');
    const later = present((await client.refresh(there.refreshToken)).session);
    expect((await accounts.verify(later.accessToken)).workspaceId).toBe(owner.workspaceId);
  });

  it('goes to no workspace of others, and keeps its token when it tried', async () => {
    const [mine, theirs] = [await registered(), await registered()];
    const answer = await switchTo(mine, theirs.workspaceId);
    expect(answer.userErrors).toMatchObject([{ __typename: 'NotFoundError', field: ['input', 'workspaceId'] }]);
    expect((await client.refresh(mine.refreshToken)).session).not.toBeNull();
  });

  it('ends when its person is removed from the workspace it works in, and routers are told', async () => {
    const [owner, guest] = [await registered(), await registered()];
    await join(guest, owner, 'editor');
    const there = await switched(guest, owner.workspaceId);
    const home = present((await client.signIn(guest.email)).session);
    const removed = await client.mutate('removeMember', 'removedUserId', { userId: guest.userId }, owner);
    expect(removed.removedUserId).toBe(guest.userId);
    expect(await client.viewer(there)).toBeNull();
    expect((await client.refresh(there.refreshToken)).session).toBeNull();
    expect(accounts.revocations.map(({ sessionId }) => sessionId)).toContain(guest.sessionId);
    expect(await client.viewer(home)).not.toBeNull();
  });
});

describe('a workspace', () => {
  it('is created and renamed by its owners, and announced', async () => {
    const owner = await registered();
    const { workspace } = await client.mutate(
      'createWorkspace',
      'workspace { id name isPersonal }',
      { name: ' Side project ' },
      owner,
    );
    expect(workspace).toMatchObject({ name: 'Side project', isPersonal: false });
    const there = await switched(owner, workspace.id);
    const rename = (sender: Tokens, name: string) =>
      client.mutate('renameWorkspace', 'workspace { name }', { name }, sender);
    expect((await rename(there, 'Main project')).workspace).toEqual({ name: 'Main project' });
    expect((await rename(there, '')).userErrors).toMatchObject([{ field: ['input', 'name'] }]);
    const viewer = await registered();
    await join(viewer, { workspaceId: workspace.id }, 'viewer');
    expect((await rename(await switched(viewer, workspace.id), 'Mine')).userErrors).toMatchObject([
      { __typename: 'NotPermittedError' },
    ]);
    const events = await accounts.database.outboxEvent.findMany();
    const created = events
      .map(({ envelope }) => envelope as { type: string; data: object })
      .filter(({ type }) => type === 'accounts.workspace.created');
    expect(created.map(({ data }) => data)).toContainEqual({
      workspaceId: workspace.id,
      ownerId: owner.userId,
      isPersonal: false,
    });
  });

  it('always has an owner, also when all of them step down or leave at the same time', async () => {
    const { there: first, workspaceId } = await shared();
    const second = await registered();
    await join(second, { workspaceId }, 'owner');
    const secondThere = { ...second, ...(await switched(second, workspaceId)) };
    const outcomes = await Promise.all([
      setRole(first, first.userId, 'EDITOR'),
      setRole(secondThere, second.userId, 'VIEWER'),
      client.mutate('leaveWorkspace', 'leftWorkspaceId', { workspaceId }, first),
      setRole(first, second.userId, 'EDITOR'),
      client.mutate('removeMember', 'removedUserId', { userId: first.userId }, secondThere),
    ]);
    expect(outcomes.some(({ userErrors }) => userErrors.length === 0)).toBe(true);
    expect(await accounts.database.membership.count({ where: { workspaceId, role: 'owner' } })).toBeGreaterThanOrEqual(
      1,
    );
    const [owner] = await accounts.database.membership.findMany({ where: { workspaceId, role: 'owner' } });
    const last = owner?.userId === first.userId ? first : secondThere;
    expect((await setRole(last, last.userId, 'EDITOR')).userErrors).toMatchObject([{ __typename: 'OwnerNeededError' }]);
    const leave = await client.mutate('leaveWorkspace', 'leftWorkspaceId', { workspaceId }, last);
    expect(leave.userErrors).toMatchObject([{ __typename: 'OwnerNeededError', field: ['input', 'workspaceId'] }]);
  });

  it('is handed over to a member in one step, with a recent proof of identity', async () => {
    const { there, workspaceId } = await shared();
    const heir = await registered();
    const transfer = (sender: Tokens) =>
      client.mutate('transferWorkspace', 'membership { role }', { userId: heir.userId }, sender);
    expect((await transfer(there)).userErrors).toMatchObject([{ __typename: 'NotFoundError' }]);
    await join(heir, { workspaceId }, 'viewer');
    expect((await transfer(there)).membership).toEqual({ role: 'OWNER' });
    const roles = await accounts.database.membership.findMany({ where: { workspaceId }, orderBy: { joinedAt: 'asc' } });
    expect(roles.map(({ userId, role }) => [userId, role])).toEqual(
      expect.arrayContaining([
        [there.userId, 'editor'],
        [heir.userId, 'owner'],
      ]),
    );
    accounts.clock.advance(RECENT_MS);
    const heirThere = await switched(
      { ...heir, ...present((await client.refresh(heir.refreshToken)).session) },
      workspaceId,
    );
    const late = await client.mutate('transferWorkspace', 'membership { role }', { userId: there.userId }, heirThere);
    expect(late.userErrors).toMatchObject([{ __typename: 'StepUpRequiredError' }]);
  });

  it('that is personal keeps its person as owner', async () => {
    const [owner, guest] = [await registered(), await registered()];
    await join(guest, owner, 'owner');
    const there = await switched(guest, owner.workspaceId);
    expect((await setRole(there, owner.userId, 'VIEWER')).userErrors).toMatchObject([
      { __typename: 'OwnerNeededError' },
    ]);
    const removal = await client.mutate('removeMember', 'removedUserId', { userId: owner.userId }, there);
    expect(removal.userErrors).toMatchObject([{ __typename: 'OwnerNeededError' }]);
    const transfer = await client.mutate('transferWorkspace', 'membership { role }', { userId: guest.userId }, owner);
    expect(transfer.userErrors).toMatchObject([{ __typename: 'OwnerNeededError' }]);
  });

  it('is managed by its owners only, and left by anybody', async () => {
    const { there, workspaceId } = await shared();
    const [editor, outsider] = [await registered(), await registered()];
    await join(editor, { workspaceId }, 'editor');
    const editorThere = await switched(editor, workspaceId);
    expect((await setRole(editorThere, editor.userId, 'OWNER')).userErrors).toMatchObject([
      { __typename: 'NotPermittedError' },
    ]);
    const removal = await client.mutate('removeMember', 'removedUserId', { userId: there.userId }, editorThere);
    expect(removal.userErrors).toMatchObject([{ __typename: 'NotPermittedError' }]);
    const stranger = await client.mutate('leaveWorkspace', 'leftWorkspaceId', { workspaceId }, outsider);
    expect(stranger.userErrors).toMatchObject([{ __typename: 'NotFoundError' }]);
    const left = await client.mutate('leaveWorkspace', 'leftWorkspaceId', { workspaceId }, editorThere);
    expect(left.leftWorkspaceId).toBe(workspaceId);
  });

  it('lists its members in pages', async () => {
    const { there, workspaceId } = await shared();
    for (let index = 0; index < 4; index += 1) await join(await registered(), { workspaceId }, 'viewer');
    const seen: string[] = [];
    let after: string | null = null;
    do {
      const query =
        'query ($after: String) { workspaceMembers(first: 2, after: $after) { nodes { user { id } } pageInfo { hasNextPage endCursor } } }';
      const { data }: Answer = await accounts.send(query, { after }, there);
      seen.push(...data.workspaceMembers.nodes.map(({ user }: { user: { id: string } }) => user.id));
      after = data.workspaceMembers.pageInfo.hasNextPage ? data.workspaceMembers.pageInfo.endCursor : null;
    } while (after !== null);
    expect(seen).toHaveLength(5);
    expect(new Set(seen).size).toBe(5);
  });
});

async function registered(): Promise<Person> {
  people += 1;
  accounts.clock.advance(1);
  const email = `person-${people}@example.org`;
  const session = present((await client.register({ email })).session);
  return { email, ...session, ...(await accounts.verify(session.accessToken)) };
}

/** A workspace that is nobody's personal one, and its owner working there. */
async function shared() {
  const owner = await registered();
  const { workspace } = await client.mutate('createWorkspace', 'workspace { id }', { name: 'Shared' }, owner);
  return { workspaceId: workspace.id as string, there: { ...owner, ...(await switched(owner, workspace.id)) } };
}

const invite = (sender: Tokens, email: string, role = 'VIEWER') =>
  client.mutate('inviteMember', 'invitation { id email role }', { email, role }, sender);
const accept = (sender: Tokens, token: string) =>
  client.mutate('acceptInvitation', 'workspace { id }', { token }, sender);
const setRole = (sender: Tokens, userId: string, role: string) =>
  client.mutate('changeMemberRole', 'membership { role }', { userId, role }, sender);
const switchTo = ({ accessToken, refreshToken }: Tokens, workspaceId: string) =>
  client.mutate<{ session: Tokens | null }>(
    'switchWorkspace',
    'session { accessToken refreshToken }',
    { workspaceId, refreshToken },
    { accessToken },
  );
const switched = async (sender: Tokens, workspaceId: string) => present((await switchTo(sender, workspaceId)).session);

/** Straight into the database: that an invitation leads there is looked at elsewhere. */
async function join({ userId }: Person, { workspaceId }: { workspaceId: string }, role: 'owner' | 'editor' | 'viewer') {
  accounts.clock.advance(1);
  await accounts.database.membership.create({ data: { userId, workspaceId, role, joinedAt: accounts.clock.now() } });
}

async function invitationToken(email: string): Promise<string> {
  const letters = (await accounts.lettersTo(email)).filter(({ text }) => text.includes('/invitation?'));
  return present(/invitation\?token=([\w-]{43})/.exec(letters.at(-1)?.text ?? '')?.[1]);
}

async function membersOf(sender: Tokens) {
  const query = '{ workspaceMembers { nodes { role user { email } } } }';
  return (await accounts.send(query, {}, sender)).data.workspaceMembers.nodes;
}

async function openInvitations(sender: Tokens): Promise<{ id: string; email: string }[]> {
  return (await accounts.send('{ workspaceInvitations { id email } }', {}, sender)).data.workspaceInvitations;
}
