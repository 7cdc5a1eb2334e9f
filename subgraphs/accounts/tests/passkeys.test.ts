import { CEREMONY_MS } from '../src/passkeys/ceremonies.js';
import { RECENT_MS } from '../src/step-up/recent.js';
import { type Accounts, startAccounts, WEB_URL } from './harness.js';
import { type Operations, operationsOn, present, type Tokens } from './operations.js';
import { createSoftwareAuthenticator, type Faults } from './software-authenticator.js';

let accounts: Accounts;
let client: Operations;
let people = 0;
beforeAll(async () => {
  accounts = await startAccounts();
  client = operationsOn(accounts);
});
afterAll(() => accounts.stop());

describe('a passkey', () => {
  it('is made for this site, discoverable and unlocked by its person', async () => {
    const person = await registered();
    const options = JSON.parse(await startRegistration(person.accessToken));
    expect(options).toMatchObject({
      rp: { id: 'app.example.org', name: 'pAIssive Income' },
      user: { name: person.email },
      authenticatorSelection: { residentKey: 'required', userVerification: 'required' },
      attestation: 'none',
      excludeCredentials: [],
    });
    expect(options.pubKeyCredParams.map(({ alg }: { alg: number }) => alg)).toEqual([-8, -7, -257]);
  });

  it('signs its person in without address or password, and is not asked for a second factor', async () => {
    const { email, device, accessToken } = await withPasskey('Laptop');
    const { session } = await signIn(device.get(await startSignIn()));
    expect((await client.viewer(session)).user.email).toBe(email);
    const claims = JSON.parse(Buffer.from(session.accessToken.split('.')[1] ?? '', 'base64url').toString());
    expect(claims.amr).toEqual(['hwk']);
    expect(await passkeysOf(accessToken)).toEqual([
      { id: expect.any(String), name: 'Laptop', isSynced: false, lastUsedAt: accounts.clock.now().toISOString() },
    ]);
  });

  it.each<[string, Faults]>([
    ['from another origin', { origin: 'https://evil.example.org' }],
    ['for another site', { rpId: 'evil.example.org' }],
    ['without its person having unlocked it', { isUserVerified: false }],
    ['with a signature that does not fit', { breakSignature: true }],
    ['to another challenge', { challenge: Buffer.alloc(32).toString('base64url') }],
  ])('is refused %s', async (_how, faults) => {
    const { device } = await withPasskey('Phone');
    const refused = await signIn(device.get(await startSignIn(), faults));
    expect(refused).toMatchObject({ session: null, userErrors: [{ __typename: 'InvalidCredentialsError' }] });
    expect((await signIn(device.get(await startSignIn()))).session).not.toBeNull();
  });

  it('answers a challenge once, also in parallel, and in time', async () => {
    const { device } = await withPasskey('Key');
    const answer = device.get(await startSignIn());
    const answers = await Promise.all(Array.from({ length: 6 }, () => signIn(answer)));
    expect(answers.filter(({ session }) => session !== null)).toHaveLength(1);
    const late = await startSignIn();
    accounts.clock.advance(CEREMONY_MS);
    expect((await signIn(device.get(late))).session).toBeNull();
  });

  it('is refused when its counter does not grow, and its owner is told', async () => {
    const { email, device } = await withPasskey('Copied');
    expect((await signIn(device.get(await startSignIn(), { counter: 7 }))).session).not.toBeNull();
    for (const counter of [7, 3, 0]) {
      expect((await signIn(device.get(await startSignIn(), { counter }))).session).toBeNull();
    }
    expect((await signIn(device.get(await startSignIn(), { counter: 8 }))).session).not.toBeNull();
    expect((await accounts.lettersTo(email)).filter(({ text }) => text.includes('suggests a copy'))).toHaveLength(3);
  });

  it('works for years on devices that do not count', async () => {
    const { device } = await withPasskey('Synced', { counter: 0 });
    for (let use = 0; use < 3; use += 1) {
      expect((await signIn(device.get(await startSignIn(), { counter: 0 }))).session).not.toBeNull();
    }
  });

  it.each(['', '{}', 'no JSON', '{"id":"x","rawId":"x","type":"public-key","response":{"clientDataJSON":"e30"}}'])(
    'is not read from %j',
    async (answer) => {
      expect((await signIn(answer)).userErrors).toMatchObject([{ __typename: 'InvalidCredentialsError' }]);
    },
  );
});

