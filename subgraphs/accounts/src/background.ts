import { createEventQueue, createOutboxRelay } from '@paissive/events';
import { startRepeating } from '@paissive/lifecycle';
import type { Logger } from '@paissive/logging';
import { createMailer, createMailRelay } from '@paissive/mail';
import { createOutboxStore } from '@paissive/prisma-kit';
import type { SecretBox } from '@paissive/secret-box';
import type { Database } from './database.prisma.js';
import { sweep } from './housekeeping/sweep.prisma.js';
import { createMailStore } from './mail/mail-store.prisma.js';
import { EVENT_CONSUMERS, eventRoutes } from './outbox/event-routes.js';
import { type KeyRing, TURN_INTERVAL_MS } from './tokens/key-ring.js';
import type { UseCases } from './use-cases.js';

export interface BackgroundDependencies {
  readonly database: Database;
  readonly useCases: Pick<UseCases, 'passwordReset' | 'signInFailures' | 'administration'>;
  readonly keyRing: KeyRing;
  readonly letterBox: SecretBox;
  readonly jobsUrl: string;
  /** Who administers, once the address is confirmed. */
  readonly adminEmails: readonly string[];
  readonly mail: { readonly url: string; readonly from: string };
  readonly now: () => Date;
  readonly log: Logger;
}

const FAILURES_INTERVAL_MS = 60_000;
const SWEEP_INTERVAL_MS = 10 * 60_000;
/** How long a letter waits before it is looked at; people sit and wait for it. */
const MAIL_INTERVAL_MS = 1_000;

/** Whoever is named in the configuration and confirms the address soon sees that it worked. */
const APPOINT_INTERVAL_MS = 10_000;

/** What the process does besides answering: publishes events, sends letters, turns keys, sweeps. */
export function startBackground(dependencies: BackgroundDependencies): { stop(): Promise<void> } {
  const { database, useCases, keyRing, letterBox, jobsUrl, adminEmails, mail, now, log } = dependencies;
  const queues = EVENT_CONSUMERS.map(
    (consumer) => [consumer, createEventQueue({ url: jobsUrl, consumer, prefix: 'paissive', log })] as const,
  );
  const store = createOutboxStore(database, now);
  const relay = createOutboxRelay({ store, queues: Object.fromEntries(queues), routes: eventRoutes, log });
  const mailer = createMailer(mail);
  const mailRelay = createMailRelay({ store: createMailStore(database, letterBox, now), mailer, log });

  const repeating = [
    { name: 'sweep', intervalMs: SWEEP_INTERVAL_MS, work: () => sweep(database, now()) },
    { name: 'turn the key ring', intervalMs: TURN_INTERVAL_MS, work: () => keyRing.turn() },
    { name: 'password resets', intervalMs: MAIL_INTERVAL_MS, work: () => useCases.passwordReset.settleRequests() },
    { name: 'failed sign-ins', intervalMs: FAILURES_INTERVAL_MS, work: () => useCases.signInFailures.settle() },
    {
      name: 'administrators',
      intervalMs: APPOINT_INTERVAL_MS,
      work: () => useCases.administration.appoint(adminEmails),
    },
    { name: 'mail', intervalMs: MAIL_INTERVAL_MS, work: () => mailRelay.run() },
  ].map((task) => startRepeating({ ...task, log }));

  return {
    async stop() {
      await Promise.all(repeating.map((end) => end()));
      await mailer.close();
      await relay.close();
      await Promise.all(queues.map(([, queue]) => queue.close()));
    },
  };
}
