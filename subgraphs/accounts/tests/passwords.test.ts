import { RESET_LETTERS, RESET_LIFETIME_MS, RESET_REQUESTS } from '../src/passwords/reset-password.js';
import { ATTEMPT_LIMIT } from '../src/sign-in/attempt-limit.js';
import { type Accounts, PASSWORD, startAccounts } from './harness.js';
import { type Operations, operationsOn, present } from './operations.js';
import { overlap, timeInTurns } from './overlap.js';

const NEW_PASSWORD = 'nine tall storks';

let accounts: Accounts;
let client: Operations;
let network = 0;
beforeAll(async () => {
  accounts = await startAccounts();
  client = operationsOn(accounts);
});
afterAll(() => accounts.stop());
/** Each test asks from a network of its own, so that none uses up what another one may ask. */
beforeEach(() => {
  network += 1;
});

const here = () => ({ address: `192.0.2.${network}` });
const ask = (email: string) => client.mutate('requestPasswordReset', 'isAccepted', { email }, here());
const reset = (token: string, newPassword = NEW_PASSWORD) =>
  client.mutate('resetPassword', 'isReset', { token, newPassword });
const resetLetters = async (email: string) =>
  (await accounts.lettersTo(email)).filter(({ text }) => text.includes('/reset-password?'));
const subjectsTo = async (email: string) => (await accounts.lettersTo(email)).map(({ subject }) => subject);
const latestToken = async (email: string) =>
  present(/reset-password\?token=([\w-]{43})/.exec((await resetLetters(email)).at(-1)?.text ?? '')?.[1]);

describe('a forgotten password', () => {
  it('is replaced with the link from the letter; every session ends, nobody is signed in, the owner is told', async () => {
    const { session } = await client.register({ email: 'forgot@example.org' });
    const { sessionId } = await accounts.verify(present(session).accessToken);
    expect(await ask('FORGOT@example.org')).toEqual({ isAccepted: true, userErrors: [] });
    const token = await latestToken('forgot@example.org');
    expect(await reset(token)).toEqual({ isReset: true, userErrors: [] });
    expect((await client.signIn('forgot@example.org', PASSWORD)).session).toBeNull();
    expect((await client.signIn('forgot@example.org', NEW_PASSWORD)).session).not.toBeNull();
    expect(await client.viewer(present(session))).toBeNull();
    expect((await client.refresh(present(session).refreshToken)).session).toBeNull();
    expect(accounts.revocations.map((told) => told.sessionId)).toContain(sessionId);
    expect(await subjectsTo('forgot@example.org')).toContain('Your password was changed – pAIssive Income');
  });

  it('gets the same answer for an unknown address, and no letter', async () => {
    await client.register({ email: 'known@example.org' });
    const [known, unknown] = [await ask('known@example.org'), await ask('nobody@example.org')];
    expect(unknown).toEqual(known);
    expect(await resetLetters('nobody@example.org')).toEqual([]);
    expect(await accounts.database.passwordResetRequest.count()).toBe(0);
  });

  it('leads where the configuration says, whatever host the request names', async () => {
    await client.register({ email: 'host@example.org' });
    await ask('host@example.org');
    const [letter] = await resetLetters('host@example.org');
    const hosts = [...(letter?.text ?? '').matchAll(/https?:\/\/([^/\s]+)/g)].map(([, host]) => host);
    expect(new Set(hosts)).toEqual(new Set(['app.example.org']));
  });

  it('can be replaced once with one link, also by many at the same time', async () => {
    await client.register({ email: 'race@example.org' });
    await ask('race@example.org');
    const token = await latestToken('race@example.org');
    const answers = await Promise.all(Array.from({ length: 8 }, () => reset(token)));
    expect(answers.filter(({ isReset }) => isReset)).toHaveLength(1);
    expect((await reset(token)).userErrors).toMatchObject([{ __typename: 'InvalidLinkError' }]);
  });

  it('cannot be replaced with a link that expired, was replaced by a later one, or belongs to another purpose', async () => {
    await client.register({ email: 'stale@example.org' });
    const verification = present(
      /token=([\w-]{43})/.exec((await accounts.lettersTo('stale@example.org'))[0]?.text ?? '')?.[1],
    );
    await ask('stale@example.org');
    const first = await latestToken('stale@example.org');
    await ask('stale@example.org');
    const second = await latestToken('stale@example.org');
    for (const token of [verification, first, 'x']) {
      expect((await reset(token)).userErrors).toMatchObject([{ __typename: 'InvalidLinkError' }]);
    }
    accounts.clock.advance(RESET_LIFETIME_MS);
    expect((await reset(second)).userErrors).toMatchObject([{ __typename: 'InvalidLinkError' }]);
  });

  it('keeps the link good when the new password is too weak', async () => {
    await client.register({ email: 'weak@example.org' });
    await ask('weak@example.org');
    const token = await latestToken('weak@example.org');
    expect((await reset(token, 'password')).userErrors).toMatchObject([
      { __typename: 'WeakPasswordError', field: ['input', 'newPassword'] },
    ]);
    expect((await reset(token)).isReset).toBe(true);
  });

  it('fills nobody’s mailbox: a few letters to an address, while the answers stay the same', async () => {
    await client.register({ email: 'flooded@example.org' });
    for (let request = 0; request < RESET_LETTERS + 3; request += 1) {
      expect((await ask('flooded@example.org')).isAccepted).toBe(true);
    }
    expect(await resetLetters('flooded@example.org')).toHaveLength(RESET_LETTERS);
  });

  it('can be asked for from one network a limited number of times', async () => {
    for (let request = 0; request < RESET_REQUESTS; request += 1) await ask(`person-${request}@example.org`);
    expect((await ask('one-more@example.org')).userErrors).toMatchObject([{ __typename: 'TooManyAttemptsError' }]);
  });

  it('stores no token that could be used', async () => {
    await client.register({ email: 'hashed@example.org' });
    await ask('hashed@example.org');
    const token = await latestToken('hashed@example.org');
    const rows = await accounts.database.$queryRaw<
      object[]
    >`SELECT encode(hash, 'escape') AS hash FROM one_time_tokens`;
    expect(JSON.stringify(rows)).not.toContain(token);
  });

  it('takes as long to ask for with an address that is known as with one that is not', async () => {
    await client.register({ email: 'timing@example.org' });
    const from = (email: string) => (round: number) =>
      client.mutate('requestPasswordReset', 'isAccepted', { email }, { address: `198.51.100.${round}` });
    const [known, unknown] = await timeInTurns(200, from('timing@example.org'), from('nobody@example.org'));
    expect(overlap(known, unknown)).toBeGreaterThan(0.5);
  });
});

