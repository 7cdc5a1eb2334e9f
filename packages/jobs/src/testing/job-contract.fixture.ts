import { randomUUID } from 'node:crypto';
import { afterAll, afterEach, beforeAll, beforeEach, describe } from '@jest/globals';
import { createTestPostgres, createTestRedis } from '@paissive/testkit';
import {
  createJobQueue,
  createJobWorker,
  type JobQueue,
  type JobQueueOptions,
  type JobWorker,
  type JobWorkerOptions,
} from '../index.js';

export interface Order {
  readonly text: string;
}

/** A fresh queue for each test, and workers on it that are closed after it. */
export interface JobsUnderTest {
  readonly queue: JobQueue<Order>;
  readonly options: JobQueueOptions;
  /** The arguments of `worker-process.fixture.ts`. */
  readonly address: readonly string[];
  work(options: Partial<JobWorkerOptions<Order>>): JobWorker;
}

const log = { warn() {}, error() {} };

/** Runs tests against every backend that is there. */
export function describeJobs(title: string, define: (jobs: JobsUnderTest) => void): void {
  describe(`${title}, on PostgreSQL`, () => onStore(createTestPostgres, define));
  // BullMQ's scripts need a real Redis; the embedded stand-in has no Lua, which is why jobs run on PostgreSQL there.
  const describeRedis = process.env['TEST_REDIS_URL'] === undefined ? describe.skip : describe;
  describeRedis(`${title}, on Redis`, () => onStore(createTestRedis, define));
}

function onStore(
  createStore: () => Promise<{ readonly url: string; stop(): Promise<void> }>,
  define: (jobs: JobsUnderTest) => void,
): void {
  const closing: Array<() => Promise<void>> = [];
  const prefix = `test-${randomUUID()}`;
  let store: Awaited<ReturnType<typeof createStore>>;
  let options: JobQueueOptions;
  let queue: JobQueue<Order>;

  beforeAll(async () => {
    store = await createStore();
  });
  afterAll(() => store.stop());

  beforeEach(() => {
    options = { url: store.url, name: `orders-${randomUUID()}`, prefix, log };
    queue = createJobQueue<Order>(options);
    closing.push(() => queue.close());
  });
  afterEach(async () => {
    for (const close of closing.splice(0).reverse()) await close();
  });

  define({
    get queue() {
      return queue;
    },
    get options() {
      return options;
    },
    get address() {
      return [options.url, options.name, options.prefix];
    },
    work(overrides) {
      const worker = createJobWorker<Order>({
        ...options,
        log,
        backoffMs: 10,
        lockMs: 1_000,
        handle: async () => {},
        ...overrides,
      });
      closing.push(() => worker.close());
      return worker;
    },
  });
}
