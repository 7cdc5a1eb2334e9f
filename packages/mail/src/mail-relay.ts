import type { Logger } from '@paissive/logging';
import { type Mailer, MailRefusedError } from './mail.js';
import type { MailStore, QueuedMail } from './mail-store.js';

export interface MailRelayOptions {
  readonly store: MailStore;
  readonly mailer: Pick<Mailer, 'deliver'>;
  readonly log: Pick<Logger, 'warn' | 'error'>;
  /** Attempts after which a letter is given up; 8 if left out, which is about twenty minutes. */
  readonly attempts?: number;
  /** Wait after the first failure; doubles with each further one. 10 s if left out. */
  readonly backoffMs?: number;
  /** How long one delivery may take; 60 s if left out. */
  readonly deliveryLimitMs?: number;
}

export interface MailRelay {
  /** Takes the letters that are due, a batch after the other, and answers what became of them. */
  run(): Promise<{ sent: number; postponed: number; givenUp: number }>;
}

const BATCH = 10;
const MAX_BACKOFF_MS = 60 * 60_000;

/**
 * Sends the letters of a store. Letters go out at least once: a process that dies between handing over and marking sends again, with
 * the same `Message-ID`. Several relays may share a store.
 *
 * @example
 * const relay = createMailRelay({ store, mailer, log });
 * lifecycle.onShutdown('mail', startRepeating({ name: 'mail', intervalMs: 1_000, log, work: () => relay.run() }));
 */
export function createMailRelay(options: MailRelayOptions): MailRelay {
  const { store, mailer, log, attempts = 8, backoffMs = 10_000, deliveryLimitMs = 60_000 } = options;

  async function settle({ mail, attempt }: QueuedMail): Promise<keyof Awaited<ReturnType<MailRelay['run']>>> {
    try {
      await within(deliveryLimitMs, mailer.deliver(mail));
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      if (error instanceof MailRefusedError || attempt >= attempts) {
        log.error({ err: error, mailId: mail.id, attempt }, 'mail given up');
        await store.giveUp(mail.id, reason);
        return 'givenUp';
      }
      log.warn({ err: error, mailId: mail.id, attempt }, 'mail could not be sent yet');
      await store.postpone(mail.id, Math.min(backoffMs * 2 ** (attempt - 1), MAX_BACKOFF_MS), reason);
      return 'postponed';
    }
    await store.markSent(mail.id);
    return 'sent';
  }

  return {
    async run() {
      const counts = { sent: 0, postponed: 0, givenUp: 0 };
      let claimed: QueuedMail[];
      do {
        // Longer than any delivery of the batch can take, since they go side by side.
        claimed = await store.claim(BATCH, 2 * deliveryLimitMs);
        for (const outcome of await Promise.all(claimed.map(settle))) counts[outcome] += 1;
      } while (claimed.length === BATCH);
      return counts;
    },
  };
}

async function within(limitMs: number, work: Promise<void>): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  const limit = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(new Error(`not handed over within ${limitMs} ms`)), limitMs);
  });
  try {
    await Promise.race([work, limit]);
  } finally {
    clearTimeout(timer);
  }
}
