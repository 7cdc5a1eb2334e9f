import { calculatePKCECodeChallenge } from 'openid-client';
import { createGithubProvider } from '../src/providers/github-provider.js';
import { createOpenidProvider } from '../src/providers/openid-provider.js';
import { VISIT_LIFETIME_MS } from '../src/providers/visit-provider.js';
import { type Accounts, startAccounts } from './harness.js';
import { type Operations, operationsOn, present, type Tokens } from './operations.js';
import { CLIENT, type StubPerson, type StubProvider, startStubProvider, type TokenFaults } from './stub-provider.js';

let stub: StubProvider;
let accounts: Accounts;
let client: Operations;
let people = 0;
beforeAll(async () => {
  stub = await startStubProvider();
  const discoveryUrl = `${stub.url}/.well-known/openid-configuration`;
  accounts = await startAccounts({
    providers: [
      createOpenidProvider({ id: 'acme', name: 'Acme', discoveryUrl, ...CLIENT }),
      createGithubProvider(CLIENT, { site: stub.url, api: stub.url }),
      createOpenidProvider({ id: 'away', name: 'Away', discoveryUrl: 'http://127.0.0.1:9/', ...CLIENT }),
    ],
  });
  client = operationsOn(accounts);
});
afterAll(async () => {
  await accounts.stop();
  await stub.stop();
});

describe('signing in through a provider', () => {
  it('tells which there are, to everybody', async () => {
    const { data } = await accounts.send('{ signInProviders { id name } }');
    expect(data.signInProviders).toEqual([
      { id: 'acme', name: 'Acme' },
      { id: 'github', name: 'GitHub' },
      { id: 'away', name: 'Away' },
    ]);
  });

  it('asks with code, PKCE, state and nonce, and comes back to the configured address', async () => {
    const { authorizationUrl } = await start('acme');
    const query = Object.fromEntries(new URL(authorizationUrl).searchParams);
    expect(query).toMatchObject({
      response_type: 'code',
      client_id: CLIENT.clientId,
      redirect_uri: 'https://app.example.org/sign-in/callback',
      scope: 'openid email profile',
      code_challenge_method: 'S256',
    });
    for (const part of ['state', 'nonce', 'code_challenge']) expect(query[part]).toMatch(/^[\w-]{43}$/);
  });

  it('derives the challenge as RFC 7636, appendix B does', async () => {
    const challenge = await calculatePKCECodeChallenge('dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk');
    expect(challenge).toBe('E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM');
  });

  it.each(['acme', 'github'])('opens an account the first time and finds it again (%s)', async (provider) => {
    const person = newPerson({ name: 'Quinn Lake' });
    const first = await signIn(provider, person);
    expect(first.userErrors).toEqual([]);
    const viewer = await client.viewer(first.session);
    expect(viewer.user).toMatchObject({ email: person.email, name: 'Quinn Lake' });
    const again = await signIn(provider, { ...person, email: 'moved@example.org' });
    expect((await client.viewer(again.session)).user.id).toBe(viewer.user.id);
    expect((await security(again.session)).security.hasPassword).toBe(false);
    const user = await accounts.database.user.findUniqueOrThrow({ where: { id: viewer.user.id } });
    expect(user.emailVerifiedAt).not.toBeNull();
  });

  it('opens one account for many who come with the same identity at the same time', async () => {
    const person = newPerson();
    const answers = await Promise.all(Array.from({ length: 4 }, () => signIn('acme', person)));
    const ids = await Promise.all(answers.map(async ({ session }) => (await client.viewer(session)).user.id));
    expect(new Set(ids).size).toBe(1);
  });

  it('links to the account with the address when both sides have confirmed it, and tells its owner', async () => {
    const person = newPerson();
    const { user } = await confirmedAccount(person.email);
    const { session } = await signIn('acme', person);
    expect((await client.viewer(session)).user.id).toBe(user.id);
    expect((await accounts.lettersTo(person.email)).some(({ text }) => text.includes('was connected'))).toBe(true);
  });

  it.each([
    ['the provider has not confirmed', { email_verified: false }, true],
    ['nobody here has confirmed', {}, false],
  ])('links to no account with an address that %s', async (_who, claims, isConfirmedHere) => {
    const person = newPerson(claims);
    if (isConfirmedHere) await confirmedAccount(person.email);
    else await client.register({ email: person.email });
    expect(await signIn('acme', person)).toMatchObject({
      session: null,
      userErrors: [{ __typename: 'ConflictError' }],
    });
    expect(await accounts.database.linkedIdentity.count({ where: { subject: person.sub } })).toBe(0);
  });

  it.each(['', ' ', 'not an address'])('opens no account for %j, whatever the provider says of it', async (email) => {
    const person = newPerson({ email });
    expect(await signIn('acme', person)).toMatchObject({
      session: null,
      userErrors: [{ __typename: 'ConflictError' }],
    });
    expect(await accounts.database.user.count({ where: { email } })).toBe(0);
  });

  it.each<[string, TokenFaults]>([
    ['another issuer', { claims: { iss: 'https://evil.example.org' } }],
    ['another audience', { claims: { aud: 'somebody else' } }],
    ['another nonce', { claims: { nonce: 'guessed' } }],
    ['no nonce', { claims: { nonce: undefined } }],
    ['a time long past', { claims: { iat: 1, exp: 2 } }],
    ['no signature', { algorithm: 'none' }],
    ['a signature by the public key as secret', { algorithm: 'HS256' }],
    ['a signature by a foreign key', { isForeignKey: true }],
  ])('believes no ID token with %s', async (_what, faults) => {
    const person = newPerson();
    expect(await signIn('acme', person, faults)).toMatchObject({
      session: null,
      userErrors: [{ __typename: 'InvalidInputError' }],
    });
    expect(await accounts.database.user.count({ where: { emailKey: person.email } })).toBe(0);
  });

  it('takes an answer once, in time, from the browser that left, and with its own state', async () => {
    const person = newPerson();
    const [mine, theirs] = [await start('acme'), await start('acme')];
    const answer = stub.visit(mine.authorizationUrl, person);
    const stranger = await finish({ ...answer, browserToken: theirs.browserToken });
    expect(stranger.session).toBeNull();
    const swapped = await finish({
      ...answer,
      state: stub.visit(theirs.authorizationUrl, person).state,
      browserToken: theirs.browserToken,
    });
    expect(swapped.session).toBeNull();
    const third = await start('acme');
    const once = { ...stub.visit(third.authorizationUrl, person), browserToken: third.browserToken };
    expect((await finish(once)).session).not.toBeNull();
    expect((await finish(once)).session).toBeNull();
    const fourth = await start('acme');
    accounts.clock.advance(VISIT_LIFETIME_MS);
    expect(
      (await finish({ ...stub.visit(fourth.authorizationUrl, person), browserToken: fourth.browserToken })).session,
    ).toBeNull();
  });

  it('names a provider that is not there, and fails openly when one does not answer', async () => {
    const unknown = await client.mutate('startProviderSignIn', 'browserToken', { provider: 'nowhere' });
    expect(unknown.userErrors).toMatchObject([{ __typename: 'NotFoundError', field: ['input', 'provider'] }]);
    await expect(start('away')).rejects.toThrow('SERVICE_UNAVAILABLE');
  });

  it('asks for the second factor of an account that has one', async () => {
    const person = newPerson();
    const { user } = await confirmedAccount(person.email);
    await accounts.database.totpFactor.create({
      data: {
        userId: user.id,
        sealedSecret: Uint8Array.of(1),
        createdAt: accounts.clock.now(),
        confirmedAt: accounts.clock.now(),
      },
    });
    const { session, mfaChallenge } = await signIn('acme', person);
    expect(session).toBeNull();
    expect(mfaChallenge).toMatch(/^[\w-]{43}$/);
  });
});

