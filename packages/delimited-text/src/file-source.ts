import { setImmediate as nextTurn } from 'node:timers/promises';

/** Bytes that can be read from the start more than once: recognising a file and reading it are separate passes. */
export interface FileSource {
  open(): AsyncIterable<Uint8Array>;
}

const CHUNK_BYTES = 64 * 1024;

/** Text that came inline, as the bytes of its UTF-8 form. Gives way to other work between chunks. */
export function createTextSource(content: string): FileSource {
  return createBytesSource(new TextEncoder().encode(content));
}

/** Bytes that are in memory already. */
export function createBytesSource(bytes: Uint8Array): FileSource {
  return {
    async *open() {
      for (let offset = 0; offset < bytes.length; offset += CHUNK_BYTES) {
        yield bytes.subarray(offset, offset + CHUNK_BYTES);
        await nextTurn();
      }
    },
  };
}
