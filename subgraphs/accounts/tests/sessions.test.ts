import { type Accounts, startAccounts } from './harness.js';
import { type Operations, operationsOn, present, type Tokens } from './operations.js';

const FIREFOX = 'Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0';

let accounts: Accounts;
let client: Operations;

beforeAll(async () => {
  accounts = await startAccounts();
  client = operationsOn(accounts);
});
afterAll(() => accounts.stop());

describe('the list of sessions', () => {
  it('shows device, address and times, the most recently used first, and which one is asking', async () => {
    const first = await register('list@example.org', { userAgent: FIREFOX, address: '192.0.2.1' });
    accounts.clock.advance(60_000);
    const second = await signIn('list@example.org', { userAgent: 'curl/8.5.0', address: '192.0.2.2' });
    accounts.clock.advance(60_000);
    const { session } = await client.refresh(first.refreshToken, { address: '2001:db8::1' });

    const { data } = await client.sessions({}, present(session));
    expect(data.sessions.nodes).toMatchObject([
      { device: 'Firefox on Linux', ipAddress: '2001:db8::1', place: 'Internet 2001:db8:0:0::/64', isCurrent: true },
      { device: 'curl', ipAddress: '192.0.2.2', place: 'Internet 192.0.2.x', isCurrent: false },
    ]);
    const [current, other] = data.sessions.nodes;
    expect(Date.parse(current.lastUsedAt) - Date.parse(current.createdAt)).toBe(120_000);
    expect(other.id).toBe((await accounts.verify(second.accessToken)).sessionId);
  });

  it('is read in pages without gap or repetition, also where sessions were used at the same moment', async () => {
    const tokens = await register('pages@example.org');
    for (let index = 0; index < 6; index += 1) await signIn('pages@example.org');
    const seen: string[] = [];
    let after: string | null = null;
    do {
      const { data } = await client.sessions({ first: 3, after }, tokens);
      seen.push(...data.sessions.edges.map(({ node }: { node: { id: string } }) => node.id));
      const { hasNextPage, endCursor } = data.sessions.pageInfo;
      after = hasNextPage ? endCursor : null;
    } while (after !== null);
    expect(seen).toHaveLength(7);
    expect(new Set(seen).size).toBe(7);
  });

  it('refuses pages that are too large or made up', async () => {
    const tokens = await register('limits@example.org');
    for (const page of [
      { first: 101 },
      { first: 0 },
      { after: 'nonsense' },
      { after: cursorOf(['2026-01-01', 'x']) },
    ]) {
      const { data, errors } = await client.sessions(page, tokens);
      expect(data).toBeNull();
      expect(errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT' } }]);
    }
  });

  it('is refused without a viewer', async () => {
    const { data, errors } = await client.sessions({}, {});
    expect(data).toBeNull();
    expect(errors).toMatchObject([{ extensions: { code: 'UNAUTHENTICATED' } }]);
  });
});

describe('signing out', () => {
  it('ends the session of the refresh token, at once for this service', async () => {
    const tokens = await register('out@example.org');
    const { sessionId } = await accounts.verify(tokens.accessToken);
    expect((await client.signOut({ refreshToken: tokens.refreshToken })).endedSessionId).toBe(sessionId);
    expect((await client.refresh(tokens.refreshToken)).session).toBeNull();
    expect(await client.viewer(tokens)).toBeNull();
    const { errors } = await client.sessions({}, tokens);
    expect(errors).toMatchObject([{ extensions: { code: 'UNAUTHENTICATED' } }]);
  });

  it('ends the session of the access token when no refresh token is given', async () => {
    const tokens = await register('out-by-access@example.org');
    const { sessionId } = await accounts.verify(tokens.accessToken);
    expect((await client.signOut({}, tokens)).endedSessionId).toBe(sessionId);
    expect((await client.refresh(tokens.refreshToken)).session).toBeNull();
  });

  it('says null when there is nothing to end: nobody signed in, a forged token, a second time', async () => {
    const tokens = await register('out-twice@example.org');
    await client.signOut({ refreshToken: tokens.refreshToken });
    expect((await client.signOut({ refreshToken: tokens.refreshToken })).endedSessionId).toBeNull();
    expect((await client.signOut({ refreshToken: 'forged' })).endedSessionId).toBeNull();
    expect((await client.signOut({})).endedSessionId).toBeNull();
  });
});

describe('ending a session', () => {
  it('signs out another device of the same person and leaves this one', async () => {
    const here = await register('lost@example.org');
    const lost = await signIn('lost@example.org');
    const { sessionId } = await accounts.verify(lost.accessToken);
    expect((await client.endSession(sessionId, here)).endedSessionId).toBe(sessionId);
    expect((await client.refresh(lost.refreshToken)).session).toBeNull();
    expect((await client.refresh(here.refreshToken)).session).not.toBeNull();
  });

  it('ends all of a person’s other sessions at once, and nobody else’s', async () => {
    const here = await register('here@example.org');
    const others = [await signIn('here@example.org'), await signIn('here@example.org')];
    const stranger = await register('stranger@example.org');
    const ids = await Promise.all(
      others.map(async ({ accessToken }) => (await accounts.verify(accessToken)).sessionId),
    );
    const { endedSessionIds, userErrors } = await client.mutate('endOtherSessions', 'endedSessionIds', null, here);
    expect(userErrors).toEqual([]);
    expect([...endedSessionIds].sort()).toEqual([...ids].sort());
    for (const { refreshToken } of others) expect((await client.refresh(refreshToken)).session).toBeNull();
    expect((await client.refresh(stranger.refreshToken)).session).not.toBeNull();
    const log = await accounts.send(
      '{ auditLog(filter: { action: "session.ended" }) { nodes { targetId } } }',
      {},
      here,
    );
    expect(log.data.auditLog.nodes.map(({ targetId }: { targetId: string }) => targetId).sort()).toEqual(
      [...ids].sort(),
    );
  });

  it('knows nobody else’s session', async () => {
    const mine = await register('mine@example.org');
    const theirs = await register('theirs@example.org');
    const { sessionId } = await accounts.verify(theirs.accessToken);
    const { endedSessionId, userErrors } = await client.endSession(sessionId, mine);
    expect(endedSessionId).toBeNull();
    expect(userErrors).toMatchObject([{ __typename: 'NotFoundError', field: ['input', 'sessionId'] }]);
    expect((await client.refresh(theirs.refreshToken)).session).not.toBeNull();
  });

  it('names what cannot be an id as such', async () => {
    const tokens = await register('odd@example.org');
    const { userErrors } = await client.endSession('\u0000; DROP TABLE sessions', tokens);
    expect(userErrors).toMatchObject([{ __typename: 'InvalidInputError', field: ['input', 'sessionId'] }]);
  });
});

async function register(email: string, sender = {}): Promise<Tokens> {
  return present((await client.register({ email, name: 'Quinn Lake' }, sender)).session);
}

async function signIn(email: string, sender = {}): Promise<Tokens> {
  return present((await client.signIn(email, undefined, sender)).session);
}

function cursorOf(value: unknown): string {
  return Buffer.from(JSON.stringify(value)).toString('base64url');
}
