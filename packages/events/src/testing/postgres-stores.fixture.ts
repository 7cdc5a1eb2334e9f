import pg from 'pg';
import type { EventEnvelope, InboxStore, OutboxStore } from '../index.js';

/** An outbox, an inbox and a table of effects in PostgreSQL, as a service has them, small enough to read. */
export interface PostgresStores {
  readonly outbox: OutboxStore;
  readonly inbox: InboxStore<pg.PoolClient>;
  /** Writes events to the outbox as one transaction. */
  write(...events: readonly EventEnvelope[]): Promise<void>;
  /** Writes an effect in the inbox's transaction. */
  effect(transaction: pg.PoolClient, eventId: string): Promise<void>;
  /** The ids whose effects were written, once for each time. */
  effects(): Promise<string[]>;
  close(): Promise<void>;
}

const TABLES = `
  CREATE TABLE IF NOT EXISTS outbox (
    sequence bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY, id text UNIQUE NOT NULL, envelope jsonb NOT NULL,
    leased_until timestamptz NOT NULL DEFAULT '-infinity', published boolean NOT NULL DEFAULT false);
  CREATE TABLE IF NOT EXISTS inbox (event_id text, consumer text, PRIMARY KEY (event_id, consumer));
  CREATE TABLE IF NOT EXISTS effects (event_id text NOT NULL);`;

export async function openPostgresStores(url: string): Promise<PostgresStores> {
  const pool = new pg.Pool({ connectionString: url, max: 8 });
  pool.on('error', () => {});
  await pool.query(TABLES);
  return {
    outbox: {
      async claim(limit, leaseMs) {
        const { rows } = await pool.query<{ sequence: string; envelope: EventEnvelope }>(
          `UPDATE outbox SET leased_until = now() + $2 * interval '1 ms' WHERE sequence IN (
             SELECT sequence FROM outbox WHERE NOT published AND leased_until < now()
             ORDER BY sequence LIMIT $1 FOR UPDATE SKIP LOCKED) RETURNING sequence, envelope`,
          [limit, leaseMs],
        );
        return rows.sort((one, other) => Number(one.sequence) - Number(other.sequence)).map(({ envelope }) => envelope);
      },
      async markPublished(ids) {
        await pool.query('UPDATE outbox SET published = true WHERE id = ANY($1)', [ids]);
      },
      async countPending() {
        const { rows } = await pool.query('SELECT count(*)::int AS pending FROM outbox WHERE NOT published');
        return rows[0].pending;
      },
    },
    inbox: { runOnce: (eventId, consumer, effect) => runOnce(pool, eventId, consumer, effect) },
    async write(...events) {
      const rows = events.map(({ id }) => id);
      const envelopes = events.map((event) => JSON.stringify(event));
      await pool.query('INSERT INTO outbox (id, envelope) SELECT * FROM unnest($1::text[], $2::jsonb[])', [
        rows,
        envelopes,
      ]);
    },
    async effect(transaction, eventId) {
      await transaction.query('INSERT INTO effects VALUES ($1)', [eventId]);
    },
    async effects() {
      return (await pool.query('SELECT event_id FROM effects')).rows.map(({ event_id }) => event_id);
    },
    close: () => pool.end(),
  };
}

async function runOnce(
  pool: pg.Pool,
  eventId: string,
  consumer: string,
  effect: (transaction: pg.PoolClient) => Promise<void>,
): Promise<'done' | 'seen'> {
  const client = await pool.connect();
  try {
    await client.query('BEGIN');
    const { rowCount } = await client.query('INSERT INTO inbox VALUES ($1, $2) ON CONFLICT DO NOTHING', [
      eventId,
      consumer,
    ]);
    if (rowCount === 1) await effect(client);
    await client.query('COMMIT');
    return rowCount === 1 ? 'done' : 'seen';
  } catch (error) {
    await client.query('ROLLBACK').catch(() => undefined);
    throw error;
  } finally {
    client.release();
  }
}
