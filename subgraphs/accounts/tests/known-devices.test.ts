import { ATTEMPT_LIMIT } from '../src/sign-in/attempt-limit.js';
import { ATTEMPT_LIMIT_EVERYWHERE, DEVICE_LIFETIME_MS } from '../src/sign-in/guard-sign-in.js';
import { type Accounts, PASSWORD, startAccounts } from './harness.js';
import { type Operations, operationsOn, present } from './operations.js';

const WRONG = 'seven fat herons';

let accounts: Accounts;
let client: Operations;
beforeAll(async () => {
  accounts = await startAccounts();
  client = operationsOn(accounts);
});
afterAll(() => accounts.stop());

const signIn = (email: string, password: string, deviceToken?: string, address = '192.0.2.1') =>
  client.mutate('signIn', 'session { accessToken } deviceToken', { email, password, deviceToken }, { address });

describe('a known device', () => {
  it('lets its person in whatever strangers on the same network do', async () => {
    await client.register({ email: 'robin@example.org' });
    const { deviceToken } = await signIn('robin@example.org', PASSWORD);
    for (let guess = 0; guess <= ATTEMPT_LIMIT; guess += 1) await signIn('robin@example.org', WRONG);
    expect((await signIn('robin@example.org', PASSWORD)).userErrors).toMatchObject([
      { __typename: 'TooManyAttemptsError' },
    ]);
    const back = await signIn('robin@example.org', PASSWORD, deviceToken);
    expect(back.session).not.toBeNull();
    expect(back.deviceToken).toBeNull();
  });

  it('cannot guess without limit either', async () => {
    await client.register({ email: 'stolen@example.org' });
    const { deviceToken } = await signIn('stolen@example.org', PASSWORD);
    const guesses = await Promise.all(
      Array.from({ length: 20 }, (_, index) => signIn('stolen@example.org', WRONG, deviceToken, `198.51.100.${index}`)),
    );
    const heard = guesses.filter(({ userErrors }) => userErrors[0]?.__typename === 'InvalidCredentialsError');
    expect(heard).toHaveLength(ATTEMPT_LIMIT);
  });

  it('is known to its own account only, and for half a year', async () => {
    await client.register({ email: 'mine@example.org' });
    await client.register({ email: 'theirs@example.org' });
    const { deviceToken } = await signIn('mine@example.org', PASSWORD);
    expect((await signIn('theirs@example.org', PASSWORD, deviceToken)).deviceToken).toMatch(/^[\w-]{43}$/);
    accounts.clock.advance(DEVICE_LIFETIME_MS);
    const later = await signIn('mine@example.org', PASSWORD, deviceToken);
    expect(present<string>(later.deviceToken)).not.toBe(deviceToken);
  });
});

it('guesses from many networks are counted together', async () => {
  await client.register({ email: 'spread@example.org' });
  const guesses = await Promise.all(
    Array.from({ length: ATTEMPT_LIMIT_EVERYWHERE + 20 }, (_, index) =>
      signIn('spread@example.org', WRONG, undefined, `203.0.113.${index}`),
    ),
  );
  const heard = guesses.filter(({ userErrors }) => userErrors[0]?.__typename === 'InvalidCredentialsError');
  expect(heard).toHaveLength(ATTEMPT_LIMIT_EVERYWHERE);
});
