import { createReadStream, createWriteStream } from 'node:fs';
import { mkdir, readdir, rename, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { Staging } from './staging.js';

class TooLarge extends Error {}

/** In the names of files that are not complete yet. Ids cannot hold a dot. */
const PARTIAL = '.part-';

/** Uploads as files in a folder. A partial file has another name until it is complete. */
export function createDiskStaging(folder: string): Staging {
  const pathOf = (id: string) => {
    if (!/^[\w-]+$/.test(id)) throw new Error('An upload id holds letters, digits and hyphens.');
    return join(folder, id);
  };

  return {
    async store(id, bytes, maxBytes) {
      await mkdir(folder, { recursive: true });
      const path = pathOf(id);
      const partial = `${path}${PARTIAL}${process.pid}-${performance.now()}`;
      let size = 0;
      async function* limited() {
        for await (const chunk of bytes) {
          size += chunk.length;
          if (size > maxBytes) throw new TooLarge();
          yield chunk;
        }
      }
      try {
        // `flush`: the file is on the disk before it gets its name.
        await pipeline(Readable.from(limited(), { objectMode: false }), createWriteStream(partial, { flush: true }));
        await rename(partial, path);
        return size;
      } catch (error) {
        await rm(partial, { force: true });
        if (error instanceof TooLarge) return 'too-large';
        throw error;
      }
    },
    open: (id) => ({ open: () => createReadStream(pathOf(id), { highWaterMark: 64 * 1024 }) }),
    delete: (id) => rm(pathOf(id), { force: true }),
    async deleteBroken(until) {
      await mkdir(folder, { recursive: true });
      let count = 0;
      for (const name of await readdir(folder)) {
        if (!name.includes(PARTIAL)) continue;
        const path = join(folder, name);
        const found = await stat(path).catch(() => null);
        if (found === null || found.mtime > until) continue;
        await rm(path, { force: true });
        count += 1;
      }
      return count;
    },
  };
}
