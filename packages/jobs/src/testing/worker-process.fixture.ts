import { createJobWorker } from '../index.js';

/** A worker in a process of its own: says so when it has a job, and then never finishes it. */
const [url = '', name = '', prefix = '', lockMs = '1000'] = process.argv.slice(2);

createJobWorker({
  url,
  name,
  prefix,
  lockMs: Number(lockMs),
  attempts: 3,
  log: { warn() {}, error() {} },
  handle(_data, { id }) {
    process.send?.(id);
    return new Promise(() => {});
  },
});
process.send?.('ready');
