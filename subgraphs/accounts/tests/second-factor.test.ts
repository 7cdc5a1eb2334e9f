import { CODE_LIMIT, CODE_LIMIT_EVERYWHERE } from '../src/second-factor/check-code.js';
import { stepOf, totp } from '../src/second-factor/totp.js';
import { CHALLENGE_LIFETIME_MS } from '../src/second-factor/verify-mfa.js';
import { ATTEMPT_WINDOW_MS } from '../src/sign-in/attempt-limit.js';
import { FAILURES_TOGETHER_MS } from '../src/sign-in/record-failures.js';
import { RECENT_MS } from '../src/step-up/recent.js';
import { type Accounts, PASSWORD, type Sender, startAccounts } from './harness.js';
import { type Operations, operationsOn, present, type Tokens } from './operations.js';

const STEP_MS = 30_000;
const TOKENS = 'session { accessToken refreshToken }';

let accounts: Accounts;
let client: Operations;
let people = 0;
beforeAll(async () => {
  accounts = await startAccounts();
  client = operationsOn(accounts);
});
afterAll(() => accounts.stop());

describe('an authenticator app', () => {
  it('is asked for at sign-in once it was confirmed, and its code completes the sign-in', async () => {
    const { email, accessToken, code } = await guarded();
    const { session, mfaChallenge, userErrors } = await client.signIn(email);
    expect({ session, userErrors }).toEqual({ session: null, userErrors: [] });
    const answer = await verify(present(mfaChallenge), code());
    expect(answer.userErrors).toEqual([]);
    expect((await client.viewer(answer.session)).user.email).toBe(email);
    const claims = JSON.parse(Buffer.from(answer.session.accessToken.split('.')[1] ?? '', 'base64url').toString());
    expect(claims.amr).toEqual(['pwd', 'otp']);
    expect(await security(accessToken)).toMatchObject({ totpEnabledAt: expect.any(String), recoveryCodesLeft: 10 });
  });

  it('does not count before it was confirmed with a code of its own', async () => {
    const { email, accessToken } = await registered();
    const { totp: secret } = await client.mutate('enrollTotp', 'totp { secret uri }', null, { accessToken });
    expect(secret.uri).toContain(secret.secret);
    expect((await client.signIn(email)).session).not.toBeNull();
    const wrong = await client.mutate('confirmTotp', 'recoveryCodes', { code: '000000' }, { accessToken });
    expect(wrong.userErrors).toMatchObject([{ __typename: 'WrongProofError', field: ['input', 'code'] }]);
    expect((await client.signIn(email)).session).not.toBeNull();
  });

  it('has its code refused a second time, within the step and in parallel', async () => {
    const { email, code } = await guarded();
    const challenges = await Promise.all(
      Array.from({ length: 4 }, async () => present((await client.signIn(email)).mfaChallenge)),
    );
    const answers = await Promise.all(challenges.map((challenge) => verify(challenge, code())));
    expect(answers.filter(({ session }) => session !== null)).toHaveLength(1);
    const [again] = [await verify(present((await client.signIn(email)).mfaChallenge), code())];
    expect(again.userErrors).toMatchObject([{ __typename: 'WrongProofError' }]);
    accounts.clock.advance(STEP_MS);
    expect((await verify(present((await client.signIn(email)).mfaChallenge), code())).session).not.toBeNull();
  });

  it('refuses the code that enrolled it, and one of an earlier step than one used', async () => {
    const { email, secret } = await guarded({ isFresh: false });
    const challenge = present((await client.signIn(email)).mfaChallenge);
    const step = stepOf(accounts.clock.now());
    for (const used of [step, step - 1]) expect((await verify(challenge, totp(secret, used))).session).toBeNull();
    expect((await verify(challenge, totp(secret, step + 1))).session).not.toBeNull();
  });

  it('has its challenge answered once, and within five minutes', async () => {
    const { email, code } = await guarded();
    const challenge = present((await client.signIn(email)).mfaChallenge);
    const late = present((await client.signIn(email)).mfaChallenge);
    expect((await verify(challenge, code())).session).not.toBeNull();
    expect((await verify(challenge, code())).userErrors).toMatchObject([{ __typename: 'InvalidChallengeError' }]);
    accounts.clock.advance(CHALLENGE_LIFETIME_MS);
    expect((await verify(late, code())).userErrors).toMatchObject([{ __typename: 'InvalidChallengeError' }]);
    expect((await verify('A'.repeat(43), code())).userErrors).toMatchObject([{ __typename: 'InvalidChallengeError' }]);
  });

  it('cannot be guessed: attempts are counted over challenges, in parallel, and over addresses', async () => {
    const { email, code, wrong } = await guarded();
    const challenges = await Promise.all(
      Array.from({ length: 8 }, async () => present((await client.signIn(email)).mfaChallenge)),
    );
    const from = (address: string) =>
      Promise.all(challenges.map((challenge) => verify(challenge, wrong(), { address })));
    const heard = (await from('192.0.2.1')).filter(({ userErrors }) => userErrors[0]?.__typename === 'WrongProofError');
    expect(heard).toHaveLength(CODE_LIMIT);
    const elsewhere = await Promise.all(Array.from({ length: 6 }, (_, index) => from(`198.51.100.${index}`)));
    const heardElsewhere = elsewhere.flat().filter(({ userErrors }) => userErrors[0]?.__typename === 'WrongProofError');
    expect(heard.length + heardElsewhere.length).toBeLessThanOrEqual(CODE_LIMIT_EVERYWHERE);
    const right = await verify(present(challenges[0]), code(), { address: '203.0.113.1' });
    expect(right.userErrors).toMatchObject([{ __typename: 'TooManyAttemptsError' }]);
    accounts.clock.advance(ATTEMPT_WINDOW_MS);
    expect((await verify(present((await client.signIn(email)).mfaChallenge), code())).session).not.toBeNull();
  });

  it('stands in the way of a reset password as well', async () => {
    const { email, code } = await guarded();
    await client.mutate('requestPasswordReset', 'isAccepted', { email });
    const letter = (await accounts.lettersTo(email)).find(({ text }) => text.includes('/reset-password?'));
    const token = present(/token=([\w-]{43})/.exec(letter?.text ?? '')?.[1]);
    const reset = await client.mutate('resetPassword', 'isReset', { token, newPassword: 'nine tall storks' });
    expect(reset).toEqual({ isReset: true, userErrors: [] });
    const { session, mfaChallenge } = await client.signIn(email, 'nine tall storks');
    expect(session).toBeNull();
    expect((await verify(present(mfaChallenge), code())).session).not.toBeNull();
  });

  it('has its wrong and used codes told to the audit log together, at sign-in and at sensitive changes', async () => {
    const { email, accessToken, code, wrong } = await guarded();
    const { userId, workspaceId } = await accounts.verify(accessToken);
    await verify(present((await client.signIn(email)).mfaChallenge), wrong());
    const used = code();
    const { session } = await verify(present((await client.signIn(email)).mfaChallenge), used);
    await verify(present((await client.signIn(email)).mfaChallenge), used);
    await verify(present((await client.signIn(email)).mfaChallenge), 'never-a-recovery-code');
    await confirm({ code: wrong() }, session);
    await confirm({ code: used }, session);
    await client.signIn(email, 'seven fat herons');
    accounts.clock.advance(FAILURES_TOGETHER_MS);
    await Promise.all([accounts.useCases.signInFailures.settle(), accounts.useCases.signInFailures.settle()]);
    const told = await accounts.database.auditEntry.findMany({
      where: { workspaceId, action: { endsWith: '.failed' } },
      orderBy: { action: 'asc' },
      select: { actorId: true, targetId: true, action: true, details: true },
    });
    expect(told).toEqual([
      { actorId: null, targetId: userId, action: 'second_factor.failed', details: '{"attempts":5}' },
      { actorId: null, targetId: userId, action: 'sign_in.failed', details: '{"attempts":1}' },
    ]);
  });

  it('leaves its secret unreadable in the database', async () => {
    const { secret } = await guarded();
    const rows = await accounts.database.totpFactor.findMany();
    for (const { sealedSecret } of rows) {
      expect(Buffer.from(sealedSecret).includes(secret)).toBe(false);
      expect(Buffer.from(sealedSecret).includes(secret.toString('base64'))).toBe(false);
    }
  });
});

