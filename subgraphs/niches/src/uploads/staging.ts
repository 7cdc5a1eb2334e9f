import type { FileSource } from '@paissive/delimited-text';

/** Where the bytes of uploads wait for their import. */
export interface Staging {
  /**
   * Stores the bytes; they are there as a whole or not at all.
   *
   * @returns how many there were, or `too-large` as soon as there are more than `maxBytes`
   */
  store(id: string, bytes: AsyncIterable<Uint8Array>, maxBytes: number): Promise<number | 'too-large'>;
  open(id: string): FileSource;
  /** Deletes the bytes; nothing happens when there are none. */
  delete(id: string): Promise<void>;
  /** Deletes what is left of uploads that broke off until then, with the process that took them. Returns how many there were. */
  deleteBroken(until: Date): Promise<number>;
}
