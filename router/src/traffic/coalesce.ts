/** Runs work once for everyone who asks for the same thing while it runs. */
export type Coalesce<T> = (key: string, signal: AbortSignal, run: (signal: AbortSignal) => Promise<T>) => Promise<T>;

interface Shared<T> {
  result: Promise<T>;
  abort: AbortController;
  waiting: number;
}

/**
 * Shares work in flight by key. Each asker may leave by its own signal: the work goes on for the others and is aborted when the last one
 * has left.
 *
 * @param leave the error that an asker who leaves is given
 */
export function createCoalesce<T>(leave: () => Error): Coalesce<T> {
  const inFlight = new Map<string, Shared<T>>();

  const start = (key: string, run: (signal: AbortSignal) => Promise<T>): Shared<T> => {
    const abort = new AbortController();
    const forget = () => {
      if (inFlight.get(key) === shared) inFlight.delete(key);
    };
    const shared: Shared<T> = { abort, waiting: 0, result: run(abort.signal).finally(forget) };
    // Everyone may have left by the time it fails; then there is nobody to tell.
    shared.result.catch(() => {});
    abort.signal.addEventListener('abort', forget, { once: true });
    inFlight.set(key, shared);
    return shared;
  };

  return (key, signal, run) => {
    if (signal.aborted) return Promise.reject(leave());
    const shared = inFlight.get(key) ?? start(key, run);
    shared.waiting++;
    return new Promise<T>((resolve, reject) => {
      const done = () => {
        signal.removeEventListener('abort', onAbort);
        shared.waiting--;
      };
      const onAbort = () => {
        done();
        if (shared.waiting === 0) shared.abort.abort();
        reject(leave());
      };
      signal.addEventListener('abort', onAbort, { once: true });
      shared.result.then(
        (value) => {
          done();
          resolve(value);
        },
        (error: unknown) => {
          done();
          reject(error);
        },
      );
    });
  };
}