describe('adding a passkey', () => {
  it('is refused with an answer to somebody else’s challenge, one used before, or the challenge of a sign-in', async () => {
    const [mine, theirs] = [await registered(), await registered()];
    const device = createSoftwareAuthenticator(WEB_URL);
    const answer = device.create(await startRegistration(theirs.accessToken));
    const add = (accessToken: string, responseJson: string) =>
      client.mutate('finishPasskeyRegistration', 'passkey { id }', { name: 'x', responseJson }, { accessToken });
    expect((await add(mine.accessToken, answer)).userErrors).toMatchObject([{ __typename: 'InvalidInputError' }]);
    expect((await add(theirs.accessToken, answer)).passkey).toBeNull();
    const options = { ...JSON.parse(await startSignIn()), user: { id: '' } };
    expect((await add(mine.accessToken, device.create(JSON.stringify(options)))).passkey).toBeNull();
  });

  it('needs a recent proof of identity', async () => {
    const { email } = await registered();
    const { accessToken, refreshToken } = present((await client.signIn(email)).session);
    accounts.clock.advance(RECENT_MS);
    const sender = present((await client.refresh(refreshToken)).session);
    expect(accessToken).not.toBe(sender.accessToken);
    const refused = await client.mutate('startPasskeyRegistration', 'optionsJson', null, sender);
    expect(refused.userErrors).toMatchObject([{ __typename: 'StepUpRequiredError' }]);
  });

  it('leaves out devices that have one already', async () => {
    const { accessToken, device } = await withPasskey('Twice');
    const options = JSON.parse(await startRegistration(accessToken));
    expect(options.excludeCredentials).toMatchObject([{ id: device.credentialId }]);
  });
});

describe('a person’s passkeys', () => {
  it('can be renamed and removed, by nobody else', async () => {
    const { accessToken, device } = await withPasskey('Old name');
    const stranger = await registered();
    const [{ id }] = await passkeysOf(accessToken);
    const rename = (sender: string, name: string) =>
      client.mutate('renamePasskey', 'passkey { name }', { id, name }, { accessToken: sender });
    expect((await rename(stranger.accessToken, 'Mine')).userErrors).toMatchObject([{ __typename: 'NotFoundError' }]);
    expect((await rename(accessToken, ' New name ')).passkey).toEqual({ name: 'New name' });
    expect((await rename(accessToken, '  ')).userErrors).toMatchObject([{ field: ['input', 'name'] }]);
    const remove = (sender: string) =>
      client.mutate('removePasskey', 'removedPasskeyId', { id }, { accessToken: sender });
    expect((await remove(stranger.accessToken)).userErrors).toMatchObject([{ __typename: 'NotFoundError' }]);
    expect((await remove(accessToken)).removedPasskeyId).toBe(id);
    expect((await signIn(device.get(await startSignIn()))).session).toBeNull();
  });

  it('confirm an identity for sensitive changes; those of others do not', async () => {
    const { email, device } = await withPasskey('Confirms');
    const other = await withPasskey('Other');
    const { refreshToken } = present((await client.signIn(email)).session);
    accounts.clock.advance(RECENT_MS);
    const sender = present((await client.refresh(refreshToken)).session);
    const confirm = (passkeyJson: string) =>
      client.mutate('confirmIdentity', 'confirmedUntil', { passkeyJson }, sender);
    expect((await confirm(other.device.get(await startSignIn()))).userErrors).toMatchObject([
      { __typename: 'WrongProofError' },
    ]);
    expect((await confirm(device.get(await startSignIn()))).confirmedUntil).not.toBeNull();
    expect((await client.mutate('enrollTotp', 'totp { secret }', null, sender)).userErrors).toEqual([]);
  });
});

async function registered() {
  people += 1;
  const email = `person-${people}@example.org`;
  return { email, ...present((await client.register({ email })).session) };
}

async function withPasskey(name: string, faults: Faults = {}) {
  const person = await registered();
  const device = createSoftwareAuthenticator(WEB_URL);
  const responseJson = device.create(await startRegistration(person.accessToken), faults);
  const added = await client.mutate('finishPasskeyRegistration', 'passkey { id }', { name, responseJson }, person);
  if (added.userErrors.length > 0) throw new Error(JSON.stringify(added.userErrors));
  return { ...person, device };
}

async function startRegistration(accessToken: string): Promise<string> {
  return (await client.mutate('startPasskeyRegistration', 'optionsJson', null, { accessToken })).optionsJson;
}

async function startSignIn(): Promise<string> {
  people += 1;
  const sender = { address: `192.0.2.${people % 250}` };
  return present((await client.mutate('startPasskeySignIn', 'optionsJson', null, sender)).optionsJson);
}

const signIn = (responseJson: string) =>
  client.mutate<{ session: Tokens }>('finishPasskeySignIn', 'session { accessToken refreshToken }', { responseJson });

const passkeysOf = async (accessToken: string) =>
  (await accounts.send('{ viewer { passkeys { id name isSynced lastUsedAt } } }', {}, { accessToken })).data.viewer
    .passkeys;
