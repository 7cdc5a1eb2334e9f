import { type Accounts, startAccounts } from './harness.js';
import { type Operations, operationsOn, present } from './operations.js';

const FIELDS = 'preferences { locale timeZone theme wantsNews }';

let accounts: Accounts;
let client: Operations;
let sender: { accessToken: string };
beforeAll(async () => {
  accounts = await startAccounts();
  client = operationsOn(accounts);
  sender = present((await client.register({ email: 'robin@example.org', name: 'Robin' })).session);
});
afterAll(() => accounts.stop());

const update = (patch: object) => client.mutate('updatePreferences', FIELDS, { patch }, sender);

describe('preferences', () => {
  it('have defaults, and change in part', async () => {
    const defaults = { locale: 'en', timeZone: 'UTC', theme: 'SYSTEM', wantsNews: false };
    expect((await accounts.send(`{ viewer { ${FIELDS} } }`, {}, sender)).data.viewer.preferences).toEqual(defaults);
    expect((await update({ locale: 'DE-ch', theme: 'DARK' })).preferences).toEqual({
      ...defaults,
      locale: 'de-CH',
      theme: 'DARK',
    });
    await Promise.all([update({ timeZone: 'Europe/Zurich' }), update({ wantsNews: true }), update({ theme: null })]);
    expect((await update({})).preferences).toEqual({
      locale: 'de-CH',
      timeZone: 'Europe/Zurich',
      theme: 'DARK',
      wantsNews: true,
    });
  });

  it.each([
    [{ locale: 'no language' }, 'locale'],
    [{ timeZone: 'Mars/Olympus' }, 'timeZone'],
  ])('refuse %j', async (patch, field) => {
    expect((await update(patch)).userErrors).toMatchObject([
      { __typename: 'InvalidInputError', field: ['input', 'patch', field] },
    ]);
  });
});

describe('the profile', () => {
  it('takes another name, and no empty one', async () => {
    const rename = (name: string | null) =>
      client.mutate('updateProfile', 'user { name }', { patch: { name } }, sender);
    expect((await rename(' Robin Lake ')).user).toEqual({ name: 'Robin Lake' });
    expect((await rename(null)).user).toEqual({ name: 'Robin Lake' });
    expect((await rename(' ')).userErrors).toMatchObject([{ field: ['input', 'patch', 'name'] }]);
  });
});
