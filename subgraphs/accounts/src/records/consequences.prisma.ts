import { outboxRows } from '@paissive/prisma-kit';
import type { SecretBox } from '@paissive/secret-box';
import type { Database } from '../database.prisma.js';
import type { Prisma } from '../generated/prisma/client.js';
import type { Consequences, Letter } from './consequences.js';

/** A transaction, or a client outside of one. */
export type Transaction = Omit<Database, '$connect' | '$disconnect' | '$on' | '$transaction' | '$extends'>;

/** Writes what follows from a change into the transaction of the change. */
export type WriteConsequences = (transaction: Transaction, consequences: Consequences, at: Date) => Promise<void>;

export function createWriteConsequences(letterBox: SecretBox): WriteConsequences {
  return async (transaction, { events = [], audit = [], letters = [] }, at) => {
    if (events.length > 0) await transaction.outboxEvent.createMany({ data: outboxRows(events, at) });
    if (letters.length > 0)
      await transaction.queuedMail.createMany({ data: letters.map((it) => mailRow(it, letterBox)) });
    // By workspace, so that transactions which write into the same chains never wait for each other in a circle.
    for (const { details, ...entry } of [...audit].sort((one, other) =>
      one.workspaceId < other.workspaceId ? -1 : 1,
    )) {
      await transaction.$executeRaw`
        INSERT INTO audit_entries (workspace_id, id, at, actor_id, action, target_id, details)
        VALUES (${entry.workspaceId}, ${entry.id}, ${entry.at}::timestamptz, ${entry.actorId}::text, ${entry.action},
                ${entry.targetId}::text, ${JSON.stringify(details)})`;
    }
  };
}

function mailRow({ userId, writtenAt, ...mail }: Letter, letterBox: SecretBox): Prisma.QueuedMailCreateManyInput {
  const sealedLetter = letterBox.seal(JSON.stringify(mail));
  return { id: mail.id, userId, sealedLetter, createdAt: writtenAt, dueAt: writtenAt };
}
