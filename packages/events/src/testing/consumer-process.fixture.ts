import type pg from 'pg';
import { createEventConsumer } from '../index.js';
import { openPostgresStores } from './postgres-stores.fixture.js';

/** A consumer in a process of its own that says when an effect is committed, and then never comes to acknowledging it. */
const [url = '', jobsUrl = '', prefix = ''] = process.argv.slice(2);
const stores = await openPostgresStores(url);

createEventConsumer<pg.PoolClient>({
  consumer: 'copy',
  url: jobsUrl,
  prefix,
  lockMs: 600,
  log: { warn() {}, error() {} },
  inbox: {
    async runOnce(eventId, consumer, effect) {
      await stores.inbox.runOnce(eventId, consumer, effect);
      process.send?.(eventId);
      return new Promise(() => {});
    },
  },
  handlers: { 'test.happened': ({ id }, { transaction }) => stores.effect(transaction, id) },
});
