import { EMAIL_CHANGE_LIFETIME_MS, EMAIL_CHANGE_REQUESTS } from '../src/email-change/change-email.js';
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

type Sender = Pick<Tokens, 'accessToken'>;
const change = (email: string, sender: Sender) => client.mutate('changeEmail', 'pendingEmail', { email }, sender);
const confirm = (token: string) => client.mutate('confirmEmailChange', 'email', { token });
const latestToken = async (email: string) =>
  present(/change-email\?token=([\w-]{43})/.exec((await accounts.lettersTo(email)).at(-1)?.text ?? '')?.[1]);
const pending = async (sender: Sender) =>
  (await accounts.send('{ viewer { security { pendingEmail } user { email emailVerifiedAt } } }', {}, sender)).data
    .viewer;

async function registered() {
  people += 1;
  const email = `person-${people}@example.org`;
  return { email, next: `moved-${people}@example.org`, ...present((await client.register({ email })).session) };
}

describe('changing the address', () => {
  it('holds once the link to the new address was followed, tells the old one twice, and keeps sessions', async () => {
    const person = await registered();
    expect(await change(` ${person.next} `, person)).toEqual({ pendingEmail: person.next, userErrors: [] });
    expect(await pending(person)).toMatchObject({
      security: { pendingEmail: person.next },
      user: { email: person.email },
    });
    expect((await client.signIn(person.next)).session).toBeNull();
    const [notice] = (await accounts.lettersTo(person.email)).slice(-1);
    expect(notice?.text).toContain(person.next);
    expect(notice?.text).not.toContain('token=');

    const token = await latestToken(person.next);
    expect(await confirm(token)).toEqual({ email: person.next, userErrors: [] });
    expect(await pending(person)).toEqual({
      security: { pendingEmail: null },
      user: { email: person.next, emailVerifiedAt: accounts.clock.now().toISOString() },
    });
    expect((await client.refresh(person.refreshToken)).session).not.toBeNull();
    expect((await client.signIn(person.email)).session).toBeNull();
    expect((await client.signIn(person.next)).session).not.toBeNull();
    expect((await accounts.lettersTo(person.email)).at(-1)?.subject).toContain('Your e-mail address was changed');
    expect((await confirm(token)).userErrors).toMatchObject([{ __typename: 'InvalidLinkError' }]);
    expect((await client.register({ email: person.email })).session).not.toBeNull();
  });

  it('is done by one of many who follow the link at the same time', async () => {
    const person = await registered();
    await change(person.next, person);
    const token = await latestToken(person.next);
    const answers = await Promise.all(Array.from({ length: 10 }, () => confirm(token)));
    expect(answers.filter(({ email }) => email === person.next)).toHaveLength(1);
  });

  it('needs a recent proof of identity', async () => {
    const person = await registered();
    accounts.clock.advance(RECENT_MS);
    const { session } = await client.refresh(person.refreshToken);
    expect((await change(person.next, present(session))).userErrors).toMatchObject([
      { __typename: 'StepUpRequiredError' },
    ]);
    expect(await accounts.lettersTo(person.next)).toEqual([]);
    await client.mutate('confirmIdentity', 'confirmedUntil', { password: PASSWORD }, present(session));
    expect((await change(person.next, present(session))).pendingEmail).toBe(person.next);
  });

  it('makes links that were sent to the old address worthless', async () => {
    const person = await registered();
    const verification = present(
      /verify-email\?token=([\w-]{43})/.exec((await accounts.lettersTo(person.email))[0]?.text ?? '')?.[1],
    );
    await client.mutate('requestPasswordReset', 'isAccepted', { email: person.email });
    const reset = present(
      /reset-password\?token=([\w-]{43})/.exec((await accounts.lettersTo(person.email)).at(-1)?.text ?? '')?.[1],
    );
    await change(person.next, person);
    await confirm(await latestToken(person.next));
    for (const answer of [
      await client.mutate('verifyEmail', 'isVerified', { token: verification }),
      await client.mutate('resetPassword', 'isReset', { token: reset, newPassword: 'nine tall storks' }),
    ])
      expect(answer.userErrors).toMatchObject([{ __typename: 'InvalidLinkError' }]);
  });

  it('is stopped by another password', async () => {
    const person = await registered();
    await change(person.next, person);
    const passwords = { currentPassword: PASSWORD, newPassword: 'nine tall storks' };
    await client.mutate('changePassword', 'endedSessionIds', passwords, person);
    expect((await confirm(await latestToken(person.next))).userErrors).toMatchObject([
      { __typename: 'InvalidLinkError' },
    ]);
    expect((await pending(person)).user.email).toBe(person.email);
  });

  it('does not work with a link that has expired, was replaced or is made up', async () => {
    const person = await registered();
    await change(person.next, person);
    const first = await latestToken(person.next);
    await change(person.next, person);
    const second = await latestToken(person.next);
    accounts.clock.advance(EMAIL_CHANGE_LIFETIME_MS);
    for (const token of [first, second, '', 'A'.repeat(43)])
      expect((await confirm(token)).userErrors).toMatchObject([{ __typename: 'InvalidLinkError' }]);
  });

  it('takes no address of another account, also not of one that came in the meantime', async () => {
    const [person, other] = [await registered(), await registered()];
    expect((await change(other.email.toUpperCase(), person)).userErrors).toMatchObject([
      { __typename: 'EmailTakenError', field: ['input', 'email'] },
    ]);
    await change(person.next, person);
    await client.register({ email: person.next });
    const token = present(
      (await accounts.lettersTo(person.next))
        .map(({ text }) => /change-email\?token=([\w-]{43})/.exec(text)?.[1])
        .find(Boolean),
    );
    expect((await confirm(token)).userErrors).toMatchObject([{ __typename: 'EmailTakenError' }]);
    expect((await pending(person)).user.email).toBe(person.email);
  });

  it('takes the same address in another case, and refuses the same and none', async () => {
    const person = await registered();
    const upper = person.email.replace('person', 'Person');
    for (const email of [person.email, 'none'])
      expect((await change(email, person)).userErrors).toMatchObject([{ __typename: 'InvalidInputError' }]);
    await change(upper, person);
    expect(await confirm(await latestToken(upper))).toMatchObject({ email: upper });
    expect((await client.signIn(person.email)).session).not.toBeNull();
  });

  it('can be asked for a few times only', async () => {
    const person = await registered();
    for (let count = 0; count < EMAIL_CHANGE_REQUESTS; count += 1) await change(person.next, person);
    expect((await change('person-1@example.org', person)).userErrors).toMatchObject([
      { __typename: 'TooManyAttemptsError' },
    ]);
  });

  it('is written in the audit log without the addresses', async () => {
    const person = await registered();
    await change(person.next, person);
    await confirm(await latestToken(person.next));
    const { userId } = await accounts.verify(person.accessToken);
    const entries = await accounts.database.auditEntry.findMany({ where: { actorId: userId } });
    expect(entries.map(({ action }) => action)).toEqual(
      expect.arrayContaining(['account.email_change_requested', 'account.email_changed']),
    );
    expect(JSON.stringify(entries.map(({ details }) => details))).not.toContain('@');
  });
});
