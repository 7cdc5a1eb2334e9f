import type { Logger } from 'pino';

export interface LifecycleOptions {
  readonly log: Pick<Logger, 'info' | 'error'>;
  /** How long all steps together may take before the process gives up and exits with code 1. */
  readonly graceMs: number;
  /** Signals that start the shutdown; SIGTERM and SIGINT if left out. */
  readonly signals?: readonly NodeJS.Signals[];
  /** Ends the process; injected for tests. */
  readonly exit?: (code: number) => void;
}

/** The one place that knows how a process ends. */
export interface Lifecycle {
  /** Adds a step. Steps run one after the other, the last added first: what was started last stops first. */
  onShutdown(name: string, step: () => Promise<void> | void): void;
  /** Runs all steps once; later calls get the first one's promise. Resolves with the exit code, also when a step failed. */
  shutdown(reason: string): Promise<number>;
  /** True from the first moment of the shutdown; readiness probes answer 503 then. */
  readonly isDraining: boolean;
}

/**
 * Creates the lifecycle of a process and listens for signals, uncaught exceptions and unhandled rejections.
 * The first signal drains; a second one exits at once. A failing step does not keep the others from running.
 *
 * @example
 * const lifecycle = createLifecycle({ log, graceMs: 10_000 });
 * lifecycle.onShutdown('database', () => pool.end());
 * lifecycle.onShutdown('http', () => server.stop());   // runs before 'database'
 */
export function createLifecycle(options: LifecycleOptions): Lifecycle {
  const { log, graceMs, signals = ['SIGTERM', 'SIGINT'], exit = (code) => process.exit(code) } = options;
  const steps: Array<{ name: string; step: () => Promise<void> | void }> = [];
  let running: Promise<number> | undefined;

  const shutdown = (reason: string): Promise<number> => {
    running ??= withDeadline(runSteps(reason), graceMs, () => log.error({ graceMs }, 'shutdown took too long'));
    return running;
  };

  async function runSteps(reason: string): Promise<number> {
    log.info({ reason }, 'shutting down');
    let code = 0;
    for (let next = steps.pop(); next !== undefined; next = steps.pop()) {
      try {
        await next.step();
      } catch (error) {
        code = 1;
        log.error({ err: error, step: next.name }, 'shutdown step failed');
      }
    }
    log.info({ reason }, 'shut down');
    return code;
  }

  for (const signal of signals) {
    process.on(signal, () => {
      if (running !== undefined) return exit(1);
      void shutdown(signal).then(exit);
    });
  }
  const onFault = (error: unknown, origin: string) => {
    log.error({ err: error, origin }, 'unexpected fault, going down');
    void shutdown(origin).then(() => exit(1));
  };
  process.on('uncaughtException', onFault);
  process.on('unhandledRejection', (error) => onFault(error, 'unhandledRejection'));

  return {
    onShutdown: (name, step) => void steps.push({ name, step }),
    shutdown,
    get isDraining() {
      return running !== undefined;
    },
  };
}

/** Resolves with 1 when the deadline passes first. The timer does not keep the process alive. */
function withDeadline(work: Promise<number>, limitMs: number, onLate: () => void): Promise<number> {
  return new Promise((resolve) => {
    const timer = setTimeout(() => {
      onLate();
      resolve(1);
    }, limitMs);
    void work.then((code) => {
      clearTimeout(timer);
      resolve(code);
    });
  });
}