describe('changing a password', () => {
  const change = (accessToken: string, currentPassword: string, newPassword = NEW_PASSWORD) =>
    client.mutate('changePassword', 'endedSessionIds', { currentPassword, newPassword }, { accessToken, ...here() });

  it('needs the current one, keeps this session and ends the others', async () => {
    const here = present((await client.register({ email: 'change@example.org' })).session);
    const there = present((await client.signIn('change@example.org')).session);
    const { sessionId } = await accounts.verify(there.accessToken);
    expect((await change(here.accessToken, 'not the one')).userErrors).toMatchObject([
      { __typename: 'WrongPasswordError', field: ['input', 'currentPassword'] },
    ]);
    expect(await change(here.accessToken, PASSWORD)).toEqual({ endedSessionIds: [sessionId], userErrors: [] });
    expect(await client.viewer(here)).not.toBeNull();
    expect(await client.viewer(there)).toBeNull();
    expect(accounts.revocations.map((told) => told.sessionId)).toContain(sessionId);
    expect((await client.signIn('change@example.org', NEW_PASSWORD)).session).not.toBeNull();
    expect(await subjectsTo('change@example.org')).toContain('Your password was changed – pAIssive Income');
  });

  it('makes a reset link that was asked for before worthless', async () => {
    const session = present((await client.register({ email: 'outlive@example.org' })).session);
    await ask('outlive@example.org');
    const token = await latestToken('outlive@example.org');
    await change(session.accessToken, PASSWORD);
    expect((await reset(token)).userErrors).toMatchObject([{ __typename: 'InvalidLinkError' }]);
  });

  it('lets nobody who has taken a session guess the password', async () => {
    const { accessToken } = present((await client.register({ email: 'taken@example.org' })).session);
    const guesses = await Promise.all(
      Array.from({ length: ATTEMPT_LIMIT + 10 }, (_, index) => change(accessToken, `guess ${index}`)),
    );
    const causes = guesses.map(({ userErrors }) => userErrors[0]?.__typename);
    expect(causes.filter((cause) => cause === 'WrongPasswordError')).toHaveLength(ATTEMPT_LIMIT);
    expect((await change(accessToken, PASSWORD)).userErrors).toMatchObject([{ __typename: 'TooManyAttemptsError' }]);
  });
});