describe('a recovery code', () => {
  it('stands in for the app once, however it is typed, and its owner is told', async () => {
    const { email, accessToken, recoveryCodes } = await guarded();
    const code = present(recoveryCodes[3]);
    const typed = ` ${code.toLowerCase().replaceAll('-', ' ')}`;
    const challenges = await Promise.all([1, 2, 3].map(async () => present((await client.signIn(email)).mfaChallenge)));
    const answers = await Promise.all(challenges.map((challenge) => verify(challenge, typed)));
    expect(answers.filter(({ session }) => session !== null)).toHaveLength(1);
    expect(await security(accessToken)).toMatchObject({ recoveryCodesLeft: 9 });
    expect((await accounts.lettersTo(email)).some(({ text }) => text.includes('one of your recovery codes'))).toBe(
      true,
    );
    const stored = await accounts.database.recoveryCode.findMany();
    expect(JSON.stringify(stored)).not.toContain(code);
  });

  it('stops working when new ones were made', async () => {
    const { email, accessToken, recoveryCodes } = await guarded();
    const fresh = await client.mutate('replaceRecoveryCodes', 'recoveryCodes', null, { accessToken });
    expect(new Set([...fresh.recoveryCodes, ...recoveryCodes]).size).toBe(20);
    const challenge = present((await client.signIn(email)).mfaChallenge);
    expect((await verify(challenge, present(recoveryCodes[0]))).session).toBeNull();
    expect((await verify(challenge, fresh.recoveryCodes[0])).session).not.toBeNull();
  });
});

