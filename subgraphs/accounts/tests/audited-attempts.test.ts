import { FAILURES_TOGETHER_MS } from '../src/sign-in/record-failures.js';
import { type Accounts, startAccounts } from './harness.js';
import { type Operations, operationsOn, present } from './operations.js';

let accounts: Accounts;
let client: Operations;
beforeAll(async () => {
  accounts = await startAccounts();
  client = operationsOn(accounts);
});
afterAll(() => accounts.stop());

async function entries(workspaceId: string, action: string) {
  const found = await accounts.database.auditEntry.findMany({
    where: { workspaceId, action },
    orderBy: { sequence: 'asc' },
  });
  return found.map(({ actorId, targetId, details }) => ({ actorId, targetId, details: JSON.parse(details) as object }));
}

async function registered(email: string) {
  const session = present((await client.register({ email })).session);
  return { ...session, ...(await accounts.verify(session.accessToken)) };
}

describe('failed sign-ins', () => {
  it('are told to the audit log together, however many, and leave nothing of unknown addresses behind', async () => {
    const { workspaceId, userId } = await registered('robin@example.org');
    for (let network = 0; network < 12; network += 1) {
      const from = { address: `192.0.2.${network}` };
      await client.signIn('ROBIN@example.org', `guess ${network}`, from);
      await client.signIn('nobody@example.org', `guess ${network}`, from);
    }
    expect(await accounts.useCases.signInFailures.settle()).toEqual({ settled: 0 });
    accounts.clock.advance(FAILURES_TOGETHER_MS);
    await Promise.all([accounts.useCases.signInFailures.settle(), accounts.useCases.signInFailures.settle()]);
    expect(await entries(workspaceId, 'sign_in.failed')).toEqual([
      { actorId: null, targetId: userId, details: { attempts: 12 } },
    ]);
    expect(await accounts.database.failedSignIn.count()).toBe(0);
    expect(await accounts.useCases.signInFailures.settle()).toEqual({ settled: 0 });
  });
});

describe('the audit log', () => {
  it('tells of exports, of changed preferences by their names, and of a changed profile without it', async () => {
    const person = await registered('quinn@example.org');
    const { workspaceId, userId } = person;
    await client.mutate(
      'updatePreferences',
      'preferences { theme }',
      { patch: { theme: 'DARK', locale: 'de' } },
      person,
    );
    await client.mutate('updatePreferences', 'preferences { theme }', { patch: {} }, person);
    await client.mutate('updateProfile', 'user { name }', { patch: { name: 'Quinn Lake' } }, person);
    await client.mutate('exportPersonalData', 'json', null, person);
    await accounts.send('{ auditLogExport { ndjson lastSequence } }', {}, person);
    await accounts.send('{ auditLogExport(after: 1) { ndjson } }', {}, person);
    const self = { actorId: userId, targetId: userId };
    expect(await entries(workspaceId, 'preferences.changed')).toEqual([
      { ...self, details: { changed: 'locale theme' } },
    ]);
    expect(await entries(workspaceId, 'profile.changed')).toEqual([{ ...self, details: {} }]);
    expect(await entries(workspaceId, 'account.exported')).toEqual([{ ...self, details: {} }]);
    expect(await entries(workspaceId, 'audit_log.exported')).toEqual([
      { actorId: userId, targetId: null, details: {} },
    ]);
  });
});
