import { existsSync } from 'node:fs';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { acquireProcessLock, type ProcessLock, ProcessLockedError } from '@paissive/processes';
import { createSupervisor, type ProcessStatus } from '../process/create-supervisor.js';
import { stopRecorded } from '../process/process-records.js';
import type { ServiceDefinition } from '../process/service-definition.js';
import type { ProcessTiming } from '../process/supervised-process.js';
import { describeEvent, type SupervisorEvent } from '../process/supervisor-events.js';
import { addressFile, lockPath, secretsPath } from './data-layout.js';
import { inheritedEnvironment } from './inherited-environment.js';
import { type ExternalStores, type PlatformContext, type PlatformUrls, publicUrls } from './platform-context.js';
import { PlatformStartError } from './platform-error.js';
import { choosePorts } from './ports.js';
import { loadSecrets } from './secrets.js';
import { ensureDatabases, platformServices } from './services.js';

export interface PlatformOptions {
  /** Where all data, logs and secrets live; default `.data` of the repository. */
  dataDir?: string;
  /** Without the web application. */
  headless?: boolean;
  /** `'default'` (another one where a port is taken, and said) or `'free'` for any. */
  ports?: 'default' | 'free';
  /** Added to each default port. */
  portOffset?: number;
  /** Servers of one's own instead of the embedded stores. */
  stores?: ExternalStores;
  /** Told what happens, a line at a time. */
  log?: (line: string) => void;
  /** The same, for programs. */
  onEvent?: (event: SupervisorEvent) => void;
  /** Added to every process's environment, for example `LOG_LEVEL`. Beside it they get the caller's. */
  env?: Readonly<Record<string, string>>;
  timing?: Partial<ProcessTiming>;
  /** Stops the platform, also while it starts. */
  signal?: AbortSignal;
}

/** The platform, running on this machine. */
export interface Platform {
  urls: PlatformUrls;
  dataDir: string;
  logsDir: string;
  /** The demo account's password; the account exists once `ensureDemo` has made it. */
  demoPassword: string;
  processes(): ProcessStatus[];
  /** Sends a signal to one process as a fault would; it is started again if it ends. */
  kill(name: string, signal: NodeJS.Signals): void;
  /** Stops everything, users before what they use. */
  stop(): Promise<void>;
  /** Resolves when everything has stopped. */
  stopped: Promise<void>;
}

const ROOT = fileURLToPath(new URL('../../../../', import.meta.url));

/**
 * Starts the stores, the services, the router and the web application and keeps them running. Resolves when all are
 * ready. What a killed supervisor left behind on the same data is stopped first.
 *
 * Throws `PlatformStartError` when a platform runs on these data already or is not built, and `StartFailedError` with
 * the last lines of a service that does not come up.
 *
 * @example
 * const platform = await startPlatform({ dataDir, headless: true, ports: 'free' });
 * await fetch(platform.urls.graphql, …);
 * await platform.stop();
 */
export async function startPlatform(options: PlatformOptions = {}): Promise<Platform> {
  const dataDir = resolve(options.dataDir ?? join(ROOT, '.data'));
  await mkdir(dataDir, { recursive: true });
  const lock = await lockData(dataDir);
  try {
    return await startLocked(options, dataDir, lock);
  } catch (error) {
    await lock.release();
    throw error;
  }
}

async function startLocked(options: PlatformOptions, dataDir: string, lock: ProcessLock): Promise<Platform> {
  const recordsPath = join(dataDir, 'pids.json');
  const logsDir = join(dataDir, 'logs');
  const context = await prepareContext(options, dataDir, recordsPath);
  const definitions = platformServices(context);
  refuseMissing(definitions);
  if (context.stores.postgres !== undefined) await ensureDatabases(context);

  const emit = (event: SupervisorEvent) => {
    options.onEvent?.(event);
    const line = describeEvent(event);
    if (line !== null) options.log?.(line);
  };
  // The addresses of an earlier run would mislead whoever looks for this one.
  await rm(addressFile(dataDir), { force: true });
  const supervisor = await createSupervisor({ definitions, logsDir, recordsPath, emit, timing: options.timing ?? {} });
  let settle: (stopping: Promise<void>) => void = () => undefined;
  const stopped = new Promise<void>((resolve) => {
    settle = resolve;
  });
  const stop = (): Promise<void> => {
    settle(supervisor.stop().then(() => lock.release()));
    return stopped;
  };
  if (options.signal?.aborted) await stop();
  // Whoever waits for `stopped` learns of a failure.
  options.signal?.addEventListener('abort', () => void stop().catch(() => undefined), { once: true });
  await supervisor.start();

  const urls = { ...publicUrls(context), ...(context.headless ? { web: null } : {}) };
  await writeFile(addressFile(dataDir), `${JSON.stringify(urls, null, 2)}\n`);
  const { processes, kill } = supervisor;
  return { urls, dataDir, logsDir, demoPassword: context.secrets.demoPassword, processes, kill, stop, stopped };
}

/** Clears away what an earlier run left, then decides ports, secrets and environment. */
async function prepareContext(
  { log = () => undefined, headless = false, stores = {}, ports: wanted = 'default', portOffset, env }: PlatformOptions,
  dataDir: string,
  recordsPath: string,
): Promise<PlatformContext> {
  const left = await stopRecorded(recordsPath);
  if (left.length > 0) log(`Stopped what an earlier run had left: ${left.join(', ')}.`);
  const { ports, moved } = await choosePorts(wanted, portOffset);
  for (const { name, wanted, used } of moved.filter((port) => !(headless && port.name === 'web')))
    log(`Port ${wanted} is taken: ${name} uses ${used}.`);
  const secrets = await loadSecrets(secretsPath(dataDir));
  const all = { ...inheritedEnvironment(), NODE_ENV: 'production', ...env };
  return { root: ROOT, dataDir, ports, secrets, stores, headless, env: all };
}

async function lockData(dataDir: string): Promise<ProcessLock> {
  try {
    return await acquireProcessLock(lockPath(dataDir));
  } catch (error) {
    if (!(error instanceof ProcessLockedError)) throw error;
    const message = `The platform already runs on ${dataDir} (process ${error.holder.pid}). Use it, stop it (kill ${error.holder.pid}), or give another --data-dir.`;
    throw new PlatformStartError('RUNNING', message, { cause: error });
  }
}

function refuseMissing(definitions: readonly ServiceDefinition[]): void {
  const missing = definitions.filter(({ program }) => !existsSync(program));
  if (missing.length === 0) return;
  const names = missing.map(({ name }) => name).join(', ');
  throw new PlatformStartError('NOT_BUILT', `Not built: ${names}. Run "npm run build" (npm start does it by itself).`);
}
