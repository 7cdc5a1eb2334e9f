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

describe('the list of known devices', () => {
  const NODES = 'id device createdAt lastSeenAt expiresAt';
  const FIREFOX = {
    address: '192.0.2.1',
    userAgent: 'Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0',
  };
  const list = async (sender: { accessToken: string }, page = '') =>
    (
      await accounts.send(
        `{ knownDevices${page} { nodes { ${NODES} } pageInfo { hasNextPage endCursor } } }`,
        {},
        sender,
      )
    ).data.knownDevices;
  const enter = (email: string, deviceToken?: string) =>
    client.mutate('signIn', 'session { accessToken } deviceToken', { email, password: PASSWORD, deviceToken }, FIREFOX);

  it('tells name, first and last sign-in of each, and of nobody else’s', async () => {
    const owner = present((await client.register({ email: 'lister@example.org' })).session);
    expect((await list(owner)).nodes).toEqual([]);
    const first = accounts.clock.now();
    const { deviceToken } = await enter('lister@example.org');
    accounts.clock.advance(60_000);
    await enter('lister@example.org', deviceToken);
    await client.register({ email: 'other-lister@example.org' });
    await enter('other-lister@example.org');
    expect((await list(owner)).nodes).toEqual([
      {
        id: expect.any(String),
        device: 'Firefox on Linux',
        createdAt: first.toISOString(),
        lastSeenAt: accounts.clock.now().toISOString(),
        expiresAt: new Date(first.getTime() + DEVICE_LIFETIME_MS).toISOString(),
      },
    ]);
  });

  it('is read in pages, the latest first', async () => {
    const owner = present((await client.register({ email: 'pages@example.org' })).session);
    for (let device = 0; device < 5; device += 1) await enter('pages@example.org');
    const first = await list(owner, '(first: 3)');
    const second = await list(owner, `(first: 3, after: "${first.pageInfo.endCursor}")`);
    const ids = [...first.nodes, ...second.nodes].map(({ id }: { id: string }) => id);
    expect([new Set(ids).size, first.pageInfo.hasNextPage, second.pageInfo.hasNextPage]).toEqual([5, true, false]);
  });

  it('loses a device that is forgotten: it is a stranger from then on, while its session goes on', async () => {
    const owner = present((await client.register({ email: 'forgetful@example.org' })).session);
    const other = present((await client.register({ email: 'thief@example.org' })).session);
    const { deviceToken, session } = await enter('forgetful@example.org');
    const [{ id }] = (await list(owner)).nodes;
    const forget = (sender: { accessToken: string }) =>
      client.mutate('forgetKnownDevice', 'forgottenDeviceId', { deviceId: id }, sender);
    expect((await forget(other)).userErrors).toMatchObject([
      { __typename: 'NotFoundError', field: ['input', 'deviceId'] },
    ]);
    expect((await forget(owner)).forgottenDeviceId).toBe(id);
    expect((await forget(owner)).userErrors).toMatchObject([{ __typename: 'NotFoundError' }]);
    expect((await list(owner)).nodes).toEqual([]);
    expect(await client.viewer(session)).not.toBeNull();
    expect(present<string>((await enter('forgetful@example.org', deviceToken)).deviceToken)).not.toBe(deviceToken);
    const { userId } = await accounts.verify(owner.accessToken);
    const entries = await accounts.database.auditEntry.findMany({ where: { action: 'device.forgotten' } });
    expect(entries).toMatchObject([{ actorId: userId, targetId: id }]);
  });

  it('needs a viewer', async () => {
    const { errors } = await accounts.send('{ knownDevices { nodes { id } } }');
    expect(errors?.[0]?.extensions?.['code']).toBe('UNAUTHENTICATED');
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
