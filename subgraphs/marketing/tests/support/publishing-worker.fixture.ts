import { startService, type TestStores } from './harness.js';

/** A whole service that publishes, in a process of its own, for tests that kill or stop it. Takes the stores as JSON; says when it works. */
const on = JSON.parse(process.argv[2] ?? '{}') as TestStores;
await startService(on);
process.send?.('ready');
