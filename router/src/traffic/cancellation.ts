/** What work needs of an `AbortSignal` to be cancelled; every `AbortSignal` is one. */
export interface Cancellation {
  readonly aborted: boolean;
  addEventListener(type: 'abort', listener: OnCancel, options?: { once?: boolean }): void;
  removeEventListener(type: 'abort', listener: OnCancel): void;
}

export type OnCancel = (() => void) | { handleEvent(): void };

/**
 * A cancellation without Node's event machinery, for work that is started several times a request: an `AbortController` takes microseconds to make, this is one
 * object.
 */
export class Cancelling implements Cancellation {
  aborted = false;
  #listeners: OnCancel[] = [];

  addEventListener(_type: 'abort', listener: OnCancel): void {
    this.#listeners.push(listener);
  }

  removeEventListener(_type: 'abort', listener: OnCancel): void {
    const at = this.#listeners.indexOf(listener);
    if (at >= 0) this.#listeners.splice(at, 1);
  }

  /** Tells everyone who listens; it happens once. */
  abort(): void {
    if (this.aborted) return;
    this.aborted = true;
    const listeners = this.#listeners;
    this.#listeners = [];
    for (const listener of listeners) typeof listener === 'function' ? listener() : listener.handleEvent();
  }
}
