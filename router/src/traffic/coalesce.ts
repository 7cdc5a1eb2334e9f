import { type Cancellation, Cancelling } from './cancellation.js';

/** Runs work once for everyone who asks for the same thing while it runs. */
export type Coalesce<T> = (key: string, signal: Cancellation, run: (signal: Cancellation) => Promise<T>) => Promise<T>;

interface Shared<T> {
  readonly result: Promise<T>;
  readonly cancelling: Cancelling;
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

  const start = (key: string, run: (signal: Cancellation) => Promise<T>): Shared<T> => {
    const cancelling = new Cancelling();
    const shared = { result: run(cancelling), cancelling, waiting: 0 };
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
      const forget = () => {
        if (inFlight.get(key) === shared) inFlight.delete(key);
      };
      const onAbort = () => {
        done();
        if (shared.waiting === 0) {
          forget();
          shared.cancelling.abort();
        }
        reject(leave());
      };
      signal.addEventListener('abort', onAbort);
      shared.result.then(
        (value) => {
          done();
          forget();
          resolve(value);
        },
        (error: unknown) => {
          done();
          forget();
          reject(error);
        },
      );
    });
  };
}
