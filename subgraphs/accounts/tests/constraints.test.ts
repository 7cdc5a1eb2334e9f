import { randomBytes } from 'node:crypto';
import { type Accounts, startAccounts } from './harness.js';
import { operationsOn, present } from './operations.js';

let accounts: Accounts;

beforeAll(async () => {
  accounts = await startAccounts();
});
afterAll(() => accounts.stop());

/** What must hold whatever the code forgets. */
describe('the database', () => {
  it('has one account for an address, in whatever case it is written', async () => {
    await newcomer('Robin@example.org');
    const user = await accounts.database.user.findFirstOrThrow({ where: { email: 'Robin@example.org' } });
    const double = { ...user, id: 'double', email: 'ROBIN@example.org', preferences: {} };
    await expect(accounts.database.user.create({ data: double })).rejects.toMatchObject({ code: 'P2002' });
    const unlike = { ...double, emailKey: 'another@example.org' };
    await expect(accounts.database.user.create({ data: unlike })).rejects.toThrow(/users_email_key_is_lower_case/);
  });

  it('has one personal workspace for a person', async () => {
    const { userId } = await newcomer('personal@example.org');
    const second = { id: 'second', name: 'Second', personalOwnerId: userId, createdAt: accounts.clock.now() };
    await expect(accounts.database.workspace.create({ data: second })).rejects.toMatchObject({ code: 'P2002' });
  });

  it('has one unused refresh token for a session', async () => {
    const { sessionId } = await newcomer('token@example.org');
    const second = { hash: Uint8Array.from(randomBytes(32)), sessionId, issuedAt: accounts.clock.now() };
    await expect(accounts.database.refreshToken.create({ data: second })).rejects.toMatchObject({ code: 'P2002' });
  });

  it('has no session in a workspace that its person does not belong to', async () => {
    const [mine, theirs] = [await newcomer('mine@example.org'), await newcomer('theirs@example.org')];
    const moved = accounts.database.session.update({
      where: { id: mine.sessionId },
      data: { workspaceId: theirs.workspaceId },
    });
    await expect(moved).rejects.toMatchObject({ code: 'P2003' });
  });

  it('has no session that ended without a reason', async () => {
    const { sessionId } = await newcomer('ended@example.org');
    const ended = accounts.database.session.update({
      where: { id: sessionId },
      data: { endedAt: accounts.clock.now() },
    });
    await expect(ended).rejects.toThrow(/sessions_end_has_a_reason/);
  });

  it('has one key that signs', async () => {
    const next = accounts.database.signingKey.updateMany({
      where: { state: 'next' },
      data: { state: 'active', activatedAt: accounts.clock.now() },
    });
    await expect(next).rejects.toMatchObject({ code: 'P2002' });
  });
});

async function newcomer(email: string) {
  const { session } = await operationsOn(accounts).register({ email, name: 'Quinn Lake' });
  return accounts.verify(present(session).accessToken);
}
