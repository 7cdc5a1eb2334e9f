/** Something that happens once and can be awaited. */
export interface Latch<Value = void> {
  open(value: Value): void;
  readonly opened: Promise<Value>;
}

/** Makes a latch: open it in a callback, await it in the test. */
export function latch<Value = void>(): Latch<Value> {
  let open: (value: Value) => void = () => {};
  const opened = new Promise<Value>((resolve) => {
    open = resolve;
  });
  return { open, opened };
}

/** Collects what a callback is called with. */
export interface Recorder<Value> {
  readonly values: readonly Value[];
  record(value: Value): void;
  /** Resolves once so many were recorded. */
  seen(count: number): Promise<void>;
}

/**
 * Makes a recorder that a test can wait on instead of sleeping.
 *
 * @example
 * const messages = recorder<string>();
 * subscribe((message) => messages.record(message));
 * await messages.seen(2);
 */
export function recorder<Value>(): Recorder<Value> {
  const values: Value[] = [];
  let waiting: Array<{ readonly count: number; readonly resolve: () => void }> = [];
  return {
    values,
    record(value) {
      values.push(value);
      for (const { count, resolve } of waiting) if (values.length >= count) resolve();
      waiting = waiting.filter(({ count }) => values.length < count);
    },
    seen(count) {
      if (values.length >= count) return Promise.resolve();
      return new Promise((resolve) => waiting.push({ count, resolve }));
    },
  };
}
