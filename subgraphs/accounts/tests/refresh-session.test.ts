import { randomBytes } from 'node:crypto';
import { REFRESH_GRACE_MS, SESSION_LIFETIME_MS } from '../src/sessions/refresh-token.js';
import { type Accounts, startAccounts } from './harness.js';
import { type Operations, operationsOn, present, type Tokens } from './operations.js';

let accounts: Accounts;
let client: Operations;
let people = 0;

beforeAll(async () => {
  accounts = await startAccounts();
  client = operationsOn(accounts);
});
afterAll(() => accounts.stop());

describe('refreshing a session', () => {
  it('exchanges the refresh token for a new one and a new access token of the same session', async () => {
    const first = await signedIn();
    const second = await refreshed(first);
    expect(second.refreshToken).not.toBe(first.refreshToken);
    expect(second.refreshExpiresAt).toBe(first.refreshExpiresAt);
    expect(await accounts.verify(second.accessToken)).toEqual(await accounts.verify(first.accessToken));
  });

  it('survives a restart', async () => {
    const first = await signedIn();
    await accounts.restart();
    const second = await refreshed(first);
    await accounts.restart();
    await refreshed(second);
  });

  it('gives twenty parallel tabs one and the same successor, and signs nobody out', async () => {
    const first = await signedIn();
    const answers = await Promise.all(Array.from({ length: 20 }, () => client.refresh(first.refreshToken)));
    const successors = new Set(answers.map(({ session }) => present(session).refreshToken));
    expect(successors.size).toBe(1);
    const { sessionId } = await accounts.verify(first.accessToken);
    expect(await accounts.database.refreshToken.count({ where: { sessionId, usedAt: null } })).toBe(1);
    await refreshed({ refreshToken: present([...successors][0]) });
  });

  it('repeats its answer within the grace, also after a restart', async () => {
    const first = await signedIn();
    const second = await refreshed(first);
    await accounts.restart();
    accounts.clock.advance(REFRESH_GRACE_MS - 1);
    expect((await refreshed(first)).refreshToken).toBe(second.refreshToken);
    await refreshed(second);
  });

  it.each([
    ['in the same process', async () => undefined],
    ['after a restart', () => accounts.restart()],
  ])('ends the whole session when a used token comes back after the grace, %s', async (_when, between) => {
    const first = await signedIn();
    const second = await refreshed(first);
    const third = await refreshed(second);
    accounts.clock.advance(REFRESH_GRACE_MS);
    await between();
    await expectRefused(first.refreshToken);
    await expectRefused(third.refreshToken);
    expect(await client.viewer({ accessToken: third.accessToken })).toBeNull();
    const { sessionId } = await accounts.verify(third.accessToken);
    const session = await accounts.database.session.findUniqueOrThrow({ where: { id: sessionId } });
    expect(session.endReason).toBe('token_replayed');
  });

  it('leaves the person’s other sessions alone when one was replayed', async () => {
    const email = newAddress();
    const stolen = present((await client.register({ email })).session);
    const other = present((await client.signIn(email)).session);
    await refreshed(stolen);
    accounts.clock.advance(REFRESH_GRACE_MS);
    await expectRefused(stolen.refreshToken);
    await refreshed(other);
  });

  it('refuses an expired token, however often it was refreshed before', async () => {
    let tokens = await signedIn();
    accounts.clock.advance(SESSION_LIFETIME_MS - 60_000);
    tokens = await refreshed(tokens);
    accounts.clock.advance(60_000);
    await expectRefused(tokens.refreshToken);
  });

  it.each([
    ['a forged token', () => randomBytes(32).toString('base64url')],
    ['a token of another form', () => 'not a token'],
    ['a hundred kilobytes', () => 'A'.repeat(100_000)],
    ['nothing', () => ''],
  ])('refuses %s', (_what, forge) => expectRefused(forge()));

  it('takes the roles of this moment into the new token', async () => {
    const first = await signedIn();
    const { workspaceId, userId } = await accounts.verify(first.accessToken);
    await accounts.database.membership.update({
      where: { workspaceId_userId: { workspaceId, userId } },
      data: { role: 'viewer' },
    });
    const viewer = await accounts.verify((await refreshed(first)).accessToken);
    expect(viewer.roles).toEqual(['viewer', 'user']);
    expect(viewer.scopes).toEqual(expect.arrayContaining(['accounts:read', 'niches:read']));
    expect(viewer.scopes.filter((scope) => !scope.endsWith(':read'))).toEqual([]);
  });

  it('ends with the membership of its workspace', async () => {
    const first = await signedIn();
    const { workspaceId, userId } = await accounts.verify(first.accessToken);
    await accounts.database.membership.delete({ where: { workspaceId_userId: { workspaceId, userId } } });
    await expectRefused(first.refreshToken);
  });
});

function newAddress(): string {
  people += 1;
  return `person-${people}@example.org`;
}

async function signedIn(): Promise<Tokens> {
  return present((await client.register({ email: newAddress(), name: 'Quinn Lake' })).session);
}

async function refreshed({ refreshToken }: Pick<Tokens, 'refreshToken'>): Promise<Tokens> {
  return present((await client.refresh(refreshToken)).session);
}

async function expectRefused(refreshToken: string): Promise<void> {
  const { session, userErrors } = await client.refresh(refreshToken);
  expect(session).toBeNull();
  expect(userErrors).toMatchObject([{ __typename: 'InvalidRefreshTokenError', field: ['input', 'refreshToken'] }]);
}
