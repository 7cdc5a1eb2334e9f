import { join } from 'node:path';
import { openLineLog } from './line-log.js';
import { createProcessRecords } from './process-records.js';
import type { ServiceDefinition } from './service-definition.js';
import {
  createSupervisedProcess,
  DEFAULT_TIMING,
  type ProcessState,
  type ProcessTiming,
  type SupervisedProcess,
} from './supervised-process.js';
import type { SupervisorEvent } from './supervisor-events.js';

export interface SupervisorOptions {
  /** All services, in any order. */
  definitions: readonly ServiceDefinition[];
  /** Where `<name>.log` files go. */
  logsDir: string;
  /** The file that names the running processes. */
  recordsPath: string;
  emit(event: SupervisorEvent): void;
  timing?: Partial<ProcessTiming>;
}

export interface ProcessStatus {
  name: string;
  pid: number | null;
  state: ProcessState;
}

/** Keeps a set of services running. */
export interface Supervisor {
  /** Starts each as soon as what it needs is ready. Rejects, everything stopped, when one does not come up. */
  start(): Promise<void>;
  processes(): ProcessStatus[];
  /** Sends a signal to one service, as a fault would. Throws `RangeError` for an unknown name. */
  kill(name: string, signal: NodeJS.Signals): void;
  /** Stops each after those that need it. */
  stop(): Promise<void>;
}

export async function createSupervisor(options: SupervisorOptions): Promise<Supervisor> {
  const { definitions, logsDir, recordsPath, emit } = options;
  const timing = { ...DEFAULT_TIMING, ...options.timing };
  const records = createProcessRecords(recordsPath);
  const logs = await Promise.all(definitions.map(({ name }) => openLineLog({ path: join(logsDir, `${name}.log`) })));
  const processes = new Map<string, SupervisedProcess>();
  for (const [index, definition] of definitions.entries()) {
    const log = logs[index];
    if (log === undefined) continue;
    const record = (pid: number | null) =>
      // A full disk must not keep services from being restarted.
      records.set(definition.name, pid).catch((error: Error) => log.write(`not recorded: ${error.message}`));
    processes.set(definition.name, createSupervisedProcess({ definition, log, timing, emit, record }));
  }
  let stopping: Promise<void> | null = null;

  const start = async () => {
    await inOrder(
      definitions,
      ({ needs }) => needs,
      async (definition) => {
        if (stopping !== null) return;
        await processes.get(definition.name)?.start();
        await definition.prepare?.();
      },
    );
  };
  const stop = () => {
    stopping ??= inOrder(
      definitions,
      (one) => usersOf(one, definitions),
      async ({ name }) => {
        await processes.get(name)?.stop();
      },
    ).then(async () => {
      await Promise.all(logs.map((log) => log.close()));
    });
    return stopping;
  };

  return {
    async start() {
      try {
        await start();
      } catch (error) {
        await stop();
        throw error;
      }
    },
    processes: () => [...processes.values()].map(({ name, pid, state }) => ({ name, pid, state })),
    kill(name, signal) {
      const found = processes.get(name);
      if (found === undefined) throw new RangeError(`There is no service ${name}.`);
      found.kill(signal);
    },
    stop,
  };
}

/** Does the work for each service after that of the ones it waits for, as much at once as that allows. */
async function inOrder(
  definitions: readonly ServiceDefinition[],
  waitsFor: (definition: ServiceDefinition) => readonly string[],
  work: (definition: ServiceDefinition) => Promise<void>,
): Promise<void> {
  const done = new Map<string, Promise<void>>();
  const visit = (definition: ServiceDefinition): Promise<void> => {
    const known = done.get(definition.name);
    if (known !== undefined) return known;
    const before = definitions.filter(({ name }) => waitsFor(definition).includes(name));
    const promise = Promise.all(before.map(visit)).then(() => work(definition));
    done.set(definition.name, promise);
    return promise;
  };
  await Promise.all(definitions.map(visit));
}

function usersOf({ name }: ServiceDefinition, definitions: readonly ServiceDefinition[]): string[] {
  return definitions.filter(({ needs }) => needs.includes(name)).map((user) => user.name);
}