describe('a sensitive change', () => {
  it('needs a proof of identity of the last ten minutes, and says what to do', async () => {
    const { accessToken } = await registered();
    accounts.clock.advance(RECENT_MS);
    const sender = await renewed(accessToken);
    const enroll = () => client.mutate('enrollTotp', 'totp { secret }', null, sender);
    expect(await enroll()).toMatchObject({ totp: null, userErrors: [{ __typename: 'StepUpRequiredError' }] });
    expect((await confirm({ password: 'not the one' }, sender)).userErrors).toMatchObject([
      { __typename: 'WrongProofError' },
    ]);
    expect((await confirm({}, sender)).userErrors).toMatchObject([{ field: ['input', 'password'] }]);
    const until = new Date(accounts.clock.now().getTime() + RECENT_MS).toISOString();
    expect((await confirm({ password: PASSWORD }, sender)).confirmedUntil).toBe(until);
    expect((await enroll()).userErrors).toEqual([]);
  });

  it('is confirmed by the second factor where there is one; the password is not enough', async () => {
    const { accessToken, code } = await guarded();
    accounts.clock.advance(RECENT_MS);
    const sender = await renewed(accessToken);
    const disable = () => client.mutate('disableTotp', 'isDisabled', null, sender);
    expect((await disable()).userErrors).toMatchObject([{ __typename: 'StepUpRequiredError' }]);
    expect((await confirm({ password: PASSWORD }, sender)).userErrors).toMatchObject([{ field: ['input', 'code'] }]);
    expect((await confirm({ code: code() }, sender)).confirmedUntil).not.toBeNull();
    expect((await confirm({ code: code() }, sender)).userErrors).toMatchObject([{ __typename: 'WrongProofError' }]);
    expect((await disable()).isDisabled).toBe(true);
    expect((await disable()).userErrors).toMatchObject([{ __typename: 'ConflictError' }]);
  });
});

interface Registered {
  email: string;
  accessToken: string;
}
const refreshTokens = new Map<string, string>();

async function registered(): Promise<Registered> {
  people += 1;
  const email = `person-${people}@example.org`;
  const { accessToken, refreshToken } = present((await client.register({ email })).session);
  refreshTokens.set(accessToken, refreshToken);
  return { email, accessToken };
}

/** Access tokens last as long as a proof does: whoever waits for the one to grow old needs another of the other. */
async function renewed(accessToken: string): Promise<Sender> {
  return present((await client.refresh(present(refreshTokens.get(accessToken)))).session);
}

/** A person with an authenticator app, whose next code has not been used unless asked otherwise. */
async function guarded({ isFresh = true } = {}) {
  const person = await registered();
  const { totp: enrolled } = await client.mutate('enrollTotp', 'totp { secret uri }', null, person);
  const secret = fromBase32(enrolled.secret);
  const code = () => totp(secret, stepOf(accounts.clock.now()));
  const wrong = () => `${(Number(code()) + 500_000) % 1_000_000}`.padStart(6, '0');
  const { recoveryCodes } = await client.mutate<{ recoveryCodes: string[] }>(
    'confirmTotp',
    'recoveryCodes',
    { code: code() },
    person,
  );
  if (isFresh) accounts.clock.advance(STEP_MS);
  return { ...person, secret, code, wrong, recoveryCodes };
}

const verify = (challenge: string, code: string, sender?: Sender) =>
  client.mutate<{ session: Tokens }>('verifyMfa', TOKENS, { challenge, code }, sender);
const confirm = (proof: { password?: string; code?: string }, sender: Sender) =>
  client.mutate('confirmIdentity', 'confirmedUntil', proof, sender);
const security = async (accessToken: string) => {
  const fields = 'hasPassword totpEnabledAt recoveryCodesLeft';
  return (await accounts.send(`{ viewer { security { ${fields} } } }`, {}, { accessToken })).data.viewer.security;
};

function fromBase32(text: string): Buffer {
  const bits = [...text]
    .map((letter) => 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'.indexOf(letter).toString(2).padStart(5, '0'))
    .join('');
  return Buffer.from((bits.match(/.{8}/g) ?? []).map((byte) => Number.parseInt(byte, 2)));
}
