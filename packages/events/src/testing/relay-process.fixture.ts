import { createEventQueue, createOutboxRelay } from '../index.js';
import { openPostgresStores } from './postgres-stores.fixture.js';

/** A relay in a process of its own that says when an event is in the queue, and then never comes to marking it. */
const [url = '', jobsUrl = '', prefix = ''] = process.argv.slice(2);
const log = { warn() {}, debug() {} };
const stores = await openPostgresStores(url);

createOutboxRelay({
  store: {
    ...stores.outbox,
    markPublished(ids) {
      process.send?.(ids);
      return new Promise(() => {});
    },
  },
  queues: { copy: createEventQueue({ url: jobsUrl, consumer: 'copy', prefix, log }) },
  routes: { 'test.happened': ['copy'] },
  log,
  leaseMs: 300,
});
