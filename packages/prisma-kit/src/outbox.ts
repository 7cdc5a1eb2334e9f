import type { EventEnvelope, OutboxStore } from '@paissive/events';

/** The part of a generated client that the outbox is read and written with. */
export interface OutboxDatabase {
  $queryRaw<Rows>(query: TemplateStringsArray, ...values: unknown[]): Promise<Rows>;
  readonly outboxEvent: {
    updateMany(query: {
      where: { id: { in: string[] } };
      data: { publishedAt: Date };
    }): PromiseLike<{ readonly count: number }>;
    count(query: { where: { publishedAt: null } }): PromiseLike<number>;
  };
}

/** Rows for `outboxEvent.createMany`, to be written in the transaction of the change that the events tell of. */
export function outboxRows(events: readonly EventEnvelope<unknown>[], createdAt: Date) {
  // An envelope is JSON by its definition; its type says so of everything but the data.
  return events.map((event) => ({ id: event.id, envelope: event as unknown as Record<string, string>, createdAt }));
}

/**
 * The outbox as the relay sees it. A claim is a lease: what a relay took and did not mark as published in time, because it died or its
 * queue was down, is claimed again. SKIP LOCKED lets several relays work side by side without waiting for each other.
 */
export function createOutboxStore(database: OutboxDatabase, now: () => Date): OutboxStore {
  return {
    async claim(limit, leaseMs) {
      const claimedAt = now();
      const leasedUntil = new Date(claimedAt.getTime() + leaseMs);
      const rows = await database.$queryRaw<{ sequence: bigint; envelope: EventEnvelope<unknown> }[]>`
        UPDATE outbox_events SET leased_until = ${leasedUntil}::timestamptz
        WHERE sequence IN (
          SELECT sequence FROM outbox_events
          WHERE published_at IS NULL AND (leased_until IS NULL OR leased_until <= ${claimedAt}::timestamptz)
          ORDER BY sequence
          LIMIT ${limit}
          FOR UPDATE SKIP LOCKED
        )
        RETURNING sequence, envelope`;
      return rows.sort((one, other) => Number(one.sequence - other.sequence)).map(({ envelope }) => envelope);
    },

    async markPublished(ids) {
      await database.outboxEvent.updateMany({ where: { id: { in: [...ids] } }, data: { publishedAt: now() } });
    },

    countPending: async () => database.outboxEvent.count({ where: { publishedAt: null } }),
  };
}
