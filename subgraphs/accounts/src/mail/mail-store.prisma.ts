import type { Mail, MailStore, QueuedMail } from '@paissive/mail';
import type { SecretBox } from '@paissive/secret-box';
import type { Database } from '../database.prisma.js';

interface ClaimedRow {
  readonly id: string;
  readonly sealedLetter: Uint8Array;
  readonly attempt: number;
}

/** The queue of letters as the relay sees it. A letter that was sealed with another secret can never be sent and says so. */
export function createMailStore(database: Database, letterBox: SecretBox, now: () => Date): MailStore {
  const settle = (id: string, data: { sentAt: Date } | { givenUpAt: Date; lastFailure: string }) =>
    database.queuedMail.updateMany({
      where: { id, sealedLetter: { not: null } },
      data: { ...data, sealedLetter: null },
    });

  async function open({ id, sealedLetter, attempt }: ClaimedRow): Promise<QueuedMail[]> {
    const text = letterBox.open(sealedLetter);
    if (text !== null) return [{ mail: JSON.parse(text) as Mail, attempt }];
    await settle(id, { givenUpAt: now(), lastFailure: 'sealed with another secret' });
    return [];
  }

  return {
    async claim(limit, leaseMs) {
      const at = now();
      const rows = await database.$queryRaw<ClaimedRow[]>`
        UPDATE mails SET attempts = attempts + 1, due_at = ${new Date(at.getTime() + leaseMs)}::timestamptz
        WHERE id IN (
          SELECT id FROM mails WHERE sealed_letter IS NOT NULL AND due_at <= ${at}::timestamptz
          ORDER BY due_at LIMIT ${limit} FOR UPDATE SKIP LOCKED
        )
        RETURNING id, sealed_letter AS "sealedLetter", attempts AS attempt`;
      return (await Promise.all(rows.map(open))).flat();
    },
    async markSent(id) {
      await settle(id, { sentAt: now() });
    },
    async postpone(id, delayMs, reason) {
      const dueAt = new Date(now().getTime() + delayMs);
      await database.queuedMail.updateMany({
        where: { id, sealedLetter: { not: null } },
        data: { dueAt, lastFailure: reason },
      });
    },
    async giveUp(id, reason) {
      await settle(id, { givenUpAt: now(), lastFailure: reason });
    },
  };
}
