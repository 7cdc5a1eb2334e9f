import { VERIFICATION_LETTERS, VERIFICATION_LIFETIME_MS } from '../src/verification/verify-email.js';
import { type Accounts, startAccounts } from './harness.js';
import { type Operations, operationsOn, present } from './operations.js';

let accounts: Accounts;
let client: Operations;
beforeAll(async () => {
  accounts = await startAccounts();
  client = operationsOn(accounts);
});
afterAll(() => accounts.stop());

const confirm = (token: string) => client.mutate('verifyEmail', 'isVerified', { token });
const tokenIn = (text: string | undefined) => present(/token=([\w-]{43})/.exec(text ?? '')?.[1]);
const latestToken = async (email: string) => tokenIn((await accounts.lettersTo(email)).at(-1)?.text);
const verifiedAt = async (accessToken: string) =>
  (await accounts.send('{ viewer { user { emailVerifiedAt } } }', {}, { accessToken })).data.viewer.user
    .emailVerifiedAt;

describe('confirming an address', () => {
  it('works with the link of the letter that registration sends, once', async () => {
    const { session } = await client.register({ email: 'fresh@example.org', name: 'Quinn Lake' });
    const { accessToken } = present(session);
    expect(await verifiedAt(accessToken)).toBeNull();
    const [letter] = await accounts.lettersTo('fresh@example.org');
    expect(letter?.text).toContain('Hello Quinn Lake,');
    expect(letter?.text).toContain('https://app.example.org/verify-email?token=');
    const token = tokenIn(letter?.text);
    expect(await confirm(token)).toMatchObject({ isVerified: true, userErrors: [] });
    expect(await verifiedAt(accessToken)).toBe(accounts.clock.now().toISOString());
    expect(await confirm(token)).toMatchObject({ isVerified: null, userErrors: [{ __typename: 'InvalidLinkError' }] });
  });

  it('is done by one of many who follow the link at the same time', async () => {
    await client.register({ email: 'parallel@example.org' });
    const token = await latestToken('parallel@example.org');
    const answers = await Promise.all(Array.from({ length: 10 }, () => confirm(token)));
    expect(answers.filter(({ isVerified }) => isVerified)).toHaveLength(1);
  });

  it('does not work when the link has expired, was replaced, or is made up', async () => {
    const { session } = await client.register({ email: 'late@example.org' });
    const first = await latestToken('late@example.org');
    await client.mutate('requestEmailVerification', 'isSent', null, present(session));
    const second = await latestToken('late@example.org');
    expect(second).not.toBe(first);
    accounts.clock.advance(VERIFICATION_LIFETIME_MS);
    for (const token of [first, second, 'x', '', 'A'.repeat(43)]) {
      expect((await confirm(token)).userErrors).toMatchObject([{ __typename: 'InvalidLinkError' }]);
    }
  });

  it('can be asked for a few times only, and not once it is done', async () => {
    const { session } = await client.register({ email: 'again@example.org' });
    const ask = () => client.mutate('requestEmailVerification', 'isSent', null, present(session));
    for (let letter = 0; letter < VERIFICATION_LETTERS; letter += 1) expect((await ask()).isSent).toBe(true);
    expect((await ask()).userErrors).toMatchObject([{ __typename: 'TooManyAttemptsError' }]);
    await confirm(await latestToken('again@example.org'));
    expect((await ask()).userErrors).toMatchObject([{ __typename: 'ConflictError' }]);
  });

  it('needs a session to ask for another letter', async () => {
    const { errors } = await accounts.send('mutation { requestEmailVerification { isSent } }');
    expect(errors?.[0]?.extensions.code).toBe('UNAUTHENTICATED');
  });
});

describe('a letter', () => {
  it('is sealed while it waits and gone once it is out', async () => {
    await client.register({ email: 'sealed@example.org' });
    const user = await accounts.database.user.findUniqueOrThrow({ where: { emailKey: 'sealed@example.org' } });
    const stored = () => accounts.database.queuedMail.findFirstOrThrow({ where: { userId: user.id } });
    const waiting = await stored();
    expect(Buffer.from(present(waiting.sealedLetter)).includes('verify-email')).toBe(false);
    await accounts.lettersTo('sealed@example.org');
    expect(await stored()).toMatchObject({ sealedLetter: null, attempts: 1, sentAt: accounts.clock.now() });
  });

  it('is sent once, however many processes look for letters', async () => {
    await client.register({ email: 'once@example.org' });
    await Promise.all(Array.from({ length: 5 }, () => accounts.lettersTo('once@example.org')));
    expect(await accounts.lettersTo('once@example.org')).toHaveLength(1);
  });

  it('keeps the links out of a name that a stranger chose', async () => {
    await client.register({ email: 'spam@example.org', name: 'Win at https://evil.example <b>now</b>' });
    const [letter] = await accounts.lettersTo('spam@example.org');
    expect(letter?.text).not.toContain('https://evil');
    expect(letter?.text).not.toContain('<b>');
  });
});
