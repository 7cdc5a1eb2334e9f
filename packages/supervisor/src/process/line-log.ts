import { createWriteStream, type WriteStream } from 'node:fs';
import { mkdir, rename, rm, stat } from 'node:fs/promises';
import { dirname } from 'node:path';

/** A file of lines that starts anew when it is full, keeping some earlier ones as `<file>.1`, `.2`, … */
export interface LineLog {
  write(line: string): void;
  /** The latest lines, oldest first. */
  recent(): string[];
  close(): Promise<void>;
}

export interface LineLogOptions {
  path: string;
  /** Default 5 MB. */
  maxBytes?: number;
  /** Earlier files that are kept; default 3. */
  keep?: number;
}

const RECENT_LINES = 30;

export async function openLineLog({ path, maxBytes = 5_000_000, keep = 3 }: LineLogOptions): Promise<LineLog> {
  await mkdir(dirname(path), { recursive: true });
  const recent: string[] = [];
  let size = await stat(path).then(
    (found) => found.size,
    () => 0,
  );
  let stream = open(path);
  let turning: Promise<void> | null = null;
  const waiting: string[] = [];

  const append = (line: string) => {
    stream.write(line);
    size += Buffer.byteLength(line);
    if (size <= maxBytes) return;
    turning = rotate(stream, path, keep).then(() => {
      stream = open(path);
      size = 0;
      turning = null;
      for (const held of waiting.splice(0)) append(held);
    });
  };
  return {
    write(line) {
      recent.push(line);
      if (recent.length > RECENT_LINES) recent.shift();
      if (turning === null) append(`${line}\n`);
      else waiting.push(`${line}\n`);
    },
    recent: () => [...recent],
    async close() {
      await turning;
      await end(stream);
    },
  };
}

async function rotate(stream: WriteStream, path: string, keep: number): Promise<void> {
  await end(stream);
  await rm(`${path}.${keep}`, { force: true });
  for (let age = keep - 1; age >= 0; age--) {
    await rename(age === 0 ? path : `${path}.${age}`, `${path}.${age + 1}`).catch(ignoreMissing);
  }
}

function open(path: string): WriteStream {
  // A full disk must not take the platform down with its logs; the latest lines stay in memory.
  return createWriteStream(path, { flags: 'a' }).on('error', () => undefined);
}

function end(stream: WriteStream): Promise<void> {
  return new Promise((resolve) => {
    if (stream.destroyed) resolve();
    else stream.once('close', resolve).end();
  });
}

function ignoreMissing(error: NodeJS.ErrnoException): void {
  if (error.code !== 'ENOENT') throw error;
}