describe('linking an identity to one’s account', () => {
  it('lets it in from then on, whatever its address, until it is unlinked', async () => {
    const { session, user } = await confirmedAccount(newPerson().email);
    const person = newPerson({ email_verified: false });
    const begun = await client.mutate(
      'startIdentityLink',
      'authorizationUrl browserToken',
      { provider: 'acme' },
      session,
    );
    const answer = { ...stub.visit(begun.authorizationUrl, person), browserToken: begun.browserToken };
    expect((await finish(answer)).session).toBeNull();
    const again = await client.mutate(
      'startIdentityLink',
      'authorizationUrl browserToken',
      { provider: 'acme' },
      session,
    );
    const second = { ...stub.visit(again.authorizationUrl, person), browserToken: again.browserToken };
    const linked = await client.mutate('finishIdentityLink', 'identity { id provider }', second, session);
    expect(linked.identity).toMatchObject({ provider: 'acme' });
    expect((await client.viewer((await signIn('acme', person)).session)).user.id).toBe(user.id);
    expect((await security(session)).linkedIdentities).toHaveLength(1);
    await client.mutate('unlinkIdentity', 'unlinkedIdentityId', { id: linked.identity.id }, session);
    expect((await signIn('acme', person)).session).toBeNull();
  });

  it('takes no answer that somebody else went for, and no identity that lets in somebody else', async () => {
    const [mine, theirs] = [await confirmedAccount(newPerson().email), await confirmedAccount(newPerson().email)];
    const person = newPerson();
    await signIn('acme', person);
    const begin = (session: Tokens) =>
      client.mutate('startIdentityLink', 'authorizationUrl browserToken', { provider: 'acme' }, session);
    const first = await begin(theirs.session);
    const stolen = { ...stub.visit(first.authorizationUrl, newPerson()), browserToken: first.browserToken };
    expect((await client.mutate('finishIdentityLink', 'identity { id }', stolen, mine.session)).identity).toBeNull();
    const second = await begin(mine.session);
    const taken = { ...stub.visit(second.authorizationUrl, person), browserToken: second.browserToken };
    const answer = await client.mutate('finishIdentityLink', 'identity { id }', taken, mine.session);
    expect(answer.userErrors).toMatchObject([{ __typename: 'ConflictError' }]);
  });
});

function newPerson(claims: Partial<StubPerson> = {}): StubPerson & { email: string } {
  people += 1;
  return { sub: `${1000 + people}`, email: `person-${people}@example.org`, email_verified: true, ...claims };
}

async function start(provider: string): Promise<{ authorizationUrl: string; browserToken: string }> {
  people += 1;
  const sender = { address: `192.0.2.${people % 250}` };
  return client.mutate('startProviderSignIn', 'authorizationUrl browserToken', { provider }, sender);
}

const finish = (answer: object) =>
  client.mutate<{ session: Tokens; mfaChallenge: string | null }>(
    'finishProviderSignIn',
    'session { accessToken refreshToken } mfaChallenge',
    answer,
  );

async function signIn(provider: string, person: StubPerson, faults?: TokenFaults) {
  const { authorizationUrl, browserToken } = await start(provider);
  return finish({ ...stub.visit(authorizationUrl, person, faults), browserToken });
}

async function confirmedAccount(email: string) {
  const { session, user } = await client.register({ email });
  const at = accounts.clock.now();
  await accounts.database.user.update({ where: { emailKey: email }, data: { emailVerifiedAt: at } });
  return { session: present(session), user: present(user) };
}

const security = async (session: Tokens) =>
  (await accounts.send('{ viewer { security { hasPassword } linkedIdentities { id } } }', {}, session)).data.viewer;
