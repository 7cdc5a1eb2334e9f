import { ATTEMPT_WINDOW_MS } from '../src/sign-in/attempt-limit.js';
import { type Accounts, startAccounts } from './harness.js';
import { type Operations, operationsOn } from './operations.js';
import { overlap, timeInTurns } from './overlap.js';

/** Hashes are cheap here: at their real cost they would hide a difference that other steps make. */
const ROUNDS = 200;

let accounts: Accounts;
let client: Operations;
beforeAll(async () => {
  accounts = await startAccounts();
  client = operationsOn(accounts);
});
afterAll(() => accounts.stop());

it('takes as long to refuse a known address as an unknown one', async () => {
  await client.register({ email: 'known@example.org' });
  const guess = (email: string) => (round: number) => {
    if (round % 50 === 0) accounts.clock.advance(ATTEMPT_WINDOW_MS);
    return client.signIn(email, 'seven fat herons', { address: `10.0.${round >> 8}.${round & 255}` });
  };
  // Each round comes from a network of its own, and windows pass, so that neither is throttled.
  const [known, unknown] = await timeInTurns(ROUNDS, guess('known@example.org'), guess('unknown@example.org'));
  expect(known).toHaveLength(ROUNDS);
  expect(overlap(known, unknown)).toBeGreaterThan(0.5);
});
