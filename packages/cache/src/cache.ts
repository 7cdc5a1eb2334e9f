/**
 * Values that can be had again, kept for a while. A cache may forget anything at any time, and an outage of what is behind it looks like
 * that. Values are JSON: what comes out is a copy of what went in.
 */
export interface Cache {
  /** The value, or undefined when it is not there (any more). */
  get<T>(key: string): Promise<T | undefined>;
  set(key: string, value: unknown, options: { readonly ttlMs: number }): Promise<void>;
  delete(key: string): Promise<void>;
  /**
   * The value, computed if need be. Callers in this process who want the same key at the same time share one computation. Failures are
   * not kept, nor is `undefined`, nor a value whose key was set or deleted while it was being computed.
   */
  getOrCompute<T>(key: string, options: { readonly ttlMs: number }, compute: () => Promise<T>): Promise<T>;
  close(): Promise<void>;
}
