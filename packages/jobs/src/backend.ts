import {
  createPostgresBackend,
  type JobsOptions,
  Queue,
  type QueueOptions,
  Worker,
  type WorkerOptions,
  withBackend,
} from 'bullmq';

/** The parts of a BullMQ job in use, the same on every backend. */
export interface BackendJob<T> {
  readonly id?: string | undefined;
  readonly data: T;
  readonly attemptsMade: number;
  readonly stalledCounter: number;
  readonly failedReason?: string | undefined;
  readonly finishedOn?: number | undefined;
  getState(): Promise<string>;
  retry(state: 'failed', options: { resetAttemptsMade: boolean; resetAttemptsStarted: boolean }): Promise<void>;
  remove(): Promise<void>;
  updateData(data: T): Promise<void>;
  moveToWait(token?: string): Promise<unknown>;
}

/** The parts of a BullMQ queue in use. */
export interface BackendQueue<T> {
  waitUntilReady(): Promise<unknown>;
  add(name: string, data: T, options: JobsOptions): Promise<unknown>;
  getJob(id: string): Promise<BackendJob<T> | undefined>;
  getFailed(start: number, end: number): Promise<Array<BackendJob<T>>>;
  getJobCounts(...states: string[]): Promise<Record<string, number>>;
  on(event: 'error', listener: (error: Error) => void): unknown;
  close(): Promise<void>;
}

/** The parts of a BullMQ worker in use. */
export interface BackendWorker {
  waitUntilReady(): Promise<unknown>;
  run(): Promise<void>;
  on(event: 'error', listener: (error: Error) => void): unknown;
  on(event: 'stalled', listener: (id: string) => void): unknown;
  on(event: 'lockRenewalFailed', listener: (ids: string[]) => void): unknown;
  on(event: 'locksRenewed', listener: (renewed: { jobIds: string[] }) => void): unknown;
  close(force?: boolean): Promise<void>;
}

export type BackendProcessor<T> = (job: BackendJob<T>, token?: string) => Promise<unknown>;
export type BackendWorkerOptions = Omit<WorkerOptions, 'connection' | 'prefix'>;

/** Makes queues and workers on the store that a URL names. */
export interface Backend {
  createQueue<T>(): BackendQueue<T>;
  createWorker<T>(processor: BackendProcessor<T>, options: BackendWorkerOptions): BackendWorker;
}

export interface BackendOptions {
  /** `postgresql://…` or `redis://…` (`rediss://…`). */
  readonly url: string;
  /** The queue's name, without colons. */
  readonly name: string;
  /** Keeps installations and tests on one server apart. */
  readonly prefix: string;
}

/** Connections per queue or worker; each also has one that listens. */
const MAX_POSTGRES_CONNECTIONS = 3;
const POSTGRES_CONNECT_LIMIT_MS = 5_000;
/** A producer that cannot reach Redis says so instead of waiting for it. */
const PRODUCER_RETRIES = 3;

/** @throws TypeError for a URL that is neither PostgreSQL nor Redis. */
export function openBackend(options: BackendOptions): Backend {
  const { protocol } = new URL(options.url);
  switch (protocol) {
    case 'postgres:':
    case 'postgresql:':
      return openPostgres(options);
    case 'redis:':
    case 'rediss:':
      return openRedis(options);
    default:
      throw new TypeError(`Jobs need a postgresql:// or redis:// URL, not ${protocol}//.`);
  }
}

function openPostgres({ url, name, prefix }: BackendOptions): Backend {
  const classes = withBackend(createPostgresBackend);
  // PostgreSQL knows no key prefix, so it goes into the name. The tables are made on first use, under an advisory lock.
  const queueName = `${prefix}.${name}`.replaceAll(':', '.');
  const connection = {
    connectionString: url,
    migrate: true,
    max: MAX_POSTGRES_CONNECTIONS,
    connectionTimeoutMillis: POSTGRES_CONNECT_LIMIT_MS,
  };
  return {
    createQueue: <T>() => new classes.Queue<StoredAny>(queueName, { connection }) as unknown as BackendQueue<T>,
    createWorker: (processor, options) =>
      new classes.Worker<StoredAny>(queueName, processor as never, {
        ...options,
        connection,
      }) as unknown as BackendWorker,
  };
}

function openRedis({ url, name, prefix }: BackendOptions): Backend {
  const shared = { prefix } satisfies Partial<QueueOptions>;
  return {
    createQueue: <T>() =>
      new Queue<StoredAny>(name, {
        ...shared,
        connection: { url, maxRetriesPerRequest: PRODUCER_RETRIES },
      }) as unknown as BackendQueue<T>,
    createWorker: (processor, options) =>
      new Worker<StoredAny>(name, processor as never, {
        ...options,
        ...shared,
        connection: { url, maxRetriesPerRequest: null },
      }) as unknown as BackendWorker,
  };
}

/** BullMQ's classes differ in a dozen type parameters between backends; the interfaces above are what they share. */
type StoredAny = object;
