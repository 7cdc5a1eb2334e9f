import { startService, type TestStores } from './harness.js';

/** A whole service in a process of its own, for tests that kill it. Takes the stores as JSON; says its URL when it is ready. */
const on = JSON.parse(process.argv[2] ?? '{}') as TestStores;
const service = await startService(on, { leaseMs: 1_500 });
process.send?.(service.url);
